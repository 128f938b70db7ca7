using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>
/// <c>GET /fonts/Inter-Regular.ttf</c>: the fonts of the pictures, cut down to what the page shows, so that it is set
/// in them
/// too and still small.
/// </summary>
internal static class PageFonts
{
    private const string Chinese = "NotoSansSC-Medium-GB2312.ttf";

    private static readonly FrozenDictionary<string, Lazy<byte[]>> Fonts = new Dictionary<string, Lazy<byte[]>>
    {
        ["Inter-Regular.ttf"] = new(() => Cut("Inter-Regular.ttf", Western())),
        ["Inter-SemiBold.ttf"] = new(() => Cut("Inter-SemiBold.ttf", Western())),
        ["NotoSansSC-few.ttf"] = new(() => Cut(Chinese, Few())),
        ["NotoSansSC.ttf"] = new(() => Cut(Chinese, Han())),
    }.ToFrozenDictionary();

    /// <summary>Adds the endpoint.</summary>
    public static void MapFonts(this WebApplication app) => app.MapGet("/fonts/{name}", Get);

    private static IResult Get(string name, HttpContext context)
    {
        if (!Fonts.TryGetValue(name, out Lazy<byte[]>? font))
            return Results.NotFound();
        context.Response.Headers.CacheControl = "private, max-age=86400";
        return Results.Bytes(font.Value, "font/ttf");
    }

    private static byte[] Cut(string name, IEnumerable<int> characters)
    {
        Assembly drawing = typeof(Diagram).Assembly;
        using Stream font = drawing.GetManifestResourceStream($"fonts/{name}")
            ?? throw new InvalidOperationException(
                $"Expected the font '{name}' in {drawing.GetName().Name}, found none.");
        byte[] whole = new byte[font.Length];
        font.ReadExactly(whole);
        return FontSubset.Create(whole, characters);
    }

    // Latin with its accents, Cyrillic, punctuation, arrows and signs.
    private static IEnumerable<int> Western() =>
        new[]
        {
            (0x20, 0x17F),
            (0x2C6, 0x2DD),
            (0x400, 0x45F),
            (0x2010, 0x203A),
            (0x20AC, 0x20AC),
            (0x2190, 0x2199),
            (0x2212, 0x2212),
            (0x2260, 0x2265),
        }
            .SelectMany(range => Enumerable.Range(range.Item1, range.Item2 - range.Item1 + 1));

    // What pages in all languages show; viewer.css names the same characters.
    private static IEnumerable<int> Few() =>
        string.Concat(Languages.All.Select(code => new PageTexts(code))
            .Select(texts => texts.SearchHint + texts.LanguageName))
        .EnumerateRunes().Select(rune => rune.Value).Where(value => value >= 0x2E80).Distinct();

    // What the page and the maps that come with it say in Chinese; a visitor's map may need fonts of the machine.
    private static IEnumerable<int> Han()
    {
        const string Language = "zh";
        var said = new StringBuilder(FixedTexts.File(Language));
        foreach (BodyArea area in BodyAtlas.BuiltIn.Areas)
            said.Append(area.Names[Language]).AppendJoin(' ', area.Synonyms.GetValueOrDefault(Language, []));
        foreach (FootMap map in MapStore.BuiltIn.Select(open => open.Map))
        {
            said.Append(map.Names[Language]).AppendJoin(' ', map.Zones.Select(zone => zone.Names[Language]));
            said.AppendJoin(
                ' ', map.Contradictions.SelectMany(says => new[] { says.Topic[Language], says.Says[Language] }));
        }

        return said.ToString().EnumerateRunes().Select(rune => rune.Value).Distinct();
    }
}
