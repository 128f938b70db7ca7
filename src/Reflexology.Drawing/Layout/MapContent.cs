using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// The part of a diagram that shows one of its maps, resolved once for all sizes of its pages: views, colours, numbers,
/// labels.
/// </summary>
internal sealed class MapContent
{
    private const double WeightWithoutLabel = 0.04;

    /// <param name="diagram">The diagram of the map.</param>
    /// <param name="name">The name of the map beside those of others.</param>
    /// <param name="word">Its word in ids and attributes; null for the map of a page of one.</param>
    /// <param name="cancel">Cancels the layout.</param>
    /// <exception cref="UnknownNameException">As for <see cref="DiagramLayout.Create"/>.</exception>
    /// <exception cref="ArgumentException">As for <see cref="DiagramLayout.Create"/>.</exception>
    public MapContent(Diagram diagram, string name, string? word, CancellationToken cancel)
    {
        Diagram = diagram;
        Name = name;
        Word = word;
        Rows = PanelRow.ForDiagram(diagram, diagram.ZoneInCloseUp);
        Colours = ZoneColours.For(diagram);
        Numbers = LegendNumbers.ForMap(diagram.Map);
        Pictograms = new ZonePictograms(diagram, Rows.SelectMany(row => row.Parts));
        Labels = new LabelPlacement(diagram, Rows, Numbers, Pictograms, cancel);
    }

    /// <summary>The diagram of the map.</summary>
    public Diagram Diagram { get; }

    /// <summary>The name of the map, of two maps unlike that of the other.</summary>
    public string Name { get; }

    /// <summary>The word for the map in ids and attributes; null for the map of a page of one.</summary>
    public string? Word { get; }

    /// <summary>The views, a row for each side of the foot.</summary>
    public ImmutableArray<PanelRow> Rows { get; }

    /// <summary>The zones of the views that are labelled.</summary>
    public IEnumerable<Zone> Labelled => PanelRow.ZonesOf(Rows).Where(Diagram.Scene.HasLabel);

    /// <summary>The number of zones of a row that are labelled, each counted once; others count little.</summary>
    public double WeightOf(int row) =>
        PanelRow.ZonesOf([Rows[row]]).Sum(zone => Diagram.Scene.HasLabel(zone) ? 1 : WeightWithoutLabel);

    public ZoneColours Colours { get; }

    /// <summary>The number that stands for each zone where its name does not.</summary>
    public ImmutableDictionary<Zone, string> Numbers { get; }

    /// <summary>The pictograms that have room in their zones; none in other label styles.</summary>
    public ZonePictograms Pictograms { get; }

    public LabelPlacement Labels { get; }

    /// <summary>The views and colours that the page shows of it.</summary>
    public ShownMap Shown =>
        new(Diagram, Colours, [.. Rows.SelectMany(row => row.Parts).Select(part => part.View)]);

    /// <summary>Builds its legend on a page of one map.</summary>
    public LegendBuilder Legend => new(Diagram, Rows, Colours, Numbers, new DiagramTexts(Diagram.Language));
}
