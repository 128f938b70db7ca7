using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.ResponseCompression;
using MudBlazor.Services;
using Reflexology.Viewer.Components;

namespace Reflexology.Viewer;

/// <summary>Puts the web application together.</summary>
internal static class ViewerApp
{
    /// <summary>
    /// The application, serving on the first of these ports of 127.0.0.1 that is available; null if none is.
    /// </summary>
    // Asking whether a port is free and then taking it leaves time for another to take it: so take it and see.
    public static async Task<WebApplication?> StartAsync(IEnumerable<int> ports)
    {
        foreach (int port in ports)
        {
            WebApplication app = Build(port);
            try
            {
                await app.StartAsync();
                return app;
            }
            catch (Exception taken) when (taken is IOException or SocketException)
            {
                await app.DisposeAsync();
            }
        }

        return null;
    }

    /// <summary>The application, not yet started, for a port of 127.0.0.1; 0 for any free one.</summary>
    public static WebApplication Build(int port)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            // The same from whatever folder, and in whatever process, it is started.
            ApplicationName = typeof(ViewerApp).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();

        // Files as they were built, with their compressed forms; else they would be looked at again for each answer.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Listen(IPAddress.Loopback, port);
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);

        // A page of another site must not reach the viewer by a name of its own for 127.0.0.1.
        builder.Services.Configure<HostFilteringOptions>(filter => filter.AllowedHosts = ["127.0.0.1", "localhost"]);
        builder.Services.AddDataProtection().AddKeyManagementOptions(keys => keys.XmlRepository = new MemoryKeys());
        builder.Services.AddSingleton<MapStore>();
        builder.Services.AddSingleton<RenderQueue>();
        builder.Services.AddSingleton<LayerStore>();
        builder.Services.AddSingleton<ExportPainter>();
        builder.Services.AddMudServices();
        string[] compressed = [.. ResponseCompressionDefaults.MimeTypes, "font/ttf", "image/svg+xml"];
        builder.Services.AddResponseCompression(compression => compression.MimeTypes = compressed);
        builder.Services.AddRazorComponents().AddInteractiveServerComponents(circuits =>
        {
            // All that a page shows is in its address: what it was need not be kept for long.
            circuits.DisconnectedCircuitMaxRetained = 16;
            circuits.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(1);
            circuits.PersistedCircuitInMemoryMaxRetained = 16;
        });

        WebApplication app = builder.Build();
        app.UseMiddleware<SecurityHeaders>();
        app.UseResponseCompression();
        app.UseStatusCodePages();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapFonts();
        app.MapLayers();
        app.MapThemeStyle();
        app.MapExports();
        app.MapRazorComponents<App>()
            .AddInteractiveServerRenderMode(mode => mode.ContentSecurityFrameAncestorsPolicy = null);
        return app;
    }
}
