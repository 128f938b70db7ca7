using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// Labels the other pieces of zones in several pieces, such as the sinuses on the toes, as far as they have room.
/// </summary>
/// <param name="frame">The frame.</param>
/// <param name="fits">The places in the zones.</param>
/// <param name="size">The font size, in points.</param>
/// <param name="gap">Between the end of a leader and its text, in points.</param>
internal sealed class OtherPieces(RowFrame frame, ZoneFits fits, double size, double gap)
{
    /// <summary>Adds the labels to units that have theirs in the zone.</summary>
    public void Label(ImmutableArray<LabelUnit> units, Func<LabelUnit, string> textOf)
    {
        List<(LabelUnit Unit, PageRect Box)> taken =
            [.. units.Where(unit => unit.Inside is not null).Select(unit => (unit, frame.BoxOf(unit, size)))];
        List<(LabelUnit Unit, ImmutableArray<PagePoint> Line)> leaders =
            [.. units.Where(unit => unit.Block is not null).Select(unit => (unit, frame.LeaderOf(unit, size, gap)))];
        foreach (LabelUnit unit in units.Where(unit => unit.Inside is not null && unit.Shape.Polygon.Rings.Length > 1))
        {
            if (unit.IsPictogram)
                continue;
            DrawingPanel panel = frame.Panels[unit.Panels[0]];
            IEnumerable<ZoneLabel> places = fits.InOtherPieces(
                panel.View, unit.Shape, unit.Inside!.Centre, textOf(unit), unit.IsNumber, size / panel.Transform.Scale);
            foreach (ZoneLabel place in places)
            {
                PageRect box = frame.BoxOf(unit, place, size);
                if (taken.Exists(other => other.Unit.Meets(unit) && other.Box.Overlaps(box))
                    || leaders.Exists(leader => leader.Unit.Meets(unit) && RowLabels.Meets(box, leader.Line)))
                    continue;
                unit.InOtherPieces.Add(place);
                taken.Add((unit, box));
            }
        }
    }
}
