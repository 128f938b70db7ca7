using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The names that may stand beside the views of a row.</summary>
/// <param name="Lines">The most lines in which columns are to have room for the widest of them, 1 to 3.</param>
/// <param name="OuterDropped">The number of widest names at the outer side that become numbers.</param>
/// <param name="InnerDropped">The same at the inner side, or the other side of a single view.</param>
internal sealed record NameChoice(int Lines, int OuterDropped, int InnerDropped)
{
    /// <summary>True for columns as wide on both sides, so that names may change theirs.</summary>
    public bool IsEven { get; init; }
}

/// <summary>The columns beside the views of a row.</summary>
/// <param name="Outer">
/// Width of text at the outer side of a pair, or the left side of a view, in points; 0 for none.
/// </param>
/// <param name="Inner">Width of text between a pair, or at the right side of a view, in points; 0 for none.</param>
/// <param name="Height">The height that they need, in points.</param>
internal readonly record struct NeededColumns(double Outer, double Inner, double Height)
{
    /// <summary>The same columns on both sides, for views below each other.</summary>
    public NeededColumns Even => this with { Outer = Math.Max(Outer, Inner), Inner = Math.Max(Outer, Inner) };

    /// <summary>The number of names in zones.</summary>
    public int Inside { get; init; }

    /// <summary>The number of names beside the views.</summary>
    public int Beside { get; init; }
}

/// <summary>A zone's name with what it needs.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="Blocks">The ways to break it.</param>
/// <param name="Number">Its number.</param>
/// <param name="Inside">The largest size at which it has room in the zone, in millimetres; 0 for none.</param>
/// <param name="NumberInside">The same of its number.</param>
/// <param name="IsOuter">True where the zone is nearer to the outer side of a pair, or the left side of a view.</param>
internal sealed record NeededName(
    Zone Zone, ImmutableArray<LabelBlock> Blocks, LabelBlock Number, double Inside, double NumberInside, bool IsOuter)
{
    /// <summary>Its least width in some lines, in font sizes.</summary>
    public double Narrowest(int lines)
    {
        double width = Blocks[0].Width;
        for (int i = 1; i < Math.Min(lines, Blocks.Length); i++)
            width = Math.Min(width, Blocks[i].Width);
        return width;
    }

    /// <summary>Its lines in a width in font sizes; null where it has no room.</summary>
    public LabelBlock? Fitting(double width)
    {
        foreach (LabelBlock block in Blocks)
        {
            if (block.Width <= width)
                return block;
        }

        return null;
    }
}
