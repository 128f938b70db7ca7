using System.Net.Mime;
using System.Web;
using Microsoft.Net.Http.Headers;

namespace Reflexology.Viewer;

/// <summary>
/// <c>GET /scenes/chinese.json</c>, what the map component of the page needs of a map, and <c>GET /at</c>, the zones
/// at a place of a foot: the topmost first, else the nearest within reach.
/// </summary>
internal static class SceneEndpoint
{
    private const string Brotli = "br";

    /// <summary>Adds the endpoints.</summary>
    public static void MapScenes(this WebApplication app)
    {
        app.MapGet("/scenes/{map}.json", GetScene);
        app.MapGet("/at", GetPlace).AddEndpointFilter(RefusedRequests.AnswerAsync);
    }

    private static IResult GetScene(string map, HttpContext context, MapStore maps)
    {
        if (maps.Find(map) is not { } found)
            return Results.NotFound();
        LayerEndpoint.Keep(context, found, LayerEndpoint.Version);
        context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (!TakesBrotli(context.Request))
            return Results.Bytes(found.Scene, MediaTypeNames.Application.Json);
        context.Response.Headers.ContentEncoding = Brotli;
        return Results.Bytes(found.PackedScene, MediaTypeNames.Application.Json);
    }

    private static bool TakesBrotli(HttpRequest request) =>
        request.GetTypedHeaders().AcceptEncoding.Any(one => one.Value == Brotli && one.Quality != 0);

    private static IResult GetPlace(HttpContext context, MapStore maps)
    {
        var words = new AddressWords(HttpUtility.ParseQueryString(context.Request.QueryString.Value ?? ""));
        ViewerMap on = words.Found("map", maps.Find, "the id of an open map");
        var view = new ViewId(
            words.Exactly("foot", AddressWords.Values<Foot>()), words.Exactly("aspect", AddressWords.Values<Aspect>()));
        var point = new MapPoint(words.Number("x", -1000, 1000), words.Number("y", -1000, 1000));
        var answer = PlaceAnswer.Find(on, view, point, words.Number("reach", 0, 1000));
        context.Response.Headers.CacheControl = "no-store";
        return Results.Json(answer);
    }
}
