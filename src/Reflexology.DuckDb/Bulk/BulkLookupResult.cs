namespace Reflexology.DuckDb;

/// <summary>What became of the points.</summary>
/// <param name="Rows">Rows written, those without a zone among them.</param>
/// <param name="Rejected">Rows that could not be read and stand in the file of rejected rows.</param>
/// <param name="ZoneColumn">The column of ids of zones: <c>zone</c>, or with a number where the points have a column of that name.</param>
/// <param name="NameColumn">The column of names: <c>zone_name</c>, or with a number.</param>
public sealed record BulkLookupResult(long Rows, long Rejected, string ZoneColumn, string NameColumn);
