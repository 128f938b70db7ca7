namespace Reflexology.Web.Tests;

/// <summary>What a page with the map opens with.</summary>
public sealed record Showing
{
    /// <summary>The id of the map; <c>chinese</c> and <c>ingham</c> can be chosen on every page.</summary>
    public string Map { get; init; } = "chinese";

    /// <summary>The id of the map it is compared with.</summary>
    public string? Against { get; init; }

    /// <summary>Ids of the lit areas.</summary>
    public string[] Areas { get; init; } = [];

    public string Language { get; init; } = "en";

    /// <summary>True for a page with <see cref="Drawing.Tests.HostileMap"/>, whose id is <c>basic</c>.</summary>
    public bool IsHostile => Map == "basic";
}
