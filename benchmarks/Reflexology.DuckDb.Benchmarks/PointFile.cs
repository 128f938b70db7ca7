using System.Globalization;

namespace Reflexology.DuckDb.Benchmarks;

/// <summary>
/// Points of a made-up recording in a folder of the system's, removed again: an id, millimetres with three decimals, a
/// pressure, a frame.
/// </summary>
internal sealed class PointFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reflexology-bench-").FullName;

    /// <summary>A name in the folder.</summary>
    public string PathOf(string name) => Path.Combine(_folder, name);

    /// <summary>Writes points, always the same.</summary>
    public string Write(BulkDatabase database, string name, long rows)
    {
        string path = PathOf(name);
        database.Copy(
            string.Create(CultureInfo.InvariantCulture, $"""
                SELECT i AS id, (hash(i) % 100000) / 1000.0::DOUBLE AS x, (hash(i + 1) % 250000) / 1000.0::DOUBLE AS y,
                    (hash(i + 2) % 1000)::INTEGER AS pressure, i // 1000 AS frame
                FROM range({rows}) t(i)
                """),
            path, PointFormat.FromPath(name)!.Writer(name), null, default);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
