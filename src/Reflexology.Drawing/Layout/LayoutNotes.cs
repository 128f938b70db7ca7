using System.Collections.Immutable;
using System.Globalization;

namespace Reflexology.Drawing;

/// <summary>Notes in English on what a layout could not show as it was wanted.</summary>
internal sealed class LayoutNotes(DiagramContent content)
{
    private readonly Diagram _diagram = content.Diagram;

    // Of the zones: with more numbers than names a page is better shared.
    private const double ManyNumbers = 0.5;

    // Of the names that a note lists.
    private const int MostLetters = 180;

    /// <summary>Notes on the size of the page, then on the body, on labels, then on characters.</summary>
    public IEnumerable<string> Notes(
        PlacedPage placed,
        ImmutableArray<ImmutableArray<DrawingItem>> pages,
        PageMeasure measure,
        bool isHeaderCut) =>
    [
        .. Size(measure, isHeaderCut),
        .. Body(placed),
        .. NoNames(placed.Maps),
        .. placed.Maps.Zip(content.Maps).SelectMany(map => NamesWithoutRoom(map.First, map.Second)),
        .. placed.Maps.Zip(content.Maps).SelectMany(map => NumbersWithoutRoom(map.First, map.Second)),
        .. CharactersWithoutFont(pages),
    ];

    private static IEnumerable<string> Size(PageMeasure measure, bool isHeaderCut)
    {
        if (measure.Least < PageMeasure.LeastType)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"The page is small: its letters have {measure.Label:0.0} points. Take a larger size.");
        }

        if (isHeaderCut)
            yield return "The title or the line below it has no room and ends with an ellipsis. Shorten the title.";
    }

    private IEnumerable<string> Body(PlacedPage placed)
    {
        if (placed.IsBodyLeftOut)
        {
            yield return "The page has no room for the figure of the body beside feet of 85 % of their size. "
                + "Take a larger sheet, or fewer sides or feet.";
        }

        if (placed.Body is not null && content.Body!.Missing is { IsEmpty: false } missing)
        {
            string names = string.Join(", ", missing.Select(name => name[_diagram.Language]));
            yield return $"The figure of the body does not show: {names}.";
        }
    }

    private IEnumerable<string> NoNames(ImmutableArray<PageLabels> maps)
    {
        if (maps.Length > 1 && _diagram.Labels != LabelStyle.None && maps.All(map => map.Placed.IsEmpty))
        {
            yield return "The page has no room for the names and numbers of both maps. "
                + "Take a larger sheet, or fewer sides or feet.";
        }
    }

    private IEnumerable<string> NamesWithoutRoom(PageLabels labels, MapContent map)
    {
        if (_diagram.Labels == LabelStyle.Numbers || labels.Numbered.IsEmpty)
            yield break;
        string legend = _diagram.HasLegend is false ? "" : "; the legend has them";
        yield return $"{On(map)}Numbers stand for names without room{legend}: "
            + $"{Listed(labels.Numbered, map)}.{Advice(labels)}";
    }

    private string Advice(PageLabels labels)
    {
        int zones = PanelRow.ZonesOf(content.Rows).Length;
        return content.Rows.Length > 1 && labels.Numbered.Count > ManyNumbers * zones
            ? " For more names take a larger sheet, or two pages: soles and tops on one, the sides on the other."
            : "";
    }

    private IEnumerable<string> NumbersWithoutRoom(PageLabels labels, MapContent map) =>
        from left in labels.Left
        group left.Zone by left.Aspect into view
        select $"{On(map)}On the {view.Key.ToWord()} view there is no room for labels at: {Listed([.. view], map)}.";

    private IEnumerable<string> CharactersWithoutFont(ImmutableArray<ImmutableArray<DrawingItem>> pages)
    {
        IEnumerable<TextItem> items = pages.SelectMany(page => DrawingItem.All(page)).OfType<TextItem>();
        return from text in items.Select(item => item.Text).Distinct()
               from rune in FontSet.Missing(text, _diagram.Fonts)
               select $"No font has the character '{rune}' (U+{rune.Value:X4}) of {text.Quoted()}. "
                   + "Add a font that has it.";
    }

    // Of two maps a note says which it is about.
    private static string On(MapContent map) => map.Word is null ? "" : $"{map.Name}: ";

    private string Listed(ImmutableHashSet<Zone> zones, MapContent map)
    {
        List<string> names = [];
        int letters = 0;
        foreach (Zone zone in LegendNumbers.InOrder(map.Diagram.Map, zones))
        {
            string name = $"{map.Numbers[zone]} {zone.Names[_diagram.Language]}".Shortened(QuotedText.MostLetters);
            letters += name.Length;
            if (letters > MostLetters)
                break;
            names.Add(name);
        }

        string more = names.Count < zones.Count ? $" and {zones.Count - names.Count} more" : "";
        return string.Join(", ", names) + more;
    }
}
