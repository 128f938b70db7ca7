using Reflexology.DuckDb;
using Spectre.Console;

namespace Reflexology.Cli;

/// <summary>A progress bar of a lookup, with its rate and the time left.</summary>
internal sealed class BulkProgressBar(ProgressTask task) : IProgress<BulkProgress>
{
    private static readonly ProgressColumn[] Columns =
        [new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()];

    /// <summary>Runs a work with a bar on a terminal, which is removed at its end.</summary>
    public static T Run<T>(OutputStream terminal, Func<IProgress<BulkProgress>, T> work) => SpectreOutput.Open(terminal)
        .Progress()
        .AutoClear(true)
        .Columns(Columns)
        .Start(context => work(new BulkProgressBar(context.AddTask("looking up"))));

    /// <inheritdoc/>
    public void Report(BulkProgress value)
    {
        task.IsIndeterminate = value.Share is null;
        task.Value = (value.Share ?? 0) * task.MaxValue;
        double seconds = task.ElapsedTime?.TotalSeconds ?? 0;
        if (value.Rows > 0 && seconds > 0)
            task.Description = FormattableString.Invariant($"{value.Rows / seconds / 1e6:0.0} million rows/s");
    }
}
