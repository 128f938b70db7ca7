using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>One entry of a legend.</summary>
/// <param name="Id">Unique in the legend.</param>
/// <param name="Name">The meaning of the colour or number.</param>
internal sealed record LegendEntry(string Id, string Name)
{
    /// <summary>The zone it explains; null for a colour of several.</summary>
    public Zone? Zone { get; init; }

    /// <summary>The word for the map of the zone on a page of two; null on a page of one.</summary>
    public string? Map { get; init; }

    /// <summary>Lines below the name, each broken where it is too long; none by default.</summary>
    public ImmutableArray<string> Details { get; init; } = [];

    /// <summary>Its number on the picture; empty for an entry of a colour.</summary>
    public string Key { get; init; } = "";

    /// <summary>Its colour and pattern, or its line; null where the heading above has them.</summary>
    public PathStyle? Swatch { get; init; }

    /// <summary>The drawing in the zones, in place of a swatch; null for none.</summary>
    public Pictogram? Pictogram { get; init; }

    /// <summary>True for an entry with space above it, as a heading has.</summary>
    public bool IsSetOff { get; init; }

    /// <summary>True for a swatch that is a line, false for an area.</summary>
    public bool IsLine { get; init; }

    /// <summary>
    /// True for the heading of the entries after it, which is never the last of a column.
    /// </summary>
    public bool HasMembers { get; init; }

    /// <summary>The heading of its group, which a column that begins with it repeats; null for none.</summary>
    public LegendEntry? Heading { get; init; }
}
