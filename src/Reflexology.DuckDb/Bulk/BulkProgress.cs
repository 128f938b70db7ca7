namespace Reflexology.DuckDb;

/// <summary>How far a lookup is.</summary>
/// <param name="Share">From 0 to 1, by what has been read of the file; null while that is not known.</param>
/// <param name="Rows">Rows read so far; 0 while that is not known.</param>
public readonly record struct BulkProgress(double? Share, long Rows);
