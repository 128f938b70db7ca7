using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// Finds the place of the body on a page: in the room that views and legend leave empty, else beside or below them in
/// room that they give up, as long as the feet keep most of their size. Lengths in points.
/// </summary>
/// <param name="content">The views, names and notes to place.</param>
/// <param name="page">The page.</param>
/// <param name="body">The area between header and footer.</param>
/// <param name="measure">Sizes on the page.</param>
internal sealed class BodyPlacement(DiagramContent content, PageSize page, PageRect body, PageMeasure measure)
{
    /// <summary>Of the size of the feet on a page without the body, the least.</summary>
    public const double LeastFeet = 0.85;

    /// <summary>Of the shorter side of the page, the height of the figures.</summary>
    public const double Usual = 0.34;

    // Of that side, where the page has room to spare, and of the height of the highest view.
    private const double Most = 0.44, MostOfFeet = 0.8;

    // Against the logarithm of the height of the figures: that of the size of the feet, and a place of its own.
    private const double WorthOfFeet = 2.2, WorthOfOwnPlace = 0.12;

    // Of the width of the page, the most between views and body.
    private const double LargestGap = 0.05;

    private const double Rounding = 1e-6;

    private static readonly ImmutableArray<double> Shares =
        [.. Enumerable.Range(0, 18).Select(step => Math.Pow(0.92, step))];

    private static readonly ImmutableArray<bool> Shapes = [false, true];

    private readonly Lazy<PlacedPage> _without = new(() => PlacedPage.Create(content, page, body, measure));

    private readonly double _gap = Math.Max(1.4 * measure.Caption, 0.02 * Math.Min(page.Width, page.Height));

    private double MostHeight => Math.Max(
        BodyInset.LeastHeight, Math.Min(Most * Math.Min(page.Width, page.Height), MostOfFeet * HighestView));

    private double HighestView =>
        _without.Value.Maps.SelectMany(map => map.Plan.Panels).Max(panel => panel.Bounds.Height);

    /// <summary>Places a page, with the body where it has room.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public PlacedPage Place()
    {
        PlacedPage without = _without.Value;
        if (content.Body is not { } inset)
            return without;
        double before = SizeIn(ViewsOf(body, without));
        (PlacedPage Page, double Worth)? best = null;
        if (Empty(without, inset).MaxBy(each => each.Worth) is { } empty)
            best = (without with { Body = new PlacedBody(empty.Place.Center, empty.Size) }, empty.Worth);
        IEnumerable<ImmutableArray<Try>> ways =
            from way in Enum.GetValues<BodyWay>()
            where way != BodyWay.InCorner || without.Legend.Count > 0
            from isTall in Shapes
            let tries = Tries(way, isTall, inset, without, before)
            where !tries.IsEmpty
            orderby tries[0].Worth descending
            select tries;
        foreach (ImmutableArray<Try> way in ways.DistinctBy(tries => tries[0].Way))
        {
            if (best?.Worth >= way[0].Worth)
                break;
            if (Largest(way, without) is { } found && !(best?.Worth >= found.Worth))
                best = (found.Page, found.Worth);
        }

        return best?.Page ?? without with { IsBodyLeftOut = true };
    }

    // From that of most worth as it is expected to smaller ones.
    private ImmutableArray<Try> Tries(
        BodyWay way, bool isTall, BodyInset inset, PlacedPage without, double before)
    {
        ImmutableArray<Try> tries =
        [
            .. Shares.Select(share => inset.At(share * MostHeight, isTall, measure.Caption))
                .Where(size => size.Figures >= BodyInset.LeastHeight - Rounding)
                .Where(size => size.Height <= body.Height - Rounding && size.Width <= body.Width)
                .Select(size => Reserved(size, way, without, before))
                .Where(each => each.Feet >= LeastFeet * LeastFeet),
        ];
        return tries.IsEmpty ? tries : tries[tries.IndexOf(tries.MaxBy(each => each.Worth)!)..];
    }

    // Names cost more or less of the feet than was expected: the largest of which they keep enough, by bisection.
    private (PlacedPage Page, double Worth)? Largest(ImmutableArray<Try> tries, PlacedPage without)
    {
        (PlacedPage Page, double Worth)? best = null;
        for (int first = 0, end = tries.Length, at = 0; first < end; at = (first + end) / 2)
        {
            content.Cancel.ThrowIfCancellationRequested();
            PlacedPage placed = PlacedPage.Create(content, page, tries[at].Views, measure, tries[at].Corner);
            double feet = FeetOf(placed, without);
            if (feet < LeastFeet)
            {
                first = at + 1;
                continue;
            }

            end = at;
            best = (Together(placed, tries[at]), WorthOf(tries[at].Size, Math.Min(feet, 1)) + WorthOfOwnPlace);
        }

        return best;
    }

