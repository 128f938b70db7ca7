// A web endpoint with ASP.NET Core's minimal API: GET /zones?x=54&y=115&map=chinese answers as JSON with the zones at a
// point of the foot, topmost first. Wrong queries get problem details that say what to ask instead. Ctrl-C ends it.
using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Serialization;
using Reflexology;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.Services.ConfigureHttpJsonOptions(options =>
    options.SerializerOptions.TypeInfoResolverChain.Insert(0, AnswerContext.Default));
builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = context =>
    context.ProblemDetails.Detail =
        context.Exception is BadHttpRequestException or UnknownNameException ? context.Exception.Message : null);

WebApplication app = builder.Build();
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    StatusCodeSelector = exception => exception switch
    {
        BadHttpRequestException => StatusCodes.Status400BadRequest,
        UnknownNameException => StatusCodes.Status404NotFound,
        _ => StatusCodes.Status500InternalServerError,
    },
});
app.UseStatusCodePages();
var maps = new ConcurrentDictionary<string, FootMap>(); // each is read when first asked for
app.MapGet("/zones", (string? x, string? y, string map = "chinese", string foot = "right", string aspect = "plantar") =>
{
    var point = new MapPoint(Millimetres("x", x), Millimetres("y", y));
    FootView view = maps.GetOrAdd(map, FootMap.Load)[Word<Foot>("foot", foot), Word<Aspect>("aspect", aspect)];
    var zones = view.ZonesAt(point).Select(zone => new ZoneAnswer(zone.Id, zone.Number, zone.Names["en"]));
    return new ZonesAnswer(map, [.. zones]);
});
await app.StartAsync();
Console.WriteLine($"Ask {app.Urls.First()}/zones?x=54&y=115&map=chinese; Ctrl-C ends.");
await app.WaitForShutdownAsync();

static double Millimetres(string name, string? text) =>
    double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value)
        ? value
        : throw Expected($"{name} in millimetres of the view, such as {name}=54.5", text);

static T Word<T>(string name, string text) where T : struct, Enum =>
    Array.Find(Enum.GetNames<T>(), word => word.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } known
        ? Enum.Parse<T>(known)
        : throw Expected($"{name} as one of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}", text);

static BadHttpRequestException Expected(string what, string? text) => new($"Expected {what}, found '{text}'.");

/// <summary>The zones of a map at a point, topmost first; none where none is.</summary>
internal sealed record ZonesAnswer(string Map, ZoneAnswer[] Zones);

/// <summary>One zone.</summary>
internal sealed record ZoneAnswer(string Id, int? Number, string Name);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ZonesAnswer))]
internal sealed partial class AnswerContext : JsonSerializerContext;
