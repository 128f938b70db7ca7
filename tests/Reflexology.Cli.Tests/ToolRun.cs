using System.Text.Json;

namespace Reflexology.Cli.Tests;

/// <summary>What a run of the program gave: the exit code and the two streams, lines ended by \n.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>The answer as JSON, read strictly: one value, no member twice.</summary>
    public JsonElement Json()
    {
        using var document = JsonDocument.Parse(Output, new JsonDocumentOptions { AllowDuplicateProperties = false });
        return document.RootElement.Clone();
    }

    /// <summary>Asserts on everything at once, so that a failure shows all of it.</summary>
    public void ShouldBe(int exitCode, string output, string error) =>
        Assert.That(this, Is.EqualTo(new ToolRun(exitCode, output, error)));
}