    // Of views that give up room.
    private Try Reserved(BodySize size, BodyWay way, PlacedPage without, double before)
    {
        double beside = size.Width + _gap, below = size.Height + _gap;
        PageRect right = body with { Left = body.Right - size.Width, Width = size.Width };
        PageRect lower = body with { Top = body.Bottom - size.Height, Height = size.Height };
        (PageRect views, PageRect place, PageRect room) = way switch
        {
            BodyWay.Beside => Split(body with { Width = Math.Max(body.Width - beside, 1) }, right),
            BodyWay.Below => Split(body with { Height = Math.Max(body.Height - below, 1) }, lower),
            _ => (body, right, body with { Height = Math.Max(body.Height - Band() - measure.Gap, 1) }),
        };
        double feet = Math.Min(Math.Exp(SizeIn(room) - before), 1);
        return new Try(views, place, size, feet, WorthOf(size, feet) + WorthOfOwnPlace)
        {
            Way = way,
            Corner = way == BodyWay.InCorner ? new CornerSize(beside, size.Height) : null,
        };

        (PageRect Views, PageRect Place, PageRect Room) Split(PageRect views, PageRect place) =>
            (views, place, ViewsOf(views, without));

        double Band() => Math.Max(size.Height, without.Legend.HeightBelow(page, Math.Max(body.Width - beside, 1)));
    }

    private double WorthOf(BodySize size, double feet) =>
        Math.Log(size.Figures / MostHeight) + (WorthOfFeet * Math.Log(feet));

    // The mean logarithm of the scale of views without names.
    private double SizeIn(PageRect room)
    {
        PlanSearch found = content.Headings(measure).Best(room, content.Needs, Into, tried => tried.Worth);
        return found.Worth / content.Needs;

        PlanSearch Into(ImmutableArray<PageRect> rooms)
        {
            var search = new PlanSearch(rooms[0], measure);
            search.Try(content.Spaces(
                content.Maps[0], new NeededColumns[content.Rows.Length], _ => 0, _ => 1, measure));
            return search;
        }
    }

    // Without the room of the legend.
    private PageRect ViewsOf(PageRect room, PlacedPage placed)
    {
        if (placed.Legend.Count == 0)
            return room;
        return placed.LegendArea.Top > body.Top
            ? room with { Height = Math.Max(room.Height - placed.LegendArea.Height - measure.Gap, 1) }
            : room with { Width = Math.Max(room.Width - placed.LegendArea.Width - measure.Gap, 1) };
    }

    // Every view keeps its size.
    private static double FeetOf(PlacedPage placed, PlacedPage without) =>
        placed.Maps.SelectMany(map => map.Plan.Panels).Zip(without.Maps.SelectMany(map => map.Plan.Panels))
            .Min(pair => pair.First.Transform.Scale / pair.Second.Transform.Scale);

    // Views that leave much width beside the body come nearer to it.
    private PlacedPage Together(PlacedPage placed, Try chosen)
    {
        PagePoint centre = chosen.Place.Center;
        if (chosen.Way == BodyWay.InCorner)
        {
            PageRect legend = placed.LegendArea;
            bool isBeside = placed.Legend.Count > 0;
            double top = isBeside ? legend.Top : body.Bottom - chosen.Size.Height;
            centre = new PagePoint(isBeside ? centre.X : body.Center.X, top + (chosen.Size.Height / 2));
        }

        if (chosen.Way == BodyWay.Beside)
        {
            PageRect[] used = [.. Used(placed, chosen.Views)];
            double spare = chosen.Place.Left - used.Max(rect => rect.Right) - (LargestGap * page.Width);
            spare = Math.Min(spare, used.Min(rect => rect.Left) - body.Left);
            if (spare > _gap)
            {
                PageRect nearer = chosen.Views with
                {
                    Left = chosen.Views.Left + (spare / 2),
                    Width = chosen.Views.Width - spare,
                };
                PlacedPage moved = PlacedPage.Create(content, page, nearer, measure);
                if (FeetOf(moved, placed) > 1 - 0.01)
                    (placed, centre) = (moved, centre with { X = centre.X - (spare / 2) });
            }

            PageRect[] views = [.. placed.Maps.SelectMany(map => map.Plan.Panels).Select(panel => panel.Bounds)];
            double middle = (views.Min(view => view.Top) + views.Max(view => view.Bottom)) / 2;
            double half = chosen.Size.Height / 2;
            centre = centre with { Y = Math.Clamp(middle, body.Top + half, body.Bottom - half) };
        }

        return placed with { Body = new PlacedBody(centre, chosen.Size) };
    }

