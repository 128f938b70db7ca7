using System.Text;

namespace Reflexology.DuckDb;

/// <summary>
/// The file of rows that cannot be read. It is written over nothing but an earlier one, known by its header, and
/// nothing else is deleted.
/// </summary>
internal static class RejectedFile
{
    /// <summary>The first line of every such file.</summary>
    public const string Header = "line,column,reason,message,text";

    /// <summary>Checks, before any work, that the file may be written.</summary>
    /// <param name="path">The file.</param>
    /// <param name="points">The input.</param>
    /// <param name="output">The output.</param>
    /// <exception cref="IOException">
    /// It is the input, the output, or a file that holds something else; or it cannot be written.
    /// </exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written to.</exception>
    public static void Check(string path, string points, string output)
    {
        if (OutputFile.IsSame(path, points))
            throw Refused(path, "it is the file of points");
        if (OutputFile.IsSame(path, output))
            throw Refused(path, "it is the output");
        CheckContent(path);
    }

    /// <summary>Writes the rows, in place of those of an earlier run.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes header and rows to the name it is given.</param>
    public static void Write(string path, Action<string> write)
    {
        CheckContent(path);
        OutputFile.WriteBeside(path, write);
    }

    /// <summary>Deletes the rows of an earlier run, so that none are there where none were rejected.</summary>
    public static void Clear(string path)
    {
        var place = OutputPlace.Of(path);
        if (HeldBy(place) == Content.Rows)
            File.Delete(place.Target);
    }

    private static void CheckContent(string path)
    {
        if (HeldBy(OutputPlace.Of(path)) == Content.Other)
            throw Refused(path, "it is there already and holds something else");
    }

    private static IOException Refused(string path, string reason) =>
        new($"Cannot write the rows that cannot be read to '{path}': {reason}. Name another file with --rejected.");

    private static Content HeldBy(OutputPlace place)
    {
        if (!place.IsPlain || !place.Exists)
            return Content.Nothing;
        byte[] start = new byte[Header.Length + 1];
        using FileStream file = File.OpenRead(place.Target);
        int length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return length == 0 ? Content.Nothing
            : Encoding.ASCII.GetString(start, 0, length).TrimEnd('\r', '\n') == Header ? Content.Rows
            : Content.Other;
    }

    private enum Content
    {
        Nothing,
        Rows,
        Other,
    }
}
