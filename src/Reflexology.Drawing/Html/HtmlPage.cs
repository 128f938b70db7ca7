using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Reflexology.Drawing;

/// <summary>Fills the page: every text escaped, style and script allowed by their hashes alone.</summary>
internal sealed partial class HtmlPage
{
    private readonly Diagram _diagram;
    private readonly PageTexts _texts;
    private readonly string _language;
    private readonly SceneColours _colours;
    private readonly ImmutableArray<Aspect> _aspects;
    private readonly HtmlStart _start;
    private readonly CancellationToken _cancel;

    /// <param name="diagram">The diagram; its map decides on the views.</param>
    /// <param name="cancel">Cancels the writing of the page.</param>
    public HtmlPage(Diagram diagram, CancellationToken cancel = default)
    {
        _cancel = cancel;
        _language = Languages.All.Contains(diagram.Language) ? diagram.Language : Languages.Default;
        _diagram = diagram with { Language = _language };
        _texts = new PageTexts(_language);
        _colours = new SceneColours(diagram.Map);
        IEnumerable<FootView> views = diagram.Map.Views.Where(view => !view.Shapes.IsEmpty);
        _aspects = [.. views.Select(view => view.Aspect).Distinct().Order()];
        _start = new HtmlStart(_diagram, _aspects, _texts);
    }

    /// <summary>The page as UTF-8.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public byte[] Bytes() => Encoding.UTF8.GetBytes(Text());

    private string Text()
    {
        string style = HtmlPart.Style + HtmlColours.Style(_diagram.Map), script = HtmlPart.Script;
        string plain = HtmlPart.PlainStyle;
        FootMap map = _diagram.Map;
        Dictionary<string, Func<string>> made = new(StringComparer.Ordinal)
        {
            ["lang"] = () => _language,
            ["style"] = () => style,
            ["script"] = () => script,
            ["plainStyle"] = () => plain,
            ["styleHash"] = () => Hash(style),
            ["plainStyleHash"] = () => Hash(plain),
            ["scriptHash"] = () => Hash(script),
            ["title"] = () => HtmlView.Escaped(_diagram.Title ?? map.Names[_language]),
            ["tradition"] = () => HtmlView.Escaped(map.Tradition[_language]),
            ["notice"] = () => HtmlView.Escaped(new DiagramTexts(_language).Notice),
            ["feetLabel"] = () => HtmlView.Escaped(_texts["feet"]),
            ["feet"] = () => string.Concat(_aspects.Select(Feet)),
            ["languages"] = () => string.Concat(Languages.All.Select(LanguageChoice)),
            ["aspects"] = () => Choices("aspect", [.. _aspects.Select(EnumWord.ToWord)], _start.Aspect.ToWord()),
            ["footChoices"] = () => Choices("foot", ["both", "right", "left"], _start.Feet),
            ["litHidden"] = () => _start.LitHidden,
            ["litItems"] = () => _start.LitItems(),
            ["planeClass"] = () => _start.PlaneClass,
            ["key"] = () => _start.Key(),
            ["views"] = () => string.Concat(_aspects.SelectMany(Views)),
            ["data"] = () => new HtmlData(_diagram, _colours).Json(),
        };

        // In one pass, so that no text of a map is ever read as a place to fill.
        return Place().Replace(HtmlPart.Text("page.html"), place =>
        {
            string name = place.Groups[1].Value;
            return made.TryGetValue(name, out Func<string>? text) ? text() : HtmlView.Escaped(_texts[name]);
        });
    }

    private string Feet(Aspect aspect) => HtmlView.Drawing(_diagram.Map[Foot.Right, aspect].Drawing);

    private IEnumerable<string> Views(Aspect aspect) => PanelRow.Pair(aspect).Select(foot =>
    {
        string caption = new DiagramTexts(_language).Caption(foot, aspect);
        return new HtmlView(_diagram.Map[foot, aspect], _diagram, _colours, _start).Markup(caption, _texts, _cancel);
    });

    private string Choices(string name, ImmutableArray<string> values, string chosen) =>
        string.Concat(values.Select(value =>
        {
            string mark = value == chosen ? " checked" : "";
            return $"<label><input type=\"radio\" name=\"{name}\" value=\"{value}\"{mark}>"
                + $"<span data-t=\"{value}\">{HtmlView.Escaped(_texts[value])}</span></label>";
        }));

    private string LanguageChoice(string language)
    {
        string mark = language == _language ? " selected" : "";
        string name = HtmlView.Escaped(new PageTexts(language).LanguageName);
        return $"<option value=\"{language}\" lang=\"{language}\"{mark}>{name}</option>";
    }

    private static string Hash(string text) =>
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    [GeneratedRegex(@"\{\{(\w+)\}\}")]
    private static partial Regex Place();
}
