using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace Reflexology.Package.Tests;

/// <summary>A page that holds the library itself, trimmed, and asks no server for a zone.</summary>
internal sealed class WebPageTests
{
    private const int StartLimit = 60_000;

    [Test]
    public async Task Page_OfWebAssembly_ShowsTheZoneOfAPoint()
    {
        string folder = PackedFolder.Program("Page");
        await using WebApplication server = await ServeAsync(Path.Combine(folder, "out", "wwwroot"));
        await using var browser = new TestBrowser();
        await using IBrowserContext visitor = await browser.NewContextAsync();
        IPage page = await visitor.NewPageAsync();
        List<string> complaints = [];
        page.PageError += (_, error) => complaints.Add(error);
        page.Console += (_, message) => complaints.AddRange(message.Type == "error" ? [message.Text] : []);

        await page.GotoAsync(server.Urls.Single());
        await page.GetByRole(AriaRole.Button).ClickAsync(new() { Timeout = StartLimit });
        await page.Locator("output:not(:empty), #blazor-error-ui:visible").WaitForAsync(new() { Timeout = StartLimit });

        Assert.That(complaints, Is.Empty);
        Assert.That(await page.GetByRole(AriaRole.Status).TextContentAsync(), Is.EqualTo("Kidney"));
    }

    // What any server of plain files does.
    private static async Task<WebApplication> ServeAsync(string folder)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        WebApplication server = builder.Build();
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".dat"] = "application/octet-stream";
        server.UseFileServer(new FileServerOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            StaticFileOptions = { ContentTypeProvider = types },
        });
        await server.StartAsync();
        return server;
    }
}
