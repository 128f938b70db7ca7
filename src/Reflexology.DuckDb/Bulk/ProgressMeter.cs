using System.Diagnostics;

namespace Reflexology.DuckDb;

/// <summary>Reports the progress of reading rows some times a second, and stops it where that is wished.</summary>
/// <param name="progress">Receives it; or null.</param>
/// <param name="passes">The number of times that the file is read.</param>
/// <param name="cancellation">Stops it.</param>
internal sealed class ProgressMeter(
    IProgress<BulkProgress>? progress, int passes, CancellationToken cancellation)
{
    private const int RowsBetweenLooks = 1024;
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(200);

    private long _last;
    private int _pass;

    /// <summary>The number of rows of this pass.</summary>
    public long Rows { get; private set; }

    /// <summary>Notes a row.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void Add(PointRows rows)
    {
        if (++Rows % RowsBetweenLooks != 0)
            return;
        cancellation.ThrowIfCancellationRequested();
        if (progress is null || (_last > 0 && Stopwatch.GetElapsedTime(_last) < Step))
            return;
        _last = Stopwatch.GetTimestamp();
        progress.Report(new BulkProgress((_pass + rows.Share) / passes, Rows));
    }

    /// <summary>Begins the next pass.</summary>
    public void NextPass()
    {
        cancellation.ThrowIfCancellationRequested();
        _pass++;
        Rows = 0;
    }
}
