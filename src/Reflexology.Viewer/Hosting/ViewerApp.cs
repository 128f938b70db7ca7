using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.ResponseCompression;
using Reflexology.Viewer.Components;

namespace Reflexology.Viewer;

/// <summary>Puts the web application together.</summary>
internal static class ViewerApp
{
    /// <summary>
    /// The application, serving on the first of these ports of 127.0.0.1 that is available; null if none is.
    /// </summary>
    // Asking whether a port is free and then taking it leaves time for another to take it: so take it and see.
    public static async Task<WebApplication?> StartAsync(IEnumerable<int> ports, MapStore maps)
    {
        foreach (int port in ports)
        {
            WebApplication app = Build(port, maps);
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
    public static WebApplication Build(int port, MapStore maps)
    {
        // With its own settings alone: nothing from the environment or from a file, which are for other programs.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            // The same from whatever folder, and in whatever process, it is started.
            ApplicationName = typeof(ViewerApp).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        builder.WebHost.UseStaticWebAssets();

        // Files as they were built, with their compressed forms; else they would be looked at again for each answer.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Listen(IPAddress.Loopback, port);
        });
        builder.Logging.AddConsole().SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Services.AddRouting();
        builder.Services.AddDataProtection().AddKeyManagementOptions(keys => keys.XmlRepository = new MemoryKeys());
        builder.Services.AddSingleton(maps);
        builder.Services.AddSingleton<LogoStore>();
        builder.Services.AddSingleton<RenderQueue>();
        builder.Services.AddHostedService<IdleMemory>();
        builder.Services.AddSingleton<LayerStore>();
        builder.Services.AddSingleton<ExportPainter>();
        string[] compressed = [.. ResponseCompressionDefaults.MimeTypes, "font/ttf", "image/svg+xml"];
        builder.Services.AddResponseCompression(compression => compression.MimeTypes = compressed);
        // A scene is large: a sixth less of it for some milliseconds.
        builder.Services.Configure<BrotliCompressionProviderOptions>(
            brotli => brotli.Level = CompressionLevel.Optimal);
        builder.Services.AddRazorComponents().AddInteractiveServerComponents(circuits =>
        {
            // All that a page shows is in its address: what it was need not be kept for long.
            circuits.DisconnectedCircuitMaxRetained = 16;
            circuits.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(1);
            circuits.PersistedCircuitInMemoryMaxRetained = 16;
        });

        WebApplication app = builder.Build();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<RequestCheck>();
        app.UseMiddleware<PageLimit>();
        app.UseResponseCompression();
        app.UseStatusCodePages();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapFonts();
        app.MapLayers();
        app.MapScenes();
        app.MapExports();
        app.MapRazorComponents<App>()
            .AddInteractiveServerRenderMode(mode => mode.ContentSecurityFrameAncestorsPolicy = null);
        return app;
    }
}
