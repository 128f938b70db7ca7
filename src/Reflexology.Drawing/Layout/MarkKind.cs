namespace Reflexology.Drawing;

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
