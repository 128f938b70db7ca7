using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// The content of a diagram, resolved once for all sizes of its pages: views, areas, colours, numbers, texts.
/// </summary>
internal sealed class DiagramContent
{
    private readonly LegendBuilder _legends;

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
        Header = new PageHeader(diagram, Texts, CloseUp);
        Labels = new LabelPlacement(diagram, Rows, Numbers, cancel);
        _legends = new LegendBuilder(diagram, Rows, Colours, Numbers);
    }

    /// <summary>Cancels the layout.</summary>
    public CancellationToken Cancel { get; }

    public Diagram Diagram { get; }

    public DiagramTexts Texts { get; }

    /// <summary>The zone to show large; null where whole feet are shown.</summary>
    public Zone? CloseUp { get; }

    /// <summary>The views, in rows as printed charts have them.</summary>
    public ImmutableArray<PanelRow> Rows { get; }

    public ZoneColours Colours { get; }

    /// <summary>The number that stands for each zone where its name does not.</summary>
    public ImmutableDictionary<Zone, string> Numbers { get; }

    public PageHeader Header { get; }

    public LabelPlacement Labels { get; }

    /// <summary>
    /// The legend of a page where some zones have numbers instead of names; without entries for none.
    /// </summary>
    public Legend LegendOf(ImmutableHashSet<Zone> numbered, PageSize page) => _legends.Build(numbered, page);

    /// <summary>The height of a page without a legend, in the unit of its width.</summary>
    public double HeightOfFeet(double width)
    {
        var measure = new PageMeasure(width / 100);
        double scale = (width - (2 * measure.Margin)) / Rows.Max(row => row.Width);
        double feet = Rows.Sum(row => row.Height) * scale;
        double captions = Rows.Length * measure.CaptionHeight;
        double credit = Diagram.Credit is null ? 0 : measure.CreditHeight;
        return feet + measure.Margin + measure.HeadHeight + measure.FootHeight + credit + captions;
    }

    /// <summary>
    /// The height that the legend of an upright page takes, in the unit of its width; 0 for no legend.
    /// </summary>
    public double HeightOfLegend(ImmutableHashSet<Zone> numbered, PageSize page) =>
        Areas(page, LegendOf(numbered, page)).LegendHeight;

    /// <summary>The areas of a page of the diagram.</summary>
    public PageAreas Areas(PageSize page, Legend legend) => new(page, legend, Diagram.Credit is not null);
}