    // Of the rectangles that views and legend leave empty, those in which the figures are largest.
    private IEnumerable<Try> Empty(PlacedPage without, BodyInset inset)
    {
        if (content.Maps.Length > 1)
            yield break;
        PageRect[] used = [.. Used(without, body).Select(rect => rect.Inflate(_gap - Rounding))];
        double[] across = [body.Left, body.Right, .. used.SelectMany(rect => new[] { rect.Left, rect.Right })];
        double[] down = [body.Top, body.Bottom, .. used.SelectMany(rect => new[] { rect.Top, rect.Bottom })];
        foreach (double left in across)
        {
            foreach (double right in across.Where(right => right > left && right <= body.Right && left >= body.Left))
            {
                foreach (double top in down.Where(top => top >= body.Top))
                {
                    foreach (double bottom in down.Where(bottom => bottom > top && bottom <= body.Bottom))
                    {
                        var room = new PageRect(left, top, right - left, bottom - top);
                        if (used.Any(room.Overlaps)
                            || inset.In(room.Width, room.Height, MostHeight, measure.Caption) is not { } size)
                            continue;
                        yield return new Try(body, room, size, Feet: 1, WorthOf(size, 1));
                    }
                }
            }
        }
    }

    // Each row with its names and captions, and the legend.
    private IEnumerable<PageRect> Used(PlacedPage placed, PageRect room)
    {
        foreach (PageLabels labels in placed.Maps)
        {
            ImmutableArray<DrawingPanel> panels = labels.Plan.Panels;
            foreach (PlannedRow row in labels.Plan.Rows)
            {
                PageRect[] boxes =
                [
                    .. row.Panels.Select(panel => panel.Bounds),
                    .. row.Panels.SelectMany(panel => labels.Placed.ElementAtOrDefault(panels.IndexOf(panel)) is
                        { IsDefault: false } placedThere ? placedThere.Select(label => label.Box) : []),
                ];
                yield return Around([.. boxes, boxes[0] with { Top = row.FeetBottom, Height = 4 * measure.Caption }]);
            }
        }

        PageRect[] entries =
        [
            .. DrawingItem.All(placed.Legend.Parts(placed.LegendArea, body).Take(1))
                .Select(item => item.Mark).OfType<ItemMark>()
                .Where(mark => mark.Kind == MarkKind.LegendEntry).Select(mark => mark.Box!.Value),
        ];
        if (entries.Length > 0)
            yield return Around(entries);
    }

    private static PageRect Around(PageRect[] boxes)
    {
        double left = boxes.Min(box => box.Left), top = boxes.Min(box => box.Top);
        return new PageRect(left, top, boxes.Max(box => box.Right) - left, boxes.Max(box => box.Bottom) - top);
    }

    /// <summary>A place for the body.</summary>
    /// <param name="Views">The area for views and legend; that of the page where the body takes none of it.</param>
    /// <param name="Place">The area for the body.</param>
    /// <param name="Size">Its arrangement.</param>
    /// <param name="Feet">The expected size of the feet against that without the body.</param>
    /// <param name="Worth">Its worth, for comparison with others on the page.</param>
    private sealed record Try(PageRect Views, PageRect Place, BodySize Size, double Feet, double Worth)
    {
        public BodyWay? Way { get; init; }

        public CornerSize? Corner { get; init; }
    }

    private enum BodyWay
    {
        // In a column to the right of views and legend.
        Beside,

        // In a band below them.
        Below,

        // At the right end of the legend, below the views.
        InCorner,
    }
}

/// <summary>The body in its place on a page.</summary>
/// <param name="Centre">The middle of it.</param>
/// <param name="Size">Its arrangement.</param>
internal sealed record PlacedBody(PagePoint Centre, BodySize Size);
