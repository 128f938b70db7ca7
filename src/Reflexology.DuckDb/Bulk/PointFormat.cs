namespace Reflexology.DuckDb;

/// <summary>A kind of file of points. Immutable.</summary>
public sealed record PointFormat
{
    private PointFormat(string word, params string[] endings) => (Word, Endings) = (word, endings);

    /// <summary>
    /// Text with a header line and commas, semicolons, tabs or bars between columns; may be compressed, as
    /// <c>.csv.gz</c> or <c>.csv.zst</c>. A <c>.tsv</c> is written with tabs.
    /// </summary>
    public static PointFormat Csv { get; } = new("csv", ".csv", ".tsv", ".txt");

    /// <summary>Apache Parquet.</summary>
    public static PointFormat Parquet { get; } = new("parquet", ".parquet");

    /// <summary>An array of JSON objects; objects one a line are read as well. May be compressed.</summary>
    public static PointFormat Json { get; } = new("json", ".json");

    /// <summary>JSON objects, one a line. May be compressed.</summary>
    public static PointFormat JsonLines { get; } = new("jsonl", ".jsonl", ".ndjson");

    /// <summary>All formats.</summary>
    public static IReadOnlyList<PointFormat> All { get; } = [Csv, Parquet, Json, JsonLines];

    /// <summary>The word for it, for example on a command line.</summary>
    public string Word { get; }

    private string[] Endings { get; }

    /// <summary>
    /// The format of a file by the ending of its name, before <c>.gz</c> or <c>.zst</c> where it is a text; null for an
    /// ending of none.
    /// </summary>
    public static PointFormat? FromPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        (string name, Packing packing) = PackedStream.OfName(path);
        PointFormat? found = All.FirstOrDefault(
            format => format.Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
        return found == Parquet && packing != Packing.None ? null : found;
    }

    /// <inheritdoc/>
    public override string ToString() => Word;

    /// <summary>
    /// The separator of a file of CSV that is written: tabs for <c>.tsv</c>, and else that of the points; but no tabs
    /// where the name ends in <c>.csv</c>, and commas where the points have no separator.
    /// </summary>
    /// <param name="name">The name of the file without the ending of a packed one.</param>
    /// <param name="read">The separator of the points; or null.</param>
    internal static byte SeparatorOf(string name, byte? read) =>
        name.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) ? (byte)'\t'
        : read is not { } separator ? (byte)','
        : separator == '\t' && name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? (byte)','
        : separator;

    /// <summary>The options of a statement of the engine that writes a file in the format.</summary>
    /// <param name="name">The name of the file, which says its separator and its packing.</param>
    internal string Writer(string name)
    {
        if (this == Parquet)
            return "FORMAT parquet";
        (string unpacked, Packing packing) = PackedStream.OfName(name);
        string format = this == Csv
            ? $"FORMAT csv, HEADER, DELIM {SqlText.Literal($"{(char)SeparatorOf(unpacked, null)}")}"
            : $"FORMAT json, ARRAY {(this == Json ? "true" : "false")}";
        return $"{format}, COMPRESSION {packing switch
        {
            Packing.Gzip => "gzip",
            Packing.Zstd => "zstd",
            _ => "none",
        }}";
    }
}
