using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Playwright;
using Reflexology.Drawing;
using SkiaSharp;

namespace Reflexology.Viewer.Tests;

/// <summary>A zone of two lit areas has the colour of the first, in every format and on both pages.</summary>
public sealed class ZoneColourJourneys : BrowserTest
{
    private static readonly DebianProgram Pdftoppm = new("pdftoppm", "poppler-utils");
    private static readonly FootMap Chinese = FootMap.Load("chinese");
    private static readonly FootView Sole = Chinese[Foot.Right, Aspect.Plantar];
    private static readonly ExportOptions Options = new() { Page = PageSize.A5, Dpi = 72 };

    // The kidney in the first colour, and in the second.
    private static readonly Diagram First = Of("kidney"), Second = Of("heart", "kidney");
    private static readonly Diagram Both = Of("abdomen", "kidney");

    [Test]
    public async Task Kidney_OfAbdomenAndKidney_HasTheColourOfTheAbdomenEverywhere()
    {
        string expected = Hex(DiagramTheme.Light.Highlights[0].Ink);

        AssertFirst("PNG", PixelOfPng);
        AssertFirst("PDF", PixelOfPdf);
        AssertFirst("layer of the viewer", PixelOfLayer);
        Assert.That(FillOfSvg(Both), Is.EqualTo(expected), "SVG");

        await Page.GotoAsync($"{Address}/page.html?map=chinese&areas=abdomen,kidney");
        ILocator onPage = Page.Locator(".figure[data-view='chinese/right.plantar'] .zone[data-zone=kidney]");
        Assert.That(await onPage.GetAttributeAsync("data-lit"), Is.EqualTo("0"), "HTML");
        Assert.That(await ColourAsync(onPage), Is.EqualTo(expected), "HTML");

        await OpenAsync("/?map=chinese&areas=abdomen,kidney");
        string? inViewer = await Zone("chinese/right.plantar", "kidney").GetAttributeAsync("data-lit");
        Assert.That(inViewer, Is.EqualTo("0"), "viewer");
    }

    private static void AssertFirst(string name, Func<Diagram, SKColor> pixelOf)
    {
        SKColor found = pixelOf(Both);
        Assert.That(Difference(found, pixelOf(First)), Is.LessThan(12), $"{name}: {found} is the first colour");
        Assert.That(Difference(found, pixelOf(Second)), Is.GreaterThan(60), $"{name}: {found} is not the second");
    }

    private static SKColor PixelOfPng(Diagram diagram) =>
        PixelOnPage(diagram, diagram.ToBytes(ExportFormat.Png, Options));

    private static SKColor PixelOfPdf(Diagram diagram)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("reflexology-");
        try
        {
            string document = Path.Combine(folder.FullName, "page.pdf");
            string picture = Path.Combine(folder.FullName, "page");
            diagram.Save(document, Options);
            Pdftoppm.Run(["-r", "72", "-png", "-singlefile", document, picture]);
            return PixelOnPage(diagram, File.ReadAllBytes($"{picture}.png"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static SKColor PixelOfLayer(Diagram diagram)
    {
        const double Scale = 2;
        byte[]? layer = new ViewLayers(Chinese)
            .Highlight(diagram, Foot.Right, Aspect.Plantar, ViewFrame.Whole(Sole, Scale));
        using SKBitmap picture = SKBitmap.Decode(layer);
        MapPoint kidney = Kidney.Polygon.Centroid;
        return picture.GetPixel((int)(kidney.X * Scale), (int)(kidney.Y * Scale));
    }

    private static string FillOfSvg(Diagram diagram)
    {
        var svg = XDocument.Parse(Encoding.UTF8.GetString(diagram.ToBytes(ExportFormat.Svg, Options)));
        XElement zone = svg.Descendants().Single(element => element.Attribute("data-kind")?.Value == "zone"
            && element.Attribute("data-zone")?.Value == "kidney");
        string style = zone.Attribute("class")!.Value.Split(' ')[^1];
        string rules = svg.Descendants().Single(element => element.Name.LocalName == "style").Value;

        // A lit zone is brighter in its middle, and has its own colour at its edge.
        string gradient = Regex.Match(rules, $@"\.{style}\{{fill:url\(#([^)]+)\);").Groups[1].Value;
        return svg.Descendants().Single(element => element.Attribute("id")?.Value == gradient)
            .Elements().Last().Attribute("stop-color")!.Value;
    }

    private static Task<string> ColourAsync(ILocator zone) =>
        zone.EvaluateAsync<string>("path => getComputedStyle(path).getPropertyValue('--l').trim()");

    private static ZoneShape Kidney => Sole.Shapes.Single(shape => shape.Zone.Id == "kidney");

    private static SKColor PixelOnPage(Diagram diagram, byte[] file)
    {
        DrawingPanel panel = DiagramLayout.Create(diagram, PageSize.A5).Pages[0].Panels.Single();
        PagePoint at = panel.Transform.ToPage(Kidney.Polygon.Centroid);
        using SKBitmap picture = SKBitmap.Decode(file);
        return picture.GetPixel((int)at.X, (int)at.Y);
    }

    private static int Difference(SKColor a, SKColor b) =>
        Math.Abs(a.Red - b.Red) + Math.Abs(a.Green - b.Green) + Math.Abs(a.Blue - b.Blue);

    private static string Hex(Ink ink) => $"#{ink.Red:x2}{ink.Green:x2}{ink.Blue:x2}";

    private static Diagram Of(params string[] areas) => new(Chinese)
    {
        Feet = [Foot.Right],
        Highlight = [.. areas],
        Labels = LabelStyle.None,
    };
}
