using System.Collections.Immutable;

namespace Reflexology;

/// <summary>
/// A file of landmarks: a table of text with the header <c>name,x,y</c> and a line for each landmark, numbers with a
/// decimal point. Empty lines, and text after <c>#</c>, are ignored. A file has at most 256 KiB; of more than 100
/// problems of a kind the first 100 are listed.
/// </summary>
public static class LandmarkFile
{
    /// <summary>Reads the landmarks of a file by name, for <see cref="FootRegistration"/>.</summary>
    /// <param name="path">The file, in UTF-8.</param>
    /// <param name="reference">
    /// The view that has them, so that an unknown name is reported with its place in the file; or null.
    /// </param>
    /// <exception cref="FootMapFormatException">The file is wrong; the exception holds every problem.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ImmutableSortedDictionary<string, SeenPoint> Read(string path, FootDrawing? reference = null) =>
        Parse(FileBytes.Read(path, FileLimits.LandmarkBytes), path, reference);

    /// <summary>As <see cref="Read"/>, for the bytes of a file from elsewhere.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="name">The name of the file in messages.</param>
    /// <param name="reference">As there.</param>
    /// <exception cref="FootMapFormatException">The file is wrong; the exception holds every problem.</exception>
    public static ImmutableSortedDictionary<string, SeenPoint> Parse(
        byte[] utf8, string name, FootDrawing? reference = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return new LandmarkFileReader(name, reference).Read(utf8);
    }
}
