using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// A zone to label in a row of views: on one of them, or on both of a pair where one mirrors the other. Its label is
/// tried in turn in the ways of the diagram's label style, and never goes back to an earlier one.
/// </summary>
/// <param name="shape">The zone in the first view that has it.</param>
/// <param name="panels">The numbers of the views that have it, the first first.</param>
/// <param name="site">The end of its leader, in the frame of the row.</param>
/// <param name="ways">The ways to try.</param>
internal sealed class LabelUnit(
    ZoneShape shape, ImmutableArray<int> panels, PagePoint site, ImmutableArray<LabelWay> ways)
{
    private int _way;

    public ZoneShape Shape => shape;

    public Zone Zone => shape.Zone;

    public ImmutableArray<int> Panels => panels;

    public PagePoint Site => site;

    /// <summary>The way in use.</summary>
    public LabelWay Way => _way < ways.Length ? ways[_way] : LabelWay.None;

    /// <summary>The place of its label in the zone, in millimetres of its first view; null beside the view.</summary>
    public ZoneLabel? Inside { get; set; }

    /// <summary>The places of the same label in other pieces of its zone.</summary>
    public List<ZoneLabel> InOtherPieces { get; } = [];

    /// <summary>Its lines, for a label beside the view.</summary>
    public LabelBlock? Block { get; set; }

    /// <summary>The point where its leader arrives at its column, in the frame of the row.</summary>
    public PagePoint Port { get; set; }

    /// <summary>True for the first column of the row, at the outer side of a pair.</summary>
    public bool IsOuter { get; set; }

    /// <summary>The times that its label made room for leaders.</summary>
    public int Moves { get; set; }

    public bool IsPictogram => Way == LabelWay.Pictogram;

    public bool IsNumber => Way is LabelWay.NumberInside or LabelWay.NumberBeside;

    public bool IsBeside => Way is LabelWay.NameBeside or LabelWay.NumberBeside;

    /// <summary>True if some view has both.</summary>
    public bool Meets(LabelUnit other) => panels.Any(other.Panels.Contains);

    /// <summary>Goes on to the next way.</summary>
    public void Advance()
    {
        _way++;
        Inside = null;
        Block = null;
    }
}

/// <summary>The ways to label a zone.</summary>
internal enum LabelWay
{
    /// <summary>There is no room for a label.</summary>
    None,

    /// <summary>The drawing of the organ in the zone.</summary>
    Pictogram,

    /// <summary>The name in the zone.</summary>
    NameInside,

    /// <summary>The name beside the view, with a leader.</summary>
    NameBeside,

    /// <summary>The number in the zone.</summary>
    NumberInside,

    /// <summary>The number beside the view, with a leader.</summary>
    NumberBeside,
}
