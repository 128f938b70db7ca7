namespace Reflexology.Drawing;

/// <summary>
/// Exports a diagram as a picture, a document or a web page. The same diagram gives the same bytes on the same machine.
/// A file is complete in memory before its first byte is written, so that nothing is written where anything fails.
/// </summary>
public static class DiagramExport
{
    /// <summary>
    /// Writes a file in the format that its ending names, by the rules of <see cref="OutputFile"/>: if anything fails,
    /// a file that was there stays as it was.
    /// </summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="path">The file, with one of <see cref="ExportFormat.Endings"/>; its folder must exist.</param>
    /// <param name="options">The page and the encoding; 1600 pixels wide and as high as needed by default.</param>
    /// <exception cref="ArgumentException">The ending, an option or the size of the picture is not allowed.</exception>
    /// <exception cref="UnknownNameException">A highlighted name stands for no body area.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static ExportResult Save(this Diagram diagram, string path, ExportOptions? options = null)
    {
        ExportFormat format = ExportFormat.FromPath(path) ?? throw new ArgumentException(Unknown(path), nameof(path));
        byte[] file = diagram.ToBytes(format, options, out ExportResult result);
        OutputFile.Write(path, stream => stream.Write(file));
        return result;
    }

    /// <summary>Writes the bytes of <see cref="Save"/> to a stream, which stays open.</summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="stream">The target. Use <see cref="WriteAsync"/> where it forbids synchronous writes.</param>
    /// <param name="format">The format.</param>
    /// <param name="options">As for <see cref="Save"/>.</param>
    /// <exception cref="ArgumentException">An option or the size of the picture is not allowed.</exception>
    /// <exception cref="UnknownNameException">A highlighted name stands for no body area.</exception>
    public static ExportResult Write(
        this Diagram diagram, Stream stream, ExportFormat format, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        byte[] file = diagram.ToBytes(format, options, out ExportResult result);
        stream.Write(file);
        return result;
    }

    /// <summary>
    /// Writes the bytes of <see cref="Save"/> to a stream that may forbid synchronous writes, as the body of an ASP.NET
    /// response does. The file is painted on the calling thread, then copied asynchronously.
    /// </summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="stream">The target; it stays open.</param>
    /// <param name="format">The format; <see cref="ExportFormat.MediaType"/> is the content type.</param>
    /// <param name="options">As for <see cref="Save"/>.</param>
    /// <param name="cancellation">Cancels the painting and the copying.</param>
    /// <exception cref="ArgumentException">An option or the size of the picture is not allowed.</exception>
    /// <exception cref="UnknownNameException">A highlighted name stands for no body area.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<ExportResult> WriteAsync(
        this Diagram diagram,
        Stream stream,
        ExportFormat format,
        ExportOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        cancellation.ThrowIfCancellationRequested();
        byte[] file = Bytes(diagram, format, options, cancellation, out ExportResult result);
        await stream.WriteAsync(file, cancellation).ConfigureAwait(false);
        return result;
    }

    /// <summary>The bytes of the file that <see cref="Save"/> writes.</summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="format">The format.</param>
    /// <param name="options">As for <see cref="Save"/>.</param>
    /// <param name="cancellation">Cancels the painting, between two zones at the latest.</param>
    /// <exception cref="ArgumentException">An option or the size of the picture is not allowed.</exception>
    /// <exception cref="UnknownNameException">A highlighted name stands for no body area.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static byte[] ToBytes(
        this Diagram diagram,
        ExportFormat format,
        ExportOptions? options = null,
        CancellationToken cancellation = default) => Bytes(diagram, format, options, cancellation, out _);

    /// <summary>The bytes of the file that <see cref="Save"/> writes, and the outcome.</summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="format">The format.</param>
    /// <param name="options">As for <see cref="Save"/>.</param>
    /// <param name="result">The outcome.</param>
    /// <exception cref="ArgumentException">An option or the size of the picture is not allowed.</exception>
    /// <exception cref="UnknownNameException">A highlighted name stands for no body area.</exception>
    public static byte[] ToBytes(
        this Diagram diagram, ExportFormat format, ExportOptions? options, out ExportResult result) =>
        Bytes(diagram, format, options, CancellationToken.None, out result);

    private static byte[] Bytes(
        Diagram diagram,
        ExportFormat format,
        ExportOptions? options,
        CancellationToken cancel,
        out ExportResult result)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        ArgumentNullException.ThrowIfNull(format);
        return format.Write(diagram, options ?? new ExportOptions(), cancel, out result);
    }

    private static string Unknown(string path)
    {
        var endings = ExportFormat.AllEndings;
        string found = Path.GetExtension(path) is { Length: > 0 } other ? other : Path.GetFileName(path);
        return $"Expected a file that ends in {string.Join(", ", endings[..^1])} or {endings[^1]}, found '{found}'.";
    }
}
