using System.Text;
using System.Text.Encodings.Web;

namespace Reflexology.Drawing;

/// <summary>One view of the page: a foot with its zones as buttons, their numbers, and its caption.</summary>
internal sealed class HtmlView(FootView view, Diagram diagram, SceneColours colours, HtmlStart start)
{
    private readonly string _foot = view.Foot.ToWord();
    private readonly string _aspect = view.Aspect.ToWord();

    private string Id => view.Id.ToString();

    /// <summary>The feet of an aspect, shared by its two views: skin, bones and lines of the right one.</summary>
    public static string Drawing(FootDrawing foot)
    {
        var drawing = new SceneDrawing(foot);
        return drawing.Defs + drawing.Skin + drawing.Bones + drawing.Lines;
    }

    /// <summary>The view as markup.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public string Markup(string caption, PageTexts texts, CancellationToken cancel)
    {
        string width = SceneDrawing.Number(view.Drawing.Width), height = SceneDrawing.Number(view.Drawing.Height);
        string mirror = view.Foot == Foot.Left ? $" transform=\"translate({width} 0) scale(-1 1)\"" : "";
        string hidden = start.IsShown(view.Id) ? "" : " hidden";
        var svg = new StringBuilder();
        svg.Append(null, $"<figure class=\"view\" data-foot=\"{_foot}\" data-aspect=\"{_aspect}\"{hidden}>");
        svg.Append(null, $"<svg viewBox=\"0 0 {width} {height}\" role=\"group\" aria-label=\"{Escaped(caption)}\">");
        svg.Append(null, $"<use href=\"#rfx-skin-{_aspect}\"{mirror}/>");
        svg.Append(null, $"<use class=\"bones\" href=\"#rfx-bones-{_aspect}\"{mirror}/><g class=\"zones\">");
        foreach (ZoneShape shape in view.Shapes)
            svg.Append(Zone(shape, texts));
        svg.Append(null, $"</g><use class=\"lines\" href=\"#rfx-lines-{_aspect}\"{mirror}/>");
        svg.Append("<g class=\"labels\" aria-hidden=\"true\">");
        foreach (ZoneShape shape in view.Shapes)
        {
            cancel.ThrowIfCancellationRequested();
            svg.Append(Label(shape));
        }

        svg.Append("</g><g class=\"marks\" aria-hidden=\"true\"><path class=\"chosen\"/><path class=\"ring\"/></g>");
        return svg.Append(null, $"</svg><figcaption>{Escaped(caption)}</figcaption></figure>").ToString();
    }

    /// <summary>A text as content or attribute of the page.</summary>
    public static string Escaped(string text) => HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All).Encode(text);

    private string Zone(ZoneShape shape, PageTexts texts)
    {
        Zone zone = shape.Zone;
        string name = texts.ZoneName(zone.Names[diagram.Language], view.Id, zone.Number);
        string lit = start.ColourOf(zone) is { } colour ? $" data-lit=\"{colour}\"" : "";
        string upper = zone.Over.IsEmpty ? "" : " data-upper";
        return $"<path class=\"zone g{colours.Of(zone)}\" id=\"{Id}.{zone.Id}\"{lit}{upper}"
            + $" data-zone=\"{zone.Id}\" data-foot=\"{_foot}\" data-aspect=\"{_aspect}\""
            + $" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"{Escaped(name)}\""
            + $" d=\"{SceneDrawing.Data(shape.Outline)}\"/>";
    }

    // The number; the name in each language where the zone has none.
    private string Label(ZoneShape shape)
    {
        // Where there are few zones, their numbers may be large.
        double numbers = diagram.Map.Zones.Length > 12 ? 4.6 : 8;
        var label = new HtmlLabel(view, shape);
        return shape.Zone.Number is { } number
            ? label.Markup($"{number}", Languages.Default, numbers, "")
            : string.Concat(Languages.All.Select(Name));

        string Name(string language) =>
            label.Markup(shape.Zone.Names[language], language, largest: 5, $" lang=\"{language}\"");
    }
}
