using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// Places the labels of a row of views, all of one size: in the zones where they have room, else in the columns beside
/// the views, with leaders that cross neither each other nor a label. A name without room becomes a number. The views
/// of a pair have the same labels at mirrored places, and share those between them.
/// </summary>
internal sealed class RowLabels
{
    // Times that a label in a zone makes room for leaders before it leaves the zone.
    private const int MostMoves = 3;

    private readonly RowFrame _frame;
    private readonly ZoneFits _fits;
    private readonly ZonePictograms _pictograms;
    private readonly Func<Zone, bool, string> _textOf;
    private readonly double _size;
    private readonly bool _isCloseUp;
    private readonly ImmutableArray<LabelUnit> _units;
    private ImmutableArray<LabelUnit> _arranged = [];

    /// <param name="row">The views in their places.</param>
    /// <param name="style">The way zones are named.</param>
    /// <param name="fits">The places in the zones of its views.</param>
    /// <param name="pictograms">The pictograms of its zones.</param>
    /// <param name="hasLabel">True for a zone that is labelled.</param>
    /// <param name="textOf">The name of a zone, or its number.</param>
    /// <param name="size">The font size, in points.</param>
    /// <param name="isCloseUp">True where only the surroundings of a zone are shown.</param>
    public RowLabels(
        PlannedRow row,
        LabelStyle style,
        ZoneFits fits,
        ZonePictograms pictograms,
        Func<Zone, bool> hasLabel,
        Func<Zone, bool, string> textOf,
        double size,
        bool isCloseUp)
    {
        _frame = new RowFrame(row);
        _fits = fits;
        _pictograms = pictograms;
        _textOf = textOf;
        _size = size;
        _isCloseUp = isCloseUp;
        _units = [.. Units(WaysOf(style), hasLabel)];
    }

    /// <summary>Places the labels.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public PlacedRow Place(CancellationToken cancel)
    {
        foreach (LabelUnit unit in _units)
            Settle(unit);
        do
            cancel.ThrowIfCancellationRequested();
        while (UncoverOne() || !Arrange(cancel) || MakeRoomForLeaders());
        if (!_isCloseUp)
            new OtherPieces(_frame, _fits, _size, LeaderGap).Label(_units, TextOf);
        return new PlacedRow(_frame, _units, _size, LeaderGap);
    }

    // Between the end of a leader and its text.
    private double LeaderGap => 0.3 * _size;

    private static ImmutableArray<LabelWay> WaysOf(LabelStyle style) => style switch
    {
        LabelStyle.Inside => [LabelWay.NameInside, LabelWay.NumberInside, LabelWay.NumberBeside],
        LabelStyle.Pictograms =>
            [LabelWay.Pictogram, LabelWay.NameInside, LabelWay.NumberInside, LabelWay.NumberBeside],
        LabelStyle.Leaders =>
            [LabelWay.NameInside, LabelWay.NameBeside, LabelWay.NumberInside, LabelWay.NumberBeside],
        _ => [LabelWay.NumberInside, LabelWay.NumberBeside],
    };

    private IEnumerable<LabelUnit> Units(ImmutableArray<LabelWay> ways, Func<Zone, bool> hasLabel)
    {
        for (int panel = 0; panel < _frame.Panels.Length; panel++)
        {
            FootView view = _frame.Panels[panel].View;
            foreach (ZoneShape shape in view.Shapes.Where(shape => hasLabel(shape.Zone)))
            {
                bool isMirrored = _frame.IsPair && !_isCloseUp && _fits.IsSymmetric(view, shape.Zone);
                if (isMirrored && panel > 0)
                    continue;
                MapPoint site = _fits.Site(view, shape);
                if (!_isCloseUp || _frame.Panels[panel].Area.Contains(site))
                    yield return new LabelUnit(shape, isMirrored ? [0, 1] : [panel], _frame.ToFrame(panel, site), ways);
            }
        }
    }

    // Finds the next way in which a label has room, as far as the other labels do not matter.
    private void Settle(LabelUnit unit)
    {
        for (; unit.Way != LabelWay.None; unit.Advance())
        {
            if (unit.IsBeside)
            {
                unit.Block = null;
                if (!_frame.Columns.IsEmpty)
                    return;
            }
            else if (Find(unit) is { } place)
            {
                unit.Inside = place;
                return;
            }
        }
    }

