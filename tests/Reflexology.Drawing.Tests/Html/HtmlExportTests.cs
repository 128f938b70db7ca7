using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Reflexology.Drawing.Tests;

public sealed class HtmlExportTests
{
    [Test]
    public void WriteHtml_EachBuiltInMap_StaysUnder400Kilobytes(
        [Values("basic", "chinese", "ingham", "ten-zones")] string map) =>
        Assert.That(Bytes(new Diagram(FootMap.Load(map))), Has.Length.LessThan(400_000));

    [Test]
    public void WriteHtml_TwiceAndInTurkish_GivesTheSameBytes()
    {
        var diagram = new Diagram(FootMap.Load("chinese"));
        byte[] here = Bytes(diagram);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.That(Bytes(new Diagram(FootMap.Load("chinese"))), Is.EqualTo(here));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void WriteHtml_AnyMap_HoldsItsSceneWithEveryShape()
    {
        var map = FootMap.Load("chinese");
        JsonElement scene = SceneIn(Text(new Diagram(map)));
        var expected = map.Views.SelectMany(view => view.Shapes.Select(shape => $"{view.Id}.{shape.Zone.Id}"));
        var found = from zone in scene.GetProperty("zones").EnumerateArray()
                    from shape in zone.GetProperty("shapes").EnumerateArray()
                    let foot = shape.GetProperty("foot").GetString()
                    from one in foot == "both" ? new[] { "left", "right" } : [foot!]
                    select $"{one}.{shape.GetProperty("aspect").GetString()}.{zone.GetProperty("id").GetString()}";
        Assert.That(found, Is.EquivalentTo(expected));
    }

    [Test]
    public void WriteHtml_Modules_AreAllThereWithoutImports()
    {
        string script = MapComponent.Script;
        Assert.Multiple(() =>
        {
            Assert.That(script, Does.Not.Match(@"(?m)^\s*(import|export) "));
            Assert.That(script, Does.Contain("customElements.define(\"reflexology-map\""));
            foreach (Match used in Regex.Matches(script, "modules\\[\"([\\w-]+)\"\\];"))
                Assert.That(script, Does.Contain($"modules[\"{used.Groups[1].Value}\"] = "));
        });
    }

    [Test]
    public void WriteHtml_Policy_AllowsOnlyTheStyleAndScriptOfThePage()
    {
        string page = Text(new Diagram(FootMap.Load("basic")));
        string policy = Regex.Match(page, "Content-Security-Policy\" content=\"([^\"]+)\"").Groups[1].Value;
        Assert.Multiple(() =>
        {
            Assert.That(policy, Does.StartWith("default-src 'none'; ").And.Not.Contain("unsafe"));
            string script = Inside(page, "<script type=\"module\">", "</script>");
            string map = Unpacked(page, "reflexology-map-script");
            Assert.That(map, Is.EqualTo(MapComponent.Script));
            Assert.That(policy, Does.Contain($"script-src '{Hash(script)}' '{Hash(map)}'; "));
            Assert.That(policy, Does.Contain($"style-src '{Hash(Inside(page, "<style>", "</style>"))}'"));
            string picture = page[page.IndexOf("<svg", StringComparison.Ordinal)..];
            Assert.That(policy, Does.Contain($"'{Hash(Inside(picture, "<style>", "</style>"))}'"));
        });
    }

    [Test]
    public void WriteHtml_NamesWithMarkup_AreTextEverywhere()
    {
        string page = Text(new Diagram(HostileMap.Load()) { Title = HostileMap.Name });
        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Not.Contain("<img"));
            Assert.That(
                Regex.Matches(page, "</script>"), Has.Count.EqualTo(4), "style, scene, map and what unpacks them");
            string? title = SceneIn(page).GetProperty("start").GetProperty("title").GetString();
            Assert.That(title, Is.EqualTo(HostileMap.Name));
        });
    }

    [Test]
    public void Save_HtmlEnding_WritesThePage()
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{Guid.NewGuid():N}.html");
        try
        {
            var diagram = new Diagram(FootMap.Load("basic"));
            diagram.Save(path);
            Assert.That(File.ReadAllBytes(path), Is.EqualTo(Bytes(diagram)));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static JsonElement SceneIn(string page) => JsonDocument.Parse(Unpacked(page, "scene")).RootElement;

    private static string Unpacked(string page, string id)
    {
        byte[] packed = Convert.FromBase64String(
            Inside(page, $"<script type=\"application/octet-stream\" id=\"{id}\">", "</script>"));
        using var text = new StreamReader(
            new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress), Encoding.UTF8);
        return text.ReadToEnd();
    }

    private static byte[] Bytes(Diagram diagram) => diagram.ToBytes(ExportFormat.Html);

    private static string Text(Diagram diagram) => Encoding.UTF8.GetString(Bytes(diagram));

    private static string Inside(string page, string start, string end)
    {
        int from = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return page[from..page.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static string Hash(string text) =>
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
