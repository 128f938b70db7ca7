// A foot map as a component of Blazor Server, under a strict Content-Security-Policy: MapPage.razor shows it and says
// what a visitor chooses. `/?map=ingham&against=chinese&areas=kidney&language=de` says what it opens with; files of
// your own maps on the command line are offered, too. Ctrl-C ends it.
using BlazorMap;
using Reflexology;

// A path may begin as an option does, with a slash.
ILookup<bool, string> words = args.ToLookup(word => word.EndsWith(".json", StringComparison.Ordinal));
WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = [.. words[false]],
    ContentRootPath = AppContext.BaseDirectory,
});
builder.WebHost.UseStaticWebAssets();
builder.Logging.ClearProviders();
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
builder.Services.AddSingleton(new OfferedMaps(
    [.. words[true].Select(FootMap.Read),
        FootMap.Load("chinese"), FootMap.Load("ingham")]));

WebApplication app = builder.Build();
app.Use((context, next) =>
{
    context.Response.Headers.ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'self'";
    return next();
});
app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode(
    options => options.ContentSecurityFrameAncestorsPolicy = null);
await app.StartAsync();
Console.WriteLine($"Open {app.Urls.First()}; Ctrl-C ends.");
await app.WaitForShutdownAsync();
