namespace Reflexology.Drawing;

/// <summary>
/// The meaning of an entry of a drawing list, for tests and for formats that keep it, such as SVG.
/// </summary>
/// <param name="Kind">The kind of thing.</param>
internal sealed record ItemMark(MarkKind Kind)
{
    /// <summary>The zone it shows, names or points to; null for none.</summary>
    public Zone? Zone { get; init; }

    /// <summary>The word for its map on a page of two; null on a page of one.</summary>
    public string? Map { get; init; }

    /// <summary>The foot it belongs to; null for none.</summary>
    public Foot? Foot { get; init; }

    /// <summary>The side of the foot it belongs to; null for none.</summary>
    public Aspect? Aspect { get; init; }

    /// <summary>The id of the body area it shows; null for none.</summary>
    public string? Area { get; init; }

    /// <summary>The side of the body it shows; null for both or none.</summary>
    public Foot? Side { get; init; }

    /// <summary>Its tooltip in the diagram's language; null for none.</summary>
    public string? Title { get; init; }

    /// <summary>The rectangle it fills, in the coordinates of the page; null where that does not matter.</summary>
    public PageRect? Box { get; init; }
}

/// <summary>The kinds of things that entries of a drawing list show.</summary>
internal enum MarkKind
{
    /// <summary>One aspect of one foot with everything on it.</summary>
    View,

    /// <summary>The area of a zone.</summary>
    Zone,

    /// <summary>The name or number of a zone; its box holds all of its letters.</summary>
    Label,

    /// <summary>The line from a label to its zone.</summary>
    Leader,

    /// <summary>The explanation of numbers, colours and patterns.</summary>
    Legend,

    /// <summary>The explanation of one number, colour or pattern; its box holds all of it.</summary>
    LegendEntry,

    /// <summary>The figures of the body; its box holds them with their caption.</summary>
    Body,

    /// <summary>The shape of a body area on a figure of the body.</summary>
    BodyArea,
}
