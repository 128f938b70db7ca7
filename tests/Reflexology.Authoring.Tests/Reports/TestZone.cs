namespace Reflexology.Authoring.Tests;

/// <summary>One zone of a <see cref="MapText"/>.</summary>
internal sealed record TestZone(string Id, string Path)
{
    public string Feet { get; init; } = "both";

    public string? LeftPath { get; init; }

    public string[] Over { get; init; } = [];

    /// <summary>JSON objects, with commas between.</summary>
    public string Assertions { get; init; } = "";
}
