using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The labels of a row in their places.</summary>
internal sealed class PlacedRow(RowFrame frame, ImmutableArray<LabelUnit> units, double size, double gap)
{
    /// <summary>The zones that have a number instead of a name.</summary>
    public IEnumerable<Zone> Numbered => units.Where(unit => unit.IsNumber).Select(unit => unit.Zone);

    /// <summary>The zones that have a pictogram.</summary>
    public IEnumerable<Zone> Drawn => units.Where(unit => unit.IsPictogram).Select(unit => unit.Zone);

    /// <summary>The zones that have neither.</summary>
    public ImmutableArray<Zone> Left =>
        [.. units.Where(unit => unit.Way == LabelWay.None).Select(unit => unit.Zone).Distinct()];

    /// <summary>The number of zones of the views, mirrored ones counted once.</summary>
    public int Count => units.Length;

    /// <summary>The number of zones labelled in some ways.</summary>
    public int CountOf(params ReadOnlySpan<LabelWay> ways)
    {
        int count = 0;
        foreach (LabelUnit unit in units)
            count += ways.Contains(unit.Way) ? 1 : 0;
        return count;
    }

    /// <summary>The labels of each view.</summary>
    public IEnumerable<ImmutableArray<PlacedLabel>> Views()
    {
        for (int panel = 0; panel < frame.Panels.Length; panel++)
            yield return [.. InView(panel)];
    }

    private IEnumerable<PlacedLabel> InView(int panel)
    {
        foreach (LabelUnit unit in units.Where(unit => unit.Panels.Contains(panel)))
        {
            if (unit.Inside is { } inside)
            {
                foreach ((int piece, ZoneLabel place) in unit.InOtherPieces.Prepend(inside).Index())
                {
                    PagePoint centre = frame.Mirrored(panel, frame.ToFrame(unit.Panels[0], place.Centre));
                    yield return new PlacedLabel(unit.Zone, place.Block, size, TextAlign.Middle, centre)
                    {
                        Piece = piece,
                    };
                }
            }
            else if (unit.Block is { } block)
            {
                yield return InColumn(unit, block, panel);
            }
        }
    }

    private PlacedLabel InColumn(LabelUnit unit, LabelBlock block, int panel)
    {
        ImmutableArray<PagePoint> leader =
            [.. frame.LeaderOf(unit, size, gap).Select(point => frame.Mirrored(panel, point))];
        double side = leader[^1].X < leader[^2].X ? -1 : 1;
        bool isBetween = frame.IsPair && !unit.IsOuter;
        TextAlign align = isBetween ? TextAlign.Middle : side < 0 ? TextAlign.Right : TextAlign.Left;
        PagePoint at = isBetween
            ? new PagePoint(leader[^1].X + (side * ((block.Width * size / 2) + gap)), leader[^1].Y)
            : new PagePoint(leader[^1].X + (side * gap), leader[^1].Y);
        return new PlacedLabel(unit.Zone, block, size, align, at)
        {
            Leader = leader,
            IsShared = isBetween && panel != unit.Panels[0],
        };
    }
}
