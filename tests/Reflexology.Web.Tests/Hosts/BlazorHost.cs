using System.Diagnostics;
using Reflexology.Drawing.Tests;

namespace Reflexology.Web.Tests;

/// <summary>The Razor component, in the sample of Blazor Server.</summary>
public sealed class BlazorHost : MapHost
{
    private static readonly Lazy<Task<(Process Process, string Address)>> Server = new(StartAsync);

    public override async Task<string> AddressAsync(Showing showing) =>
        $"{(await Server.Value).Address}/?map={showing.Map}&areas={string.Join(',', showing.Areas)}"
        + $"&language={showing.Language}{(showing.Against is { } against ? $"&against={against}" : "")}";

    public override string ToString() => "Blazor Server";

    /// <summary>Ends the sample, where it was started.</summary>
    public static async Task EndAsync()
    {
        if (!Server.IsValueCreated)
            return;
        using Process process = (await Server.Value).Process;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    private static async Task<(Process Process, string Address)> StartAsync()
    {
        string hostile = Path.Combine(TestContext.CurrentContext.WorkDirectory, "hostile.json");
        await File.WriteAllBytesAsync(hostile, HostileMap.Json());
        string framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd('/', '\\')).Name;
        string program = Path.Combine(
            Repository.Root, "samples/BlazorMap/bin", Repository.Configuration, framework, "BlazorMap.dll");
        var process = Process.Start(new ProcessStartInfo(
            "dotnet", ["exec", program, hostile, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        string line = await process.StandardOutput.ReadLineAsync() ?? "";
        if (line.Length == 0)
            Assert.Fail($"Expected the address of the sample, found: {await process.StandardError.ReadToEndAsync()}");
        Assert.That(line, Does.Match("^Open http://.*;"), "the sample says its address first");
        return (process, line["Open ".Length..line.IndexOf(';', StringComparison.Ordinal)]);
    }
}
