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

    private readonly string? _spooled;
    private readonly string _output;

    /// <param name="points">A file, or <see cref="Pipe"/>, which is read to its end at once.</param>
    /// <param name="pointsFormat">Its format, or null for that of its ending; a pipe without one is CSV.</param>
    /// <param name="output">As there.</param>
    /// <param name="outputFormat">As there.</param>
    public BulkFiles(string points, PointFormat? pointsFormat, string output, PointFormat? outputFormat)
        : this(output, outputFormat)
    {
        PointsFormat = pointsFormat ?? FormatOf(points, "--from");
        Points = points;
        using Stream? pipe = Open(points);
        if (pipe is null)
            return;
        Points = _spooled = Path.GetTempFileName();
        using FileStream file = File.Create(_spooled);
        pipe.CopyTo(file);
    }

    /// <summary>An output alone.</summary>
    public BulkFiles(string output, PointFormat? outputFormat) =>
        (_output, OutputFormat, Points, PointsFormat) =
            (output, outputFormat ?? FormatOf(output, "--to"), "", PointFormat.Csv);

    /// <summary>The file to read.</summary>
    public string Points { get; }

    /// <summary>Its format.</summary>
    public PointFormat PointsFormat { get; }

    /// <summary>The format to write.</summary>
    public PointFormat OutputFormat { get; }

    /// <summary>True if the output goes to a pipe.</summary>
    public bool IsOutputPipe => _output == Pipe;

    /// <summary>Writes the output whole or not at all.</summary>
    /// <param name="write">Writes the file of this name.</param>
    /// <returns>What it returns.</returns>
    public T Write<T>(Func<string, T> write)
    {
        T result = default!;
        if (!IsOutputPipe)
        {
            AtomicFile.WriteBeside(_output, path => result = write(path));
            return result;
        }

        string spooled = Path.GetTempFileName();
        try
        {
            result = write(spooled);
            using FileStream file = File.OpenRead(spooled);
            using Stream output = Console.OpenStandardOutput();
            file.CopyTo(output);
            return result;
        }
        finally
        {
            File.Delete(spooled);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_spooled is not null)
            File.Delete(_spooled);
    }

    // What is no file that can be read twice: the standard input, or a pipe that has a name.
    private static Stream? Open(string points)
    {
        if (points == Pipe)
            return Console.OpenStandardInput();
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

    private static PointFormat FormatOf(string file, string option) => file == Pipe ? PointFormat.Csv
        : PointFormat.FromPath(file)
            ?? throw new InvalidDataException(
                $"Expected a file that ends in .csv, .parquet or .json, found '{file}'. Name its format with "
                    + $"{option}.");
}
