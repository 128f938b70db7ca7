using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Reflexology.Drawing;

/// <summary>
/// The opening state of the page, written into it: the views asked for, the lit areas, and the names. It stays where no
/// script runs; scripts go on from it.
/// </summary>
internal sealed class HtmlStart(
    Diagram diagram, ImmutableArray<Aspect> aspects, PageTexts texts)
{
    private const string NoNumber = "–";

    /// <summary>The aspect that is shown.</summary>
    public Aspect Aspect => diagram.Aspects.Where(aspect => aspects.Contains(aspect))
        .Append(aspects.FirstOrDefault()).First();

    /// <summary>The word of the feet that are shown.</summary>
    public string Feet => diagram.Feet.Distinct().Count() == 1 ? diagram.Feet[0].ToWord() : "both";

    /// <summary>The attribute of a page without lit areas.</summary>
    public string LitHidden => Lit.Any() ? "" : " hidden";

    /// <summary>The class of a picture with lit zones.</summary>
    public string PlaneClass => Lit.Any() ? " class=\"has-lit\"" : "";

    private IEnumerable<LitPart> Lit => diagram.Scene.Lit.Where(part => part.Slot is not null);

    private IEnumerable<FootView> Shown => diagram.Map.Views.Where(view => IsShown(view.Id));

    /// <summary>True for a view that is shown.</summary>
    public bool IsShown(ViewId view) => view.Aspect == Aspect && (Feet == "both" || view.Foot.ToWord() == Feet);

    /// <summary>The number of the colour of a lit zone; null for another.</summary>
    public int? ColourOf(Zone zone) => diagram.Scene.PartOf(zone)?.Slot % HtmlColours.HighlightCount;

    /// <summary>The list of what is lit.</summary>
    public string LitItems()
    {
        HashSet<Zone> shown = [.. Shown.SelectMany(view => view.Shapes).Select(shape => shape.Zone)];
        var items = new StringBuilder();
        foreach (LitPart part in Lit)
        {
            string name = part.Names[texts.Language];
            string note = Note(part, name, isShown: part.Zones.Any(shown.Contains));
            items.Append(null, $"<li><i class=\"swatch l{part.Slot % HtmlColours.HighlightCount}\"></i>")
                .Append(null, $"<span class=\"name\"><strong>{HtmlView.Escaped(name)}</strong>")
                .Append(null, $"<span class=\"quiet\">{HtmlView.Escaped(note)}</span></span></li>");
        }

        return items.ToString();
    }

    /// <summary>The names behind the numbers.</summary>
    public string Key()
    {
        IEnumerable<Zone> zones = Shown.SelectMany(view => view.Shapes).Select(shape => shape.Zone).Distinct()
            .OrderBy(zone => zone.Number ?? int.MaxValue);
        var items = new StringBuilder();
        foreach (Zone zone in zones)
        {
            string number = zone.Number?.ToString(CultureInfo.InvariantCulture) ?? NoNumber;
            string lit = ColourOf(zone) is { } colour ? $" class=\"l{colour}\"" : "";
            items.Append(null, $"<li{lit}><b>{number}</b>")
                .Append(null, $"<span>{HtmlView.Escaped(zone.Names[texts.Language])}</span></li>");
        }

        return items.ToString();
    }

    // The zones where they have other names, and where they are.
    private string Note(LitPart part, string name, bool isShown)
    {
        IEnumerable<string> others = part.Zones.Select(zone => zone.Names[texts.Language]).Where(zone => zone != name);
        string zones = new DiagramTexts(texts.Language).Listed(others);
        return string.Join(" · ", new[] { zones, isShown ? "" : texts["elsewhere"] }.Where(each => each.Length > 0));
    }
}
