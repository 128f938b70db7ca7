using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Reflexology.Viewer.Tests;

/// <summary>A visitor opens map files of their own.</summary>
public sealed partial class OwnMapJourneys : BrowserTest
{
    private const string Drag = """
        ([kind, text, name]) => {
            const data = new DataTransfer();
            data.items.add(new File([text], name, { type: "application/json" }));
            document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
        }
        """;

    private ILocator Part => Page.Locator(".own-map").First;

    private ILocator Card => Page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "cannot be opened" });

    private ILocator Overlay => Page.Locator("[popover].drop");

    [Test]
    public async Task Choose_GoodFile_ShowsItsMapUnderAnAddressThatLasts()
    {
        await GoAsync();
        await Part.Locator("input[type=file]").SetInputFilesAsync(FileOf(SpoiledMap.Text, "mine.json"));
        await Assertions.Expect(Part.GetByRole(AriaRole.Status).First).ToHaveTextAsync("mine.json is open.");
        await Assertions.Expect(Page).ToHaveURLAsync(OwnMapAddress());
        await Page.ReloadAsync();
        await Assertions.Expect(Page).ToHaveURLAsync(OwnMapAddress());
    }

    [Test]
    public async Task Choose_BrokenFile_MovesToTheListAndBack()
    {
        await GoAsync();
        await Part.Locator("input[type=file]")
            .SetInputFilesAsync(FileOf(SpoiledMap.WithSole("liver", "M20 100 L60 100 L25 120 L60 120 Z"), "mine.json"));
        await Assertions.Expect(Card.GetByRole(AriaRole.Heading).First).ToBeFocusedAsync();
        await Assertions.Expect(Card.GetByRole(AriaRole.Img)).ToHaveCountAsync(2);
        LocatorBoundingBoxResult foot = (await Card.GetByRole(AriaRole.Img).First.BoundingBoxAsync())!;
        Assert.That((double)foot.Height, Is.GreaterThan(100).And.GreaterThan(foot.Width));
        await Assertions.Expect(Card.Locator("mark")).ToHaveTextAsync("\"");
        await Card.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Close the list" }).ClickAsync();
        await Assertions.Expect(Card).ToHaveCountAsync(0);
        await Part.Locator("input[type=file]").SetInputFilesAsync(FileOf(SpoiledMap.Text, "mine.json"));
        await Assertions.Expect(Page).ToHaveURLAsync(OwnMapAddress());
    }

    [Test]
    public async Task Close_BeforeTheScriptOfTheListArrives_LeavesThePageAlive()
    {
        var mayArrive = new TaskCompletionSource();
        await Page.RouteAsync("**/copy.js", async route =>
        {
            await mayArrive.Task;
            await route.ContinueAsync();
        });
        await GoAsync();
        await Part.Locator("input[type=file]").SetInputFilesAsync(FileOf("{}", "mine.json"));
        await Card.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Close the list" }).ClickAsync();
        await Assertions.Expect(Card).ToHaveCountAsync(0);
        await Page.RunAndWaitForResponseAsync(() => Task.Run(mayArrive.SetResult), "**/copy.js");
        await Part.Locator("input[type=file]").SetInputFilesAsync(FileOf(SpoiledMap.Text, "mine.json"));
        await Assertions.Expect(Page).ToHaveURLAsync(OwnMapAddress());
    }

    // The place for a lost map goes when a map is opened elsewhere on the page.
    [Test]
    public async Task Open_BeforeTheScriptOfTheLostMapArrives_LeavesThePageAlive()
    {
        var mayArrive = new TaskCompletionSource();
        await Page.RouteAsync("**/drop.js", async route =>
        {
            await mayArrive.Task;
            await route.ContinueAsync();
        });
        await Page.GotoAsync(Address + "/?map=own-0123456789ab");
        await Assertions.Expect(Page.Locator(".viewport[data-state=settled]")).ToBeVisibleAsync();
        await Page.Locator(".answers .own-map input[type=file]")
            .SetInputFilesAsync(FileOf(SpoiledMap.Text, "mine.json"));
        await Assertions.Expect(Page.Locator(".lost-map")).ToHaveCountAsync(0);
        await Page.RunAndWaitForResponseAsync(() => Task.Run(mayArrive.SetResult), "**/drop.js");
        await Assertions.Expect(Page.Locator(".answers .own-map[data-ready]")).ToBeVisibleAsync();
        await Page.Locator("select.compare").SelectOptionAsync("basic");
        await Assertions.Expect(Page).ToHaveURLAsync(ComparedAddress());
    }

    [Test]
    public async Task Copy_Problems_AreOnTheClipboardAsTheCommandLinePrintsThem()
    {
        await Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await GoAsync();
        await Part.Locator("input[type=file]").SetInputFilesAsync(FileOf("{}", "mine.json"));
        await Assertions.Expect(Page.Locator("[data-copies]")).ToBeVisibleAsync();
        await Card.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Copy all" }).ClickAsync();
        await Assertions.Expect(Card.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied");
        string[] lines = (await Page.EvaluateAsync<string>("() => navigator.clipboard.readText()")).Split('\n');
        Assert.That(lines, Has.Length.EqualTo(9).And.All.StartsWith("mine.json(1,1): expected a member '"));
    }

    [Test]
    public async Task Drag_FileOverThePage_SaysWhatWillHappenUntilItLeaves()
    {
        await GoAsync();
        await Page.EvaluateAsync(Drag, new[] { "dragover", "{}", "mine.json" });
        await Assertions.Expect(Overlay).ToBeVisibleAsync();
        await Assertions.Expect(Overlay).ToContainTextAsync("Drop the file to open its map");
        await Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Overlay).ToBeHiddenAsync();
        await Page.EvaluateAsync(Drag, new[] { "dragover", "{}", "mine.json" });
        await Assertions.Expect(Overlay).ToBeVisibleAsync();
        await Page.EvaluateAsync(Drag, new[] { "dragleave", "{}", "mine.json" });
        await Assertions.Expect(Overlay).ToBeHiddenAsync();
    }

    [Test]
    public async Task Drop_File_OpensItsMap()
    {
        await GoAsync();
        await Page.EvaluateAsync(Drag, new[] { "dragover", SpoiledMap.Text, "dropped.json" });
        await Page.EvaluateAsync(Drag, new[] { "drop", SpoiledMap.Text, "dropped.json" });
        await Assertions.Expect(Part.GetByRole(AriaRole.Status).First).ToHaveTextAsync("dropped.json is open.");
        await Assertions.Expect(Overlay).ToBeHiddenAsync();
        await Assertions.Expect(Page).ToHaveURLAsync(OwnMapAddress());
    }

    private static FilePayload FileOf(string text, string name) =>
        new() { Name = name, MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(text) };

    private async Task GoAsync()
    {
        await Page.GotoAsync(Address + "/");
        await Assertions.Expect(Page.Locator(".own-map[data-ready]").First).ToBeVisibleAsync();
    }

    // Not awaited as a navigation: one that ends before the waiting begins would never be seen.
    [GeneratedRegex(@"/\?map=own-[0-9a-f]{12}(&|$)")]
    private static partial Regex OwnMapAddress();

    [GeneratedRegex("with=basic")]
    private static partial Regex ComparedAddress();
}
