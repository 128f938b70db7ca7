namespace Reflexology.Drawing;

/// <summary>
/// A part of a diagram that lights up: the zones of a body area, or a single zone. Names, areas and zones convert to
/// it: <c>Highlight = ["neck", area, zone]</c>.
/// </summary>
public sealed record Highlight
{
    private Highlight()
    {
    }

    /// <summary>The id, name or synonym of a body area in any language; null for an object.</summary>
    public string? Name { get; private init; }

    /// <summary>The body area; null for a name or a zone.</summary>
    public BodyArea? Area { get; private init; }

    /// <summary>The zone; null for a body area.</summary>
    public Zone? Zone { get; private init; }

    /// <summary>The zones of a body area, by its id, a name or a synonym in any language.</summary>
    public static implicit operator Highlight(string name) =>
        new() { Name = name ?? throw new ArgumentNullException(nameof(name)) };

    /// <summary>The zones of a body area of the map's atlas.</summary>
    public static implicit operator Highlight(BodyArea area) =>
        new() { Area = area ?? throw new ArgumentNullException(nameof(area)) };

    /// <summary>One zone of the map.</summary>
    public static implicit operator Highlight(Zone zone) =>
        new() { Zone = zone ?? throw new ArgumentNullException(nameof(zone)) };

    /// <summary>The name, or the id of the area or zone.</summary>
    public override string ToString() => Name ?? Area?.Id ?? Zone!.Id;
}
