using System.Globalization;
using System.Text;

namespace Reflexology.Drawing;

/// <summary>
/// Lets readers smooth the rasters of a document, whose soft shades are coarse: the entry <c>/Interpolate</c> of ISO 32000-1
/// section 8.9.5.3, which Skia does not write.
/// </summary>
internal static class PdfSmoothing
{
    private const string Mark = "/Subtype /Image";
    private const string Entry = "\n/Interpolate true";

    /// <summary>The document with the entry in every picture.</summary>
    /// <param name="text">The document as Latin-1, so that places in the text are places in the file.</param>
    /// <exception cref="InvalidDataException">The document is not built as expected.</exception>
    public static string Of(string text)
    {
        var references = PdfReferences.Read(text);
        int[] inserts = [.. references.Objects.Skip(1).Select(place => InDictionary(text, place)).Where(insert => insert > 0).Order()];

        var smooth = new StringBuilder(text.Length + (inserts.Length * Entry.Length));
        int done = 0;
        foreach (int insert in inserts)
        {
            smooth.Append(text, done, insert - done).Append(Entry);
            done = insert;
        }

        smooth.Append(text, done, references.Entries - done);
        for (int i = 0; i < references.Objects.Length; i++)
        {
            int entry = references.Entries + (i * PdfReferences.EntryLength), place = i == 0 ? 0 : Moved(references.Objects[i]);
            smooth.Append(CultureInfo.InvariantCulture, $"{place:D10}").Append(text, entry + 10, PdfReferences.EntryLength - 10);
        }

        int rest = references.Entries + (references.Objects.Length * PdfReferences.EntryLength);
        return smooth.Append(text, rest, references.Pointer - rest).Append(CultureInfo.InvariantCulture, $"{Moved(references.Table)}\n%%EOF\n").ToString();

        int Moved(int place) => place + (~Array.BinarySearch(inserts, place) * Entry.Length);
    }

    // The place behind the mark of a picture; -1 in other objects. What follows "stream" is no dictionary.
    private static int InDictionary(string text, int place)
    {
        int end = text.IndexOf("endobj", place, StringComparison.Ordinal), stream = text.IndexOf("stream", place, StringComparison.Ordinal);
        int dictionary = stream >= 0 && stream < end ? stream : end;
        int mark = dictionary < 0 ? -1 : text.IndexOf(Mark, place, dictionary - place, StringComparison.Ordinal);
        return mark < 0 ? -1 : mark + Mark.Length;
    }
}
