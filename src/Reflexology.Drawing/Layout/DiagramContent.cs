using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// The content of a diagram, resolved once for all sizes of its pages: views, areas, colours, numbers, texts.
/// </summary>
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
        Rows = PanelRow.ForDiagram(diagram, CloseUp);
        Colours = ZoneColours.For(diagram);
        Numbers = LegendNumbers.ForMap(diagram.Map);
        Header = new PageHeader(diagram, Texts, CloseUp, PanelRow.ZonesOf(Rows));
        Pictograms = new ZonePictograms(diagram, Rows.SelectMany(row => row.Parts));
        Labels = new LabelPlacement(diagram, Rows, Numbers, Pictograms, cancel);
        Legends = new LegendBuilder(diagram, Rows, Colours, Numbers, Texts);
    }

    /// <summary>Cancels the layout.</summary>
    public CancellationToken Cancel { get; }

    public Diagram Diagram { get; }

    public DiagramTexts Texts { get; }

    /// <summary>The zone to show large; null where whole feet are shown.</summary>
    public Zone? CloseUp { get; }

    /// <summary>The views, a row for each side of the foot.</summary>
    public ImmutableArray<PanelRow> Rows { get; }

    public ZoneColours Colours { get; }

    /// <summary>The number that stands for each zone where its name does not.</summary>
    public ImmutableDictionary<Zone, string> Numbers { get; }

    /// <summary>The pictograms that have room in their zones; none in other label styles.</summary>
    public ZonePictograms Pictograms { get; }

    public PageHeader Header { get; }

    public LabelPlacement Labels { get; }

    /// <summary>Builds the legend of a page.</summary>
    public LegendBuilder Legends { get; }

    /// <summary>The sizes of a page.</summary>
    public PageMeasure Measure(PageSize page) => new(Math.Min(page.Width, page.Height), IsDense);

    /// <summary>The sizes of a picture without paper.</summary>
    public PageMeasure MeasureOfPicture(double width) => new(width, IsDense, isPicture: true);

    private bool IsDense => Rows.Sum(row => row.Parts.Length) > MostViewsWithRoom;

    /// <summary>
    /// The height of the views at the full width of a picture, soles and tops side by side and the others below.
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
        double scale = (width - (2 * measure.Margin)) / lines.Max(line => line.Sum(row => row.Width));
        return lines.Sum(line => line.Max(row => row.Height) * scale + Captions.Height(line[0], measure, lines: 1));
    }
}