    private ZoneLabel? Find(LabelUnit unit)
    {
        DrawingPanel panel = _frame.Panels[unit.Panels[0]];
        double size = _size / panel.Transform.Scale;
        ZoneLabel? place = unit.IsPictogram
            ? _pictograms.Of(panel.View, unit.Zone)?.AsLabel(size)
            : _fits.Find(panel.View, unit.Shape, TextOf(unit), unit.IsNumber, size);
        return place is not null && (!_isCloseUp || IsShown(panel, place)) ? place : null;
    }

    // Where a part of the view is shown, labels at its edge would be cut.
    private bool IsShown(DrawingPanel panel, ZoneLabel label)
    {
        double x = label.Block.Width * _size / panel.Transform.Scale / 2;
        double y = label.Block.Height * _size / panel.Transform.Scale / 2;
        MapRect area = panel.Area;
        return label.Centre.X - x >= area.Left && label.Centre.X + x <= area.Right
            && label.Centre.Y - y >= area.Top && label.Centre.Y + y <= area.Bottom;
    }

    private string TextOf(LabelUnit unit) => _textOf(unit.Zone, unit.IsNumber);

    // Of two labels in zones that overlap each other, the lower one makes room.
    private bool UncoverOne()
    {
        LabelUnit[] inside = [.. _units.Where(unit => unit.Inside is not null)];
        PageRect[] boxes = [.. inside.Select(unit => _frame.BoxOf(unit, _size))];
        for (int lower = 0; lower < inside.Length; lower++)
        {
            for (int upper = lower + 1; upper < inside.Length; upper++)
            {
                if (!inside[lower].Meets(inside[upper]) || !boxes[lower].Overlaps(boxes[upper]))
                    continue;
                Next(inside[lower]);
                return true;
            }
        }

        return false;
    }

    private void Next(LabelUnit unit)
    {
        unit.Advance();
        Settle(unit);
    }

    // False where a label changed its way for want of room.
    private bool Arrange(CancellationToken cancel)
    {
        ImmutableArray<LabelUnit> beside = [.. _units.Where(unit => unit.IsBeside)];
        if (beside.SequenceEqual(_arranged) && beside.All(unit => unit.Block is not null))
            return true;
        _arranged = beside;
        if (new SideColumns(_frame, _size, Blocks).Arrange(beside, cancel) is not { } victim)
            return true;
        Next(victim);
        return false;
    }

    private ImmutableArray<LabelBlock> Blocks(LabelUnit unit) => _fits.Blocks(TextOf(unit), unit.IsNumber);

    // Moves labels in zones off the leaders over them, or out of the zones; true where one moved.
    private bool MakeRoomForLeaders()
    {
        bool isChanged = false;
        List<(LabelUnit Unit, ImmutableArray<PagePoint> Line)> leaders =
            [.. _arranged.Select(unit => (unit, _frame.LeaderOf(unit, _size, LeaderGap)))];
        foreach (LabelUnit unit in _units)
        {
            while (unit.Inside is not null && leaders.Exists(IsOver))
            {
                ZoneLabel? other = !unit.IsPictogram && unit.Moves++ < MostMoves ? Beside(unit) : null;
                if (other is not null)
                    unit.Inside = other;
                else
                    Next(unit);
                isChanged = true;
            }

            bool IsOver((LabelUnit Unit, ImmutableArray<PagePoint> Line) leader) =>
                leader.Unit.Meets(unit) && Meets(_frame.BoxOf(unit, _size), leader.Line);
        }

        return isChanged;

        ZoneLabel? Beside(LabelUnit unit)
        {
            int panel = unit.Panels[0];
            DrawingPanel place = _frame.Panels[panel];
            ImmutableArray<ImmutableArray<MapPoint>> lines =
            [
                .. leaders.Where(leader => leader.Unit.Meets(unit))
                    .Select(leader => leader.Line.Select(point => _frame.ToView(panel, point)).ToImmutableArray()),
            ];
            ZoneLabel? found = _fits.FindOff(
                lines, place.View, unit.Shape, TextOf(unit), unit.IsNumber, _size / place.Transform.Scale);
            return found is not null && (!_isCloseUp || IsShown(place, found)) ? found : null;
        }
    }

    /// <summary>True for a line that has a point in common with a rectangle.</summary>
    public static bool Meets(PageRect box, ImmutableArray<PagePoint> line)
    {
        for (int i = 1; i < line.Length; i++)
        {
            if (box.Meets(line[i - 1], line[i]))
                return true;
        }

        return false;
    }
}
