namespace Reflexology.Drawing;

/// <summary>Writes a diagram as a picture or a document. The same diagram gives the same bytes on the same machine.</summary>
public static class DiagramExport
{
    /// <summary>The width of a picture whose size is not given, in pixels.</summary>
    public const int DefaultWidth = 1600;

    /// <summary>The file endings that <see cref="Save(Diagram, string, PictureSize?)"/> knows, with their dot.</summary>
    public static System.Collections.Immutable.ImmutableArray<string> Endings { get; } = [.. ExportFormat.All.Select(format => format.Ending)];

    /// <summary>
    /// Writes a diagram in the format that the file's ending names. A file that was there stays as it was when anything
    /// fails.
    /// </summary>
    /// <param name="diagram">What to draw.</param>
    /// <param name="path">The file, with one of <see cref="Endings"/>; its folder must exist.</param>
    /// <param name="size">CSS pixels (1/96 inch), which are the pixels of a picture; by default as high as the diagram needs.</param>
    /// <returns>What could not be shown; often empty.</returns>
    /// <exception cref="ArgumentException">The ending or the size is not one of those allowed.</exception>
    /// <exception cref="UnknownNameException">A highlighted name stands for no body area.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static IReadOnlyList<string> Save(this Diagram diagram, string path, PictureSize? size = null) =>
        diagram.Save(path, PageSize.FromPixels(size ?? DiagramLayout.NaturalSize(diagram, DefaultWidth)), RasterOptions.Screen);

    /// <summary>
    /// Writes a diagram on a sheet in the format that the file's ending names. A file that was there stays as it was when
    /// anything fails.
    /// </summary>
    /// <param name="diagram">What to draw.</param>
    /// <param name="path">The file, with one of <see cref="Endings"/>; its folder must exist.</param>
    /// <param name="sheet">The page.</param>
    /// <param name="options">Resolution and quality of formats with pixels; 300 dpi by default.</param>
    /// <returns>What could not be shown; often empty.</returns>
    /// <exception cref="ArgumentException">The ending, an option or the size of the picture is not one of those allowed.</exception>
    /// <exception cref="UnknownNameException">A highlighted name stands for no body area.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static IReadOnlyList<string> Save(this Diagram diagram, string path, PageSize sheet, RasterOptions? options = null)
    {
        ExportFormat format = ExportFormat.Of(path) ?? throw new ArgumentException(
            $"Expected a file that ends in {string.Join(", ", Endings[..^1])} or {Endings[^1]}, found '{(Path.GetExtension(path) is { Length: > 0 } other ? other : Path.GetFileName(path))}'.", nameof(path));
        return format.Save(diagram, path, sheet, options ?? RasterOptions.Print);
    }

    /// <summary>Writes a diagram on a sheet to a stream, with the bytes of the file that <see cref="Save(Diagram, string, PageSize, RasterOptions?)"/> writes.</summary>
    /// <param name="diagram">What to draw.</param>
    /// <param name="stream">Where the bytes go; it stays open. Nothing is written when the size is refused.</param>
    /// <param name="format">The format.</param>
    /// <param name="sheet">The page.</param>
    /// <param name="options">Resolution and quality of formats with pixels; 300 dpi by default.</param>
    /// <returns>What could not be shown; often empty.</returns>
    /// <exception cref="ArgumentException">An option or the size of the picture is not one of those allowed.</exception>
    /// <exception cref="UnknownNameException">A highlighted name stands for no body area.</exception>
    public static IReadOnlyList<string> Write(this Diagram diagram, Stream stream, ExportFormat format, PageSize sheet, RasterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(format);
        return format.Write(diagram, stream, sheet, options ?? RasterOptions.Print);
    }
}
