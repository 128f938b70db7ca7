using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The content of a diagram, resolved once for all sizes of its pages: its maps, title and texts.</summary>
internal sealed class DiagramContent
{
    // With more views a page has less room for each, and smaller type.
    private const int MostViewsWithRoom = 2;

    /// <exception cref="UnknownNameException">As for <see cref="DiagramLayout.Create"/>.</exception>
    /// <exception cref="ArgumentException">As for <see cref="DiagramLayout.Create"/>.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public DiagramContent(Diagram diagram, CancellationToken cancel)
    {
        Cancel = cancel;
        Diagram = diagram;
        Texts = new DiagramTexts(diagram.Language);
        CloseUp = diagram.ZoneInCloseUp;
        ImmutableArray<string> names = MapNames.Of(diagram);
        ImmutableArray<string?> words = MapNames.Words(diagram);
        Maps = [.. diagram.Sides.Select((side, i) => new MapContent(side, names[i], words[i], cancel))];
        Header = new PageHeader(diagram, Texts, CloseUp, PanelRow.ZonesOf(Rows), names);
        Ghosts = GhostZones.Of(diagram);
        if (diagram.HasBody)
            Body = new BodyInset(diagram, [.. Maps.Select(map => map.Shown)]);
        Legend = Maps.Length > 1 ? new ComparedLegend(Maps, Texts).Build : Maps[0].Legend.Build;
    }

    /// <summary>Cancels the layout.</summary>
    public CancellationToken Cancel { get; }

    public Diagram Diagram { get; }

    public DiagramTexts Texts { get; }

    /// <summary>The zone to show large; null where whole feet are shown.</summary>
    public Zone? CloseUp { get; }

    /// <summary>The maps, one or two, each with the same views.</summary>
    public ImmutableArray<MapContent> Maps { get; }

    /// <summary>The views of the first map, a row for each side of the foot.</summary>
    public ImmutableArray<PanelRow> Rows => Maps[0].Rows;

    /// <summary>The zones of each map that the other one shows as outlines; none on a page of one.</summary>
    public ImmutableArray<ImmutableHashSet<Zone>> Ghosts { get; }

    public PageHeader Header { get; }

    /// <summary>The picture of the body; null for none.</summary>
    public BodyInset? Body { get; }

    /// <summary>
    /// Builds the legend of a page from the zones with numbers, those with pictograms, the page and its sizes.
    /// </summary>
    public Func<ImmutableHashSet<Zone>, ImmutableHashSet<Zone>, PageSize, PageMeasure, Legend> Legend { get; }

    /// <summary>The sizes of a page.</summary>
    public PageMeasure Measure(PageSize page) => new(Math.Min(page.Width, page.Height), IsDense);

    /// <summary>The sizes of a picture without paper.</summary>
    public PageMeasure MeasureOfPicture(double width) => new(width, IsDense, isPicture: true);

    /// <summary>The names of the maps over their parts of a page.</summary>
    public MapHeadings Headings(PageMeasure measure) => new(
        Maps.Length > 1 ? [.. Maps.Select(map => map.Name)] : [], Diagram.Theme, new TextSetting(Diagram), measure);

    /// <summary>The rows as they ask for space, the same for each map.</summary>
    /// <param name="map">The map whose views they hold.</param>
    /// <param name="columns">The columns for names beside each row.</param>
    /// <param name="captionWidth">The least width of a view of a row for its caption.</param>
    /// <param name="captionLines">The lines of the captions of a row.</param>
    /// <param name="measure">Sizes on the page.</param>
    public ImmutableArray<RowSpace> Spaces(
        MapContent map,
        IReadOnlyList<NeededColumns> columns,
        Func<PanelRow, double> captionWidth,
        Func<PanelRow, int> captionLines,
        PageMeasure measure) =>
    [
        .. map.Rows.Select((row, i) => new RowSpace(
            row,
            Need(i),
            columns[i],
            captionWidth(row),
            Maps.Max(each => Captions.Height(each.Rows[i], measure, captionLines(row))))
        {
            HasZones = Maps.Any(each => each.WeightOf(i) >= 1),
        }),
    ];

    /// <summary>The weight of a row when rows share a page: that of the map with most to label there.</summary>
    public double Need(int row) => Maps.Max(map => PagePlacement.Need(map.WeightOf(row)));

    /// <summary>The weight of all rows.</summary>
    public double Needs => Enumerable.Range(0, Rows.Length).Sum(Need);

    /// <summary>The needs of the names of each row, see <see cref="LabelPlacement.NamesOf"/>.</summary>
    public ImmutableArray<CommonColumns> NamesOf(bool isNumbered, double[] least, double[] most)
    {
        ImmutableArray<RowNames>[] names =
            [.. Maps.Select(map => map.Labels.NamesOf(map.Rows, isNumbered, least, most))];
        return [.. Rows.Select((_, i) => new CommonColumns([.. names.Select(map => map[i])]))];
    }

    // Two maps on a page have their halves of it.
    private bool IsDense => Rows.Sum(row => row.Parts.Length) * Maps.Length > MostViewsWithRoom;

    /// <summary>The height of the body below the views of a picture, with the gap above it; 0 for none.</summary>
    public double HeightOfBody(double width, PageMeasure measure)
    {
        if (Body is null)
            return 0;
        double figures = Math.Max(BodyPlacement.Usual * width, BodyInset.LeastHeight);
        return Body.At(figures, isTall: false, measure.Caption).Height + (2 * measure.Caption);
    }

    /// <summary>
    /// The height of the views at the full width of a picture, soles and tops side by side and the others below; of two
    /// maps side by side, with their names.
    /// </summary>
    public double HeightOfViews(double width, PageMeasure measure)
    {
        ImmutableArray<ImmutableArray<PanelRow>> lines =
        [
            .. new ImmutableArray<PanelRow>[]
            {
                [.. Rows.Where(row => row.Aspect is Aspect.Plantar or Aspect.Dorsal)],
                [.. Rows.Where(row => row.Aspect == Aspect.Medial)],
                [.. Rows.Where(row => row.Aspect == Aspect.Lateral)],
            }.Where(line => line.Length > 0),
        ];
        (double room, double heading) = Headings(measure).SideBySide(width - (2 * measure.Margin));
        double scale = room / lines.Max(line => line.Sum(row => row.Width));
        return heading
            + lines.Sum(line => line.Max(row => row.Height) * scale + Captions.Height(line[0], measure, lines: 1));
    }
}
