namespace Reflexology.Viewer;

/// <summary>
/// <c>GET /layers/base</c>, <c>/layers/quiet</c> and <c>/layers/highlight</c>: the pictures of a view; see
/// <see cref="LayerRequest"/>.
/// </summary>
internal static class LayerEndpoint
{
    /// <summary>
    /// The version of the build: answers to addresses with it may be kept for ever, but for those of a visitor's map.
    /// </summary>
    public static string Version { get; } = typeof(LayerEndpoint).Module.ModuleVersionId.ToString("N")[..12];

    /// <summary>The same with the drawings below the zones, on which the pictures depend, too.</summary>
    public static string VersionOf(MapStore maps) => Version + maps.Artwork?.Id;

    /// <summary>Adds the endpoints.</summary>
    public static void MapLayers(this WebApplication app)
    {
        foreach (LayerKind kind in Enum.GetValues<LayerKind>())
            app.MapGet(
                $"/layers/{kind.ToWord()}",
                (HttpContext context, LayerStore layers, MapStore maps) => GetAsync(kind, context, layers, maps))
                .AddEndpointFilter(RefusedRequests.AnswerAsync);
    }

    /// <summary>
    /// Lets the browser keep an answer about a map for a week where its address names the version. The page tells its
    /// visitor that a map of their own is kept in memory only.
    /// </summary>
    public static void Keep(HttpContext context, ViewerMap on, string version) =>
        context.Response.Headers.CacheControl = context.Request.Query["v"] == version && !on.IsOwn
            ? "private, max-age=604800, immutable"
            : "no-store";

    private static async Task<IResult> GetAsync(LayerKind kind, HttpContext context, LayerStore layers, MapStore maps)
    {
        LayerRequest request = LayerRequest.Read(kind, context.Request.QueryString.Value ?? "", maps);
        byte[] layer = await layers.GetAsync($"{kind}{context.Request.QueryString}", request, context.RequestAborted);
        Keep(context, request.On, VersionOf(maps));
        return layer.Length == 0
            ? Results.NoContent()
            : Results.Bytes(layer, kind == LayerKind.Highlight ? "image/png" : "image/jpeg");
    }
}
