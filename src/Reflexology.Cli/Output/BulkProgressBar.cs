using Reflexology.DuckDb;
using Spectre.Console;

namespace Reflexology.Cli;

/// <summary>How far a lookup is, with its rate and the time left.</summary>
internal sealed class BulkProgressBar(ProgressTask task) : IProgress<BulkProgress>
{
    /// <summary>Runs a work with a bar on a terminal, and without one in a pipe.</summary>
    public static T Run<T>(IAnsiConsole console, Func<IProgress<BulkProgress>?, T> work) => !console.Profile.Out.IsTerminal
        ? work(null)
        : console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
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
