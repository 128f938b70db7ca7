using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Reflexology.Drawing.Tests;

public sealed class HtmlExportTests
{
    [Test]
    public void WriteHtml_EachBuiltInMap_StaysUnder500Kilobytes(
        [Values("basic", "chinese", "ingham", "ten-zones")] string map) =>
        Assert.That(Bytes(new Diagram(FootMap.Load(map))), Has.Length.LessThan(500_000));

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
    public void WriteHtml_AnyMap_HasOneElementPerZoneAndView()
    {
        var map = FootMap.Load("chinese");
        string page = Text(new Diagram(map));
        var expected = Enum.GetValues<Foot>().SelectMany(foot => Enum.GetValues<Aspect>().SelectMany(aspect =>
            map[foot, aspect].Shapes.Select(shape => $"{foot.ToWord()}.{aspect.ToWord()}.{shape.Zone.Id}")));
        MatchCollection zones = Regex.Matches(page, "class=\"zone g[0-9]+\" id=\"([^\"]+)\"");
        Assert.That(zones.Select(match => match.Groups[1].Value), Is.EquivalentTo(expected));
    }

    [Test]
    public void WriteHtml_LitAreas_HaveTwentyFourColours()
    {
        string page = Text(new Diagram(FootMap.Load("chinese")));
        MatchCollection rules = Regex.Matches(page, "\\.l([0-9]+), \\[data-lit=\"\\1\"\\] \\{ --l: (#[0-9a-f]{3,6})");
        IEnumerable<string> numbers = Enumerable.Range(0, 24).Select(i => $"{i}");
        Assert.That(rules.Select(rule => rule.Groups[1].Value), Is.EqualTo(numbers));
        Assert.That(rules.Select(rule => rule.Groups[2].Value), Is.Unique);
    }

    [Test]
    public void WriteHtml_Policy_AllowsOnlyTheStyleAndScriptOfThePage()
    {
        string page = Text(new Diagram(FootMap.Load("basic")));
        string policy = Regex.Match(page, "Content-Security-Policy\" content=\"([^\"]+)\"").Groups[1].Value;
        Assert.Multiple(() =>
        {
            Assert.That(policy, Does.StartWith("default-src 'none'; ").And.Not.Contain("unsafe"));
            Assert.That(policy, Does.Contain($"script-src '{Hash(Inside(page, "<script>", "</script>"))}'"));
            Assert.That(policy, Does.Contain($"style-src '{Hash(Inside(page, "<style>", "</style>"))}'"));
            Assert.That(policy, Does.Contain($"'{Hash(Inside(page, "<noscript><style>", "</style>"))}'"));
        });
    }

    [Test]
    public void WriteHtml_NamesWithMarkup_AreTextEverywhere()
    {
        string page = Text(new Diagram(HostileMap.Load()) { Title = HostileMap.Name });
        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Not.Contain("<img"));
            Assert.That(Regex.Matches(page, "</script>"), Has.Count.EqualTo(2), "one for the data, one for the script");
            string data = Inside(page, "<script type=\"application/json\" id=\"data\">", "</script>");
            string? title = JsonDocument.Parse(data).RootElement.GetProperty("title").GetString();
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
