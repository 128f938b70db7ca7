using System.Security.Cryptography;
using System.Text;
using Microsoft.Playwright;

namespace Reflexology.Drawing.Tests;

/// <summary>Files inlined in one web page disturb neither each other nor the page, nor the page them.</summary>
[TestFixture]
internal sealed class SvgInPageTests
{
    private static readonly Diagram Light = new(FootMap.Load("chinese")) { Highlight = ["liver", "heart"] };

    private static readonly Diagram Dark = new(FootMap.Load("basic"))
    {
        Highlight = ["neck"],
        Theme = DiagramTheme.Dark,
        Language = "de",
    };

    [Test]
    public async Task Show_TwoFilesInOnePage_AreAsEachAlone([Values] SvgProfile profile)
    {
        byte[] one = Written(Light, profile), other = Written(Dark, profile);
        string[] alone = [.. await PicturesAsync("", one), .. await PicturesAsync("", other)];

        Assert.That(alone, Is.Unique);
        Assert.That(await PicturesAsync("", one, other), Is.EqualTo(alone));
        Assert.That(await PicturesAsync("", one, one), Is.EqualTo(new[] { alone[0], alone[0] }), "the same twice");
    }

    // Names and properties as courses have them.
    [Test]
    public async Task Show_PageWithItsOwnStyles_DoesNotChangeTheFile()
    {
        const string Style = ".page, .zone { fill: red; stroke: lime } .details { display: none } "
            + "main { letter-spacing: 3px; text-transform: uppercase; direction: rtl; font: italic 9px serif }";
        byte[] file = Written(Light, SvgProfile.Web);

        Assert.That(await PicturesAsync(Style, file), Is.EqualTo(await PicturesAsync("", file)));
    }

    [Test]
    public async Task Show_FileInAPage_DoesNotChangeThePage([Values] SvgProfile profile) =>
        Assert.That(await LookOfPageAsync(Written(Light, profile)), Is.EqualTo(await LookOfPageAsync()));

    private static byte[] Written(Diagram diagram, SvgProfile profile) =>
        diagram.ToBytes(ExportFormat.Svg, new() { Page = PageSize.A5, Svg = profile });

    // A hash of the picture of each file. All stand in the same place, for letters are smoothed by where they stand.
    private static async Task<string[]> PicturesAsync(string style, params byte[][] files)
    {
        const string Place = "svg { position: absolute; left: 0; top: 0 } p:not(:first-child) { visibility: hidden }";
        await using IBrowserContext context = await DrawingBrowser.Shared.NewContextAsync();
        IPage page = await context.NewPageAsync();
        string all = string.Concat(files.Select(file => $"<p>{Encoding.UTF8.GetString(file)}</p>"));
        await page.SetContentAsync($"<style>{style} {Place}</style><main>{all}</main>");
        List<string> pictures = [];
        for (int i = 0; i < files.Length; i++)
        {
            byte[] picture = await page.Locator("p:first-child > svg").ScreenshotAsync();
            pictures.Add(System.Convert.ToHexString(SHA256.HashData(picture)));
            await page.EvaluateAsync("{ const main = document.querySelector('main'); main.append(main.firstChild) }");
        }

        return [.. pictures];
    }

    // The computed style of elements that have the names of parts of a picture.
    private static async Task<string> LookOfPageAsync(params byte[][] files)
    {
        string[] names = ["page", "skin", "form", "details", "s1", "s2", "p1", "c1", .. Enum.GetNames<MarkKind>()];
        string parts = string.Concat(names.Select(name => $"<p class={name.ToLowerInvariant()}>x</p>"));
        await using IBrowserContext context = await DrawingBrowser.Shared.NewContextAsync();
        IPage page = await context.NewPageAsync();
        await page.SetContentAsync($"{parts}{string.Concat(files.Select(Encoding.UTF8.GetString))}");
        return await page.EvaluateAsync<string>("""
            [...document.querySelectorAll("p")]
              .map(part => [...getComputedStyle(part)].map(name => getComputedStyle(part).getPropertyValue(name)))
              .join(";")
            """);
    }
}
