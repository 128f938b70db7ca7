namespace Reflexology.Cli;

/// <summary>The exit codes of the tool. The numbers are documented and stable.</summary>
internal static class ExitCode
{
    /// <summary>Done. For <c>at</c> also when no zone is there: that is an answer.</summary>
    public const int Done = 0;

    /// <summary>
    /// The data is wrong, nothing matched, an assertion does not hold, a file or the answer cannot be read or written,
    /// or the run was stopped.
    /// </summary>
    public const int Failed = 1;

    /// <summary>A command, option or value that the tool does not know.</summary>
    public const int WrongUsage = 2;
}
