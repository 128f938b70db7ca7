namespace Reflexology.Viewer.Tests;

/// <summary>How a command ended.</summary>
/// <param name="ExitCode">Its exit code; null when it did not start or did not end in time.</param>
/// <param name="Output">What it wrote, both streams.</param>
internal sealed record CommandResult(int? ExitCode, string Output)
{
    public bool HasSucceeded => ExitCode == 0;

    /// <summary>The end of what it wrote, for messages.</summary>
    public string LastLine => Output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "no output";
}
