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
        string svg = Encoding.UTF8.GetString(SvgDocument.Write(picture, _language, cancel: cancel));
        string svgStyle = StyleElement().Match(svg).Groups[1].Value;
        Dictionary<string, string> made = new(StringComparer.Ordinal)
        {
            ["lang"] = _language,
            ["policy"] = $"default-src 'none'; script-src '{Hash(script)}'; style-src '{Hash(style)}' "
                + $"'{Hash(svgStyle)}'; img-src data:; base-uri 'none'; form-action 'none'",
            ["title"] = Escaped(diagram.Title ?? diagram.Map.Names[_language]),
            ["style"] = style,
            ["withoutScripts"] = Escaped(new PageTexts(_language)["withoutScripts"]),
            ["notice"] = Escaped(new DiagramTexts(_language).Notice),
            ["picture"] = svg,
            ["mapStyle"] = MapComponent.Style,
            ["scene"] = Compressed(MapScene.CreateAlone(diagram with { Language = _language }).ToJson()),
            ["script"] = script,
        };
        cancel.ThrowIfCancellationRequested();

        // In one pass, so that no text of a map is ever read as a place to fill.
        return Encoding.UTF8.GetBytes(
            Place().Replace(MapComponent.Part("page.html"), place => made[place.Groups[1].Value]));
    }

    // A third of its size, so that the page is small where it is sent as it is.
    private static string Compressed(byte[] json)
    {
        using var stream = new MemoryStream();
        using (var deflate = new DeflateStream(stream, CompressionLevel.SmallestSize))
            deflate.Write(json);
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
