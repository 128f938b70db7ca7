using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Reflexology.Package.Tests;

/// <summary>The tool, installed from its package, answers, draws and serves its page.</summary>
[FixtureLifeCycle(LifeCycle.SingleInstance)]
internal sealed partial class ToolTests
{
    private string _folder = "";
    private string _tool = "";

    [OneTimeSetUp]
    public void Install()
    {
        _folder = Directory.CreateTempSubdirectory("reflexology-tool-").FullName;
        Command.Dotnet(
            _folder, "tool", "install", "Reflexology.Cli", "--version", PackedFolder.Version,
            "--tool-path", "tools", "--source", PackedFolder.Folder);
        _tool = Path.Combine(_folder, "tools", OperatingSystem.IsWindows() ? "reflexology.exe" : "reflexology");
    }

    [OneTimeTearDown]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Version_OfTheInstalledTool_IsThatOfThePackage() =>
        Assert.That(Command.Run(_tool, _folder, "--version"), Is.EqualTo($"{PackedFolder.Version}\n"));

    [Test]
    public void At_OfTheInstalledTool_NamesTheZone() =>
        Assert.That(Command.Run(_tool, _folder, "at", "54", "115", "--map", "chinese"), Does.Contain("Kidney"));

    [Test]
    public void Draw_OfTheInstalledTool_WritesAPicture()
    {
        Command.Run(_tool, _folder, "draw", "kidney", "--map", "chinese", "-o", "kidney.png");
        Assert.That(File.ReadAllBytes(Path.Combine(_folder, "kidney.png"))[1..4], Is.EqualTo("PNG"u8.ToArray()));
    }

    [Test]
    public async Task View_OfTheInstalledTool_ServesThePageWithStylesScriptsAndFonts()
    {
        using Process viewer = Command.Start(_tool, _folder, "view", "--no-browser", "--port", "0");
        try
        {
            string line = await viewer.StandardOutput.ReadLineAsync() ?? await viewer.StandardError.ReadToEndAsync();
            Assert.That(line, Does.Match(Address()), "the viewer prints its address first");
            var address = new Uri(Address().Match(line).Value);
            using var client = new HttpClient { BaseAddress = address };
            string page = await client.GetStringAsync(address);
            IEnumerable<string> named = PageFile().Matches(page).Select(match => match.Groups[1].Value);
            string[] files = [.. named.Append("fonts/Inter-Regular.ttf").Distinct()];

            Assert.That(files, Has.Some.EndsWith("viewer.css").And.Some.EndsWith(".js"));
            foreach (string file in files)
            {
                using HttpResponseMessage answer = await client.GetAsync(new Uri(address, file));
                Assert.That((int)answer.StatusCode, Is.EqualTo(200), file);
                Assert.That(await answer.Content.ReadAsByteArrayAsync(), Is.Not.Empty, file);
            }
        }
        finally
        {
            viewer.Kill(entireProcessTree: true);
            await viewer.WaitForExitAsync();
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();

    [GeneratedRegex("""(?:href|src)="([^":]+\.(?:css|js|svg|woff2?|ttf))""" + "\"")]
    private static partial Regex PageFile();
}
