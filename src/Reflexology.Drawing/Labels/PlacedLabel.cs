using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>A name or number in its place on the page, in points.</summary>
/// <param name="Zone">Its zone.</param>
/// <param name="Block">Its lines.</param>
/// <param name="Size">Font size.</param>
/// <param name="Align">The edge of the block that <paramref name="At"/> is on.</param>
/// <param name="At">The middle of the block, or of its left or right edge.</param>
internal sealed record PlacedLabel(Zone Zone, LabelBlock Block, double Size, TextAlign Align, PagePoint At)
{
    /// <summary>The points of its leader from the zone to the name; empty for a name in the zone.</summary>
    public ImmutableArray<PagePoint> Leader { get; init; } = [];

    /// <summary>True where the other view of a pair has the letters, and this one the leader alone.</summary>
    public bool IsShared { get; init; }

    /// <summary>The number of the piece of its zone that it is in, from 1; 0 for the main one.</summary>
    public int Piece { get; init; }

    /// <summary>The rectangle that holds its letters.</summary>
    public PageRect Box
    {
        get
        {
            double width = Block.Width * Size, height = Block.Height * Size;
            double left = Align switch
            {
                TextAlign.Left => At.X,
                TextAlign.Right => At.X - width,
                _ => At.X - (width / 2),
            };
            return new PageRect(left, At.Y - (height / 2), width, height);
        }
    }

    /// <summary>The base line of a line of it.</summary>
    public PagePoint BaseLine(int line) => new(At.X, At.Y + (Block.BaseLine(line) * Size));
}
