using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Reflexology.Drawing;

/// <summary>
/// The interactive page: the map component with its scene, and inside it the picture of the diagram for a reader
/// without scripts. Every text is escaped; styles and the script are allowed by their hashes alone.
/// The component is packed, too; a short script unpacks it and adds it to the page.
/// </summary>
/// <param name="diagram">The diagram; what it shows is what the page opens with.</param>
/// <param name="picture">The first page of its layout.</param>
/// <param name="cancel">Cancels the writing of the page.</param>
internal sealed partial class HtmlPage(Diagram diagram, DiagramPage picture, CancellationToken cancel = default)
{
    private readonly string _language = Languages.All.Contains(diagram.Language) ? diagram.Language : Languages.Default;

    /// <summary>The page as UTF-8.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public byte[] Bytes()
    {
        string script = MapComponent.Script, style = MapComponent.Part("page.css");
        string unpack = MapComponent.Part("page.js");
        string svg = Encoding.UTF8.GetString(SvgDocument.Write(picture, _language, cancel: cancel));
        string svgStyle = StyleElement().Match(svg).Groups[1].Value;
        ImmutableArray<MapScene> maps = Maps();
        Dictionary<string, string> made = new(StringComparer.Ordinal)
        {
            ["lang"] = _language,
            ["policy"] = $"default-src 'none'; script-src '{Hash(unpack)}' '{Hash(script)}'; style-src '{Hash(style)}' "
                + $"'{Hash(svgStyle)}'; img-src data:; base-uri 'none'; form-action 'none'",
            ["title"] = Escaped(diagram.Title ?? string.Join(" · ", MapNames.Of(Shown))),
            ["style"] = style,
            ["withoutScripts"] = Escaped(new PageTexts(_language)["withoutScripts"]),
            ["notice"] = Escaped(new DiagramTexts(_language).Notice),
            ["picture"] = svg,
            ["mapStyle"] = Compressed(Encoding.UTF8.GetBytes(MapComponent.Style)),
            ["maps"] = string.Join(' ', maps.Select((_, i) => $"#{SceneId(i)}")),
            ["against"] = diagram.Against is null ? "" : $" against=\"{Escaped(MapNames.Words(diagram)[1]!)}\"",
            ["scenes"] = string.Join('\n', maps.Select(SceneElement)),
            ["script"] = Compressed(Encoding.UTF8.GetBytes(script)),
            ["unpack"] = unpack,
        };
        cancel.ThrowIfCancellationRequested();

        // In one pass, so that no text of a map is ever read as a place to fill.
        return Encoding.UTF8.GetBytes(
            Place().Replace(MapComponent.Part("page.html"), place => made[place.Groups[1].Value]));
    }

    private Diagram Shown => diagram with { Language = _language };

    // Of two maps each says what they contradict each other on.
    private ImmutableArray<MapScene> Maps()
    {
        if (diagram.Against is null)
            return [MapScene.CreateAlone(Shown)];
        ImmutableArray<string?> words = MapNames.Words(diagram);
        return [.. Shown.Sides.Select((side, i) => MapScene.Create(side, words[i]!, fileName: null))];
    }

    private static string SceneId(int map) => map == 0 ? "scene" : $"scene-{map + 1}";

    private static string SceneElement(MapScene scene, int map) =>
        $"<script type=\"application/octet-stream\" id=\"{SceneId(map)}\">{Compressed(scene.ToJson())}</script>";

    // A third of its size, so that the page is small where it is sent as it is.
    private static string Compressed(byte[] content)
    {
        using var stream = new MemoryStream();
        using (var deflate = new DeflateStream(stream, CompressionLevel.SmallestSize))
            deflate.Write(content);
        return Convert.ToBase64String(stream.ToArray());
    }

    private static string Escaped(string text) => HtmlEncoder.Create(UnicodeRanges.All).Encode(text);

    private static string Hash(string text) =>
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    [GeneratedRegex(@"\{\{(\w+)\}\}")]
    private static partial Regex Place();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex StyleElement();
}
