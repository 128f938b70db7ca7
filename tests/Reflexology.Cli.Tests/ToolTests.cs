namespace Reflexology.Cli.Tests;

/// <summary>What all tests of the program share: the program in a fresh folder.</summary>
internal abstract class ToolTests : IDisposable
{
    protected Tool Tool { get; } = new();

    public void Dispose() => Tool.Dispose();

    /// <summary>Runs a command line that is wrong: exit code 2, nothing on standard output, these errors.</summary>
    protected void ShouldBeWrongUsage(string commandLine, string help, params string[] errors)
    {
        string expected = string.Concat(errors.Select(error => $"error: {error}\n"))
            + $"'{help} --help' shows the usage.\n";
        Tool.Run(commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ShouldBe(2, "", expected);
        Assert.That(Tool.Entries, Is.Empty);
    }
}
