namespace Reflexology.Drawing;

/// <summary>What one line of a legend says.</summary>
/// <param name="Id">Unique in the legend.</param>
/// <param name="Name">What the colour or the number stands for.</param>
internal sealed record LegendEntry(string Id, string Name)
{
    /// <summary>The zone it explains; null for a colour of several.</summary>
    public Zone? Zone { get; init; }

    /// <summary>The number that stands for it on the picture; empty where its colour does.</summary>
    public string Key { get; init; } = "";

    /// <summary>Its colour and pattern; null where the heading above has them.</summary>
    public PathStyle? Swatch { get; init; }

    /// <summary>Whether the entries after it belong to it: then it is their heading, and not the last of a column.</summary>
    public bool HasMembers { get; init; }
}
