namespace Reflexology.Drawing;

/// <summary>What an entry of a drawing list stands for, for tests and for formats that keep meaning, such as SVG.</summary>
/// <param name="Kind">What kind of thing.</param>
internal sealed record ItemMark(MarkKind Kind)
{
    /// <summary>The zone it shows, names or points to; null for none.</summary>
    public Zone? Zone { get; init; }

    /// <summary>The foot it belongs to; null for none.</summary>
    public Foot? Foot { get; init; }

    /// <summary>The side of the foot it belongs to; null for none.</summary>
    public Aspect? Aspect { get; init; }

    /// <summary>What to call it when pointed at, in the diagram's language; null for nothing.</summary>
    public string? Title { get; init; }

    /// <summary>The rectangle it fills, in the coordinates of the page; null where that does not matter.</summary>
    public PageRect? Box { get; init; }
}

/// <summary>What an entry of a drawing list stands for, beyond how it looks.</summary>
internal enum MarkKind
{
    /// <summary>One aspect of one foot with all that lies on it.</summary>
    View,

    /// <summary>The area of a zone.</summary>
    Zone,

    /// <summary>The name or number of a zone; its box holds all of its letters.</summary>
    Label,

    /// <summary>The line from a label to its zone.</summary>
    Leader,

    /// <summary>What the numbers, colours or patterns mean.</summary>
    Legend,

    /// <summary>What one number, colour or pattern means; its box holds all of it.</summary>
    LegendEntry,
}
