using System.Reflection;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary><c>GET /fonts/Inter-Regular.ttf</c>: the fonts bundled for the picture, so that the page is set in them too.</summary>
internal static class PictureFonts
{
    /// <summary>Adds the endpoint.</summary>
    public static void MapFonts(this WebApplication app) => app.MapGet("/fonts/{name}", Get);

    private static IResult Get(string name, HttpContext context)
    {
        Assembly drawing = typeof(Diagram).Assembly;
        if (drawing.GetManifestResourceStream($"fonts/{name}") is not { } font)
            return Results.NotFound();
        context.Response.Headers.CacheControl = "private, max-age=86400";
        return Results.Stream(font, "font/ttf");
    }
}
