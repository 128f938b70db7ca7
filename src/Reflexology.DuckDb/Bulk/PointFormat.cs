namespace Reflexology.DuckDb;

/// <summary>A kind of file of points. Immutable.</summary>
public sealed record PointFormat
{
    private PointFormat(string word, params string[] endings) => (Word, Endings) = (word, endings);

    /// <summary>
    /// Text with a header line and any separator; may be compressed as <c>.csv.gz</c> or <c>.csv.zst</c>.
    /// </summary>
    public static PointFormat Csv { get; } = new("csv", ".csv", ".tsv", ".txt", ".csv.gz", ".csv.zst");

    /// <summary>Apache Parquet.</summary>
    public static PointFormat Parquet { get; } = new("parquet", ".parquet");

    /// <summary>An array of JSON objects; objects one a line are read as well.</summary>
    public static PointFormat Json { get; } = new("json", ".json");

    /// <summary>JSON objects, one a line.</summary>
    public static PointFormat JsonLines { get; } = new("jsonl", ".jsonl", ".ndjson");

    /// <summary>All formats.</summary>
    public static IReadOnlyList<PointFormat> All { get; } = [Csv, Parquet, Json, JsonLines];

    /// <summary>The word for it, for example on a command line.</summary>
    public string Word { get; }

    private string[] Endings { get; }

    /// <summary>The format of a file by the ending of its name; null for an ending of none.</summary>
    public static PointFormat? FromPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return All.FirstOrDefault(
            format => format.Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
    }

    /// <inheritdoc/>
    public override string ToString() => Word;

    /// <summary>The expression that reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">Further options of the reader.</param>
    internal string Reader(string path, string options = "") =>
        this == Csv ? $"read_csv({SqlText.Literal(path)}, header = true, store_rejects = true{options})"
        : this == Parquet ? $"read_parquet({SqlText.Literal(path)})"
        : $"read_json({SqlText.Literal(path)}, maximum_object_size = 104857600)";

    /// <summary>The options of a statement that writes a file in the format.</summary>
    internal string Writer => this == Csv ? "FORMAT csv, HEADER"
        : this == Parquet ? "FORMAT parquet"
        : $"FORMAT json, ARRAY {(this == Json ? "true" : "false")}";
}
