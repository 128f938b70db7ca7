using Reflexology.DuckDb;

namespace Reflexology.Cli;

/// <summary>
/// The source and the destination of points: files, or the pipes of the process, which pass through files of the
/// system's temporary folder.
/// </summary>
internal sealed class BulkFiles : IDisposable
{
    /// <summary>The name that stands for a pipe.</summary>
    public const string Pipe = "-";

    private readonly PartFile? _spooled;
    private readonly RunOutput? _output;

    /// <param name="points">A file, or <see cref="Pipe"/>, which is read to its end at once.</param>
    /// <param name="pointsFormat">Its format, or null for that of its ending; a pipe without one is CSV.</param>
    /// <param name="name">The name of the output.</param>
    /// <param name="output">The output; null for the pipe.</param>
    /// <param name="outputFormat">As there.</param>
    public BulkFiles(
        string points, PointFormat? pointsFormat, string name, RunOutput? output, PointFormat? outputFormat)
        : this(output, outputFormat ?? FormatOf(name, "--to"))
    {
        PointsFormat = pointsFormat ?? FormatOf(points, "--from");
        Points = points;
        using Stream? pipe = Open(points);
        if (pipe is null)
            return;

        _spooled = PartFile.InTemporaryFolder();
        Points = _spooled.Path;
        _spooled.Fill(pipe.CopyTo);
    }

    /// <summary>An output alone, whose format only its ending tells.</summary>
    public BulkFiles(string name, RunOutput? output)
        : this(output, FormatOf(name, null))
    {
    }

    private BulkFiles(RunOutput? output, PointFormat outputFormat) =>
        (_output, OutputFormat, Points, PointsFormat) = (output, outputFormat, "", PointFormat.Csv);

    /// <summary>The file to read.</summary>
    public string Points { get; }

    /// <summary>Its format.</summary>
    public PointFormat PointsFormat { get; }

    /// <summary>The format to write.</summary>
    public PointFormat OutputFormat { get; }

    /// <summary>True if the output goes to a pipe.</summary>
    public bool IsOutputPipe => _output is null;

    /// <summary>Writes the output.</summary>
    /// <param name="write">Writes the file of this name, by the rules of <see cref="OutputFile"/>.</param>
    /// <returns>What it returns.</returns>
    public T Write<T>(Func<string, T> write)
    {
        if (_output is not null)
            return write(_output.Path);
        using var spooled = PartFile.InTemporaryFolder();
        T result = default!;
        spooled.Fill(path => result = write(path));
        using FileStream file = File.OpenRead(spooled.Path);
        using Stream output = StandardStream.OpenOutput();
        file.CopyTo(output);
        return result;
    }

    /// <inheritdoc/>
    public void Dispose() => _spooled?.Dispose();

    // What is no file that can be read twice: the standard input, or a pipe that has a name.
    private static Stream? Open(string points)
    {
        if (points == Pipe)
            return StandardStream.OpenInput();
        if (Directory.Exists(points))
            throw new IOException($"Cannot read the points '{points}': expected a file, found a folder.");
        if (!File.Exists(points))
            throw new FileNotFoundException($"Cannot read the points '{points}': there is no such file.");
        FileStream file = File.OpenRead(points);
        if (!file.CanSeek)
            return file;
        file.Dispose();
        return null;
    }

    private static PointFormat FormatOf(string file, string? option) => file == Pipe ? PointFormat.Csv
        : PointFormat.FromPath(file)
            ?? throw new InvalidDataException(
                $"Expected a file that ends in .csv, .parquet or .json, found '{file}'."
                    + (option is null ? "" : $" Name its format with {option}."));
}
