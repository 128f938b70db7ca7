namespace Reflexology.Cli;

/// <summary>Does a piece of work now and each time that some files change, until Ctrl-C.</summary>
internal static class WatchLoop
{
    /// <summary>Runs the work; a failure is reported, and the next change tries again.</summary>
    /// <returns>What the last run returned.</returns>
    public static int Run(string[] files, Func<int> work, Terminal terminal)
    {
        CancellationToken end = terminal.Stop.Listen(StopSignal.UsualTime);
        using var changes = new FileChanges(files);
        int exitCode;
        do
        {
            exitCode = Try(work, terminal);
            terminal.ErrorLine($"Watching {Phrases.Counted(files.Length, "file")}; Ctrl-C ends it.");
        }
        while (changes.Wait(end));
        return exitCode;
    }

    private static int Try(Func<int> work, Terminal terminal)
    {
        try
        {
            return work();
        }
        catch (Exception failure) when (
            failure is FootMapFormatException or UnknownNameException or IOException or UnauthorizedAccessException)
        {
            return Failure.Report(failure, terminal);
        }
    }
}
