using System.Collections.Concurrent;
using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Reflexology.Drawing;
using Reflexology.Drawing.Tests;

namespace Reflexology.Web.Tests;

/// <summary>
/// A plain page, whose server hands out the module files and scenes as they are, under the strictest policy that lets
/// the map work; alone or in a frame.
/// </summary>
public sealed class PageHost(bool isFramed) : MapHost
{
    /// <summary>The policy of every answer.</summary>
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'";

    private static readonly string Files = Path.Combine(Repository.Root, "src/Reflexology.Web/wwwroot");
    private static readonly ConcurrentDictionary<string, Lazy<byte[]>> Scenes = new();
    private static readonly Lazy<Task<WebApplication>> Server = new(StartAsync);

    public override bool IsFramed => isFramed;

    public override async Task<string> AddressAsync(Showing showing)
    {
        string attributes = string.Join(
            '&',
            $"src={(showing.IsHostile ? "basic.json+" : "")}chinese.json+ingham.json",
            $"map={showing.Map}",
            $"areas={string.Join('+', showing.Areas)}",
            $"lang={showing.Language}",
            showing.Against is { } against ? $"against={against}" : "");
        return await AddressAsync($"{(isFramed ? "frame" : "page")}?{attributes}");
    }

    public override string ToString() => isFramed ? "page in a frame" : "page";

    /// <summary>The address of something on the server.</summary>
    public static async Task<string> AddressAsync(string path) => $"{(await Server.Value).Urls.First()}/{path}";

    /// <summary>Ends the server, where it was started.</summary>
    public static async Task EndAsync()
    {
        if (Server.IsValueCreated)
            await (await Server.Value).DisposeAsync();
    }

    private static async Task<WebApplication> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication server = builder.Build();
        server.Use((context, next) =>
        {
            context.Response.Headers.ContentSecurityPolicy = Policy;
            return next();
        });
        server.MapGet("/page", (HttpContext context) => Html(Element(context.Request.Query)));
        server.MapGet("/frame", (HttpContext context) =>
            Html($"<iframe title=\"Map\" src=\"page{context.Request.QueryString}\"></iframe>"));
        server.MapGet("/several", () => Html(
            "<reflexology-map src=\"chinese.json\" areas=\"kidney\"></reflexology-map>"
            + "<reflexology-map src=\"ingham.json\" lang=\"de\" theme=\"dark\"></reflexology-map>"));
        server.MapGet("/page.css", () => Results.Text(
            "html, body { margin: 0; height: 100% } reflexology-map { block-size: 100% }"
            + " reflexology-map + reflexology-map { block-size: 40rem }"
            + " iframe { display: block; width: 100%; height: 100%; border: 0 }",
            "text/css"));
        server.MapGet("/{file}", (string file) => Path.GetExtension(file) switch
        {
            ".js" => Results.File(Path.Combine(Files, file), "text/javascript"),
            ".css" => Results.File(Path.Combine(Files, file), "text/css"),
            _ => Results.Bytes(SceneOf(Path.GetFileNameWithoutExtension(file)), MediaTypeNames.Application.Json),
        });
        await server.StartAsync();
        return server;
    }

    private static byte[] SceneOf(string map) => Scenes.GetOrAdd(map, id => new Lazy<byte[]>(() =>
        MapScene.Create(new Diagram(id == "basic" ? HostileMap.Load() : FootMap.Load(id))).ToJson())).Value;

    private static string Element(IQueryCollection attributes)
    {
        var element = new StringBuilder("<reflexology-map");
        foreach ((string name, Microsoft.Extensions.Primitives.StringValues value) in attributes)
            element.Append(System.Globalization.CultureInfo.InvariantCulture, $" {name}=\"{value}\"");
        return element.Append("></reflexology-map>").ToString();
    }

    private static IResult Html(string body) => Results.Text(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Map</title>"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        + "<link rel=\"stylesheet\" href=\"page.css\"><script type=\"module\" src=\"reflexology-map.js\"></script>"
        + $"<body>{body}</body></html>",
        "text/html");
}
