namespace Reflexology.Cli;

/// <summary>Tells the user why a command could not do its work.</summary>
internal static class Failure
{
    /// <summary>Set to 1, it adds the stack trace to every failure, for reports to the developers.</summary>
    private const string TraceVariable = "REFLEXOLOGY_TRACE";

    /// <summary>Writes the failure to the error stream, each problem of a file on its own line.</summary>
    /// <returns><see cref="ExitCode.Failed"/>.</returns>
    public static int Report(Exception exception, Terminal terminal)
    {
        // Unfinished files go as the process ends, which was told: a work that misses them there is no failure.
        terminal.Stop.WaitWhereEnding();
        switch (exception)
        {
            case FootMapFormatException format:
                foreach (MapProblem problem in format.Problems)
                    terminal.Error($"{problem}");
                terminal.ErrorLine($"{Phrases.Counted(format.Count, "problem")} in {format.File}.");
                break;
            case UnknownNameException { Kind: "body area" }:
                terminal.Error($"{exception.Message} `reflexology areas` lists them all.");
                break;
            case UnknownNameException { Kind: "zone" }:
                terminal.Error($"{exception.Message} `reflexology zones` with the same --map lists them all.");
                break;
            case UnknownNameException or RegistrationException:
            case IOException or InvalidDataException or UnauthorizedAccessException:
            case ArgumentException { ParamName: null }:
                terminal.Error(exception.Message);
                break;
            case OperationCanceledException:
                terminal.Error("Stopped; nothing was written.");
                break;
            default:
                terminal.Error($"{exception.Message} Set {TraceVariable}=1 to see where it happened.");
                break;
        }

        if (Environment.GetEnvironmentVariable(TraceVariable) == "1")
            terminal.ErrorLine($"{exception}");
        return ExitCode.Failed;
    }
}
