using System.Text;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>
/// <c>GET /theme-style.css</c>: the colours of diagrams as CSS variables, so that pictures and the zones above them
/// have the
/// same.
/// </summary>
internal static class ThemeStyle
{
    private static readonly Lazy<string> Style = new(Write);

    /// <summary>Adds the endpoint.</summary>
    public static void MapThemeStyle(this WebApplication app) => app.MapGet("/theme-style.css", Get);

    private static IResult Get(HttpContext context)
    {
        context.Response.Headers.CacheControl = "private, max-age=86400";
        return Results.Text(Style.Value, "text/css; charset=utf-8");
    }

    private static string Write()
    {
        var style = new StringBuilder();
        foreach (DiagramTheme theme in DiagramTheme.All)
        {
            style.Append(null, $"[data-theme=\"{theme.Name}\"] {{ --viewport: {Hex(theme.Paper)};");
            style.Append(null, $" --viewport-text: {Hex(theme.Text)}; --viewport-quiet: {Hex(theme.QuietText)};");
            style.Append(null, $" --lit-edge: {Hex(theme.Lit.Edge)}; --lit-count: {theme.Highlights.Length};");
            foreach ((int i, ZoneSwatch swatch) in theme.Highlights.Index())
                style.Append(null, $" --lit-{i}: {Hex(swatch.Ink)};");
            style.Append(" }\n");
        }

        foreach (int i in Enumerable.Range(0, DiagramTheme.Light.Highlights.Length))
            style.Append(null, $"[data-lit=\"{i}\"] {{ --lit: var(--lit-{i}); }}\n");
        return style.ToString();
    }

    private static string Hex(Ink ink) => SvgStyles.Hex(ink);
}
