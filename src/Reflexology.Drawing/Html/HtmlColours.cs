using System.Text;

namespace Reflexology.Drawing;

/// <summary>
/// The zone colours of the page as classes: <c>g0</c>, <c>g1</c> ... for the numbers of <see cref="SceneColours"/>,
/// <c>l0</c>, <c>l1</c> ... for lit areas.
/// </summary>
internal static class HtmlColours
{
    // The skin of the page is light by day and night, and the page itself lights areas up.
    private static readonly DiagramTheme Theme = DiagramTheme.Light;

    /// <summary>The number of colours of lit areas.</summary>
    public static int HighlightCount => Theme.Highlights.Length;

    /// <summary>The rules of all classes; the last is for systems without a zone of their own.</summary>
    public static string Style(FootMap map)
    {
        var rules = new StringBuilder();
        foreach ((int i, Ink ink) in SceneColours.In(Theme, map).Index())
            rules.Append(null, $".g{i} {{ --c: {SvgStyles.Hex(ink)}; }}\n");
        foreach ((int i, ZoneSwatch swatch) in Theme.Highlights.Index())
            rules.Append(null, $".l{i}, [data-lit=\"{i}\"] {{ --l: {SvgStyles.Hex(swatch.Ink)}; }}\n");
        return rules.ToString();
    }
}
