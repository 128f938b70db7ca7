namespace Reflexology.DuckDb;

/// <summary>The input and the output of a lookup in files. Immutable; change it with <c>with</c>.</summary>
public sealed record BulkLookupOptions
{
    /// <summary>The file of points.</summary>
    public required string Points { get; init; }

    /// <summary>
    /// The file that holds its bytes; another one than <see cref="Points"/> for a pipe that was copied.
    /// </summary>
    internal string PointsPath { get => field ?? Points; init; }

    /// <summary>Its format; null for the one that its ending names.</summary>
    public PointFormat? PointsFormat { get; init; }

    /// <summary>
    /// The file that is written: all columns of the points, the id of the topmost zone and its name; packed where its
    /// name ends in <c>.gz</c> or <c>.zst</c>.
    /// </summary>
    public required string Output { get; init; }

    /// <summary>Its format; null for the one that its ending names.</summary>
    public PointFormat? OutputFormat { get; init; }

    /// <summary>The file of rows of text that cannot be read; written only where there are any.</summary>
    public required string Rejected { get; init; }

    /// <summary>
    /// The column of millimetres from the left edge of the view; null for the one named <c>x</c> in either case.
    /// </summary>
    public string? X { get; init; }

    /// <summary>The column of millimetres from its top edge; null for the one named <c>y</c> in either case.</summary>
    public string? Y { get; init; }

    /// <summary>Foot and aspect, and the registration of points that are in another frame.</summary>
    public ZoneFunctionOptions Functions { get; init; } = ZoneFunctionOptions.Default;

    /// <summary>The language of names of zones, one of <see cref="Languages.All"/>.</summary>
    public string Language { get; init; } = Languages.Default;

    /// <summary>
    /// Memory for rows where Parquet is read or written, such as <c>512MB</c>; more is spilled to disk. A file of more
    /// than a thousand columns takes 0.23 MB for each at least.
    /// </summary>
    public string Memory { get; init; } = "512MB";

    /// <summary>The number of threads; null for all cores.</summary>
    public int? Threads { get; init; }
}
