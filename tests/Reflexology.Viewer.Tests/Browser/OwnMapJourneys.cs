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

    private ILocator Input => Page.Locator(".own-map input[type=file]");

    private ILocator Status => Page.Locator(".own-map.said > [role=status]");

    private ILocator Card => Page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "cannot be opened" });

    private ILocator Overlay => Page.Locator("[popover].drop");

    [Test]
    public async Task Choose_GoodFile_ShowsItsMapUnderAnAddressThatLasts()
    {
        await GoAsync();
        await Input.SetInputFilesAsync(FileOf(SpoiledMap.Text, "mine.json"));
        await Assertions.Expect(Status).ToHaveTextAsync("mine.json is open.");
        await Assertions.Expect(Page).ToHaveURLAsync(OwnMapAddress());
        await Assertions.Expect(Page.Locator(".title")).ToHaveTextAsync("mine.json – Chinese 62-zone map");
        await Assertions.Expect(Page.Locator(".figure[data-view^='own-']")).ToHaveCountAsync(2);
        await SettledAsync();
        await Assertions.Expect(Page.Locator(".pictures img[src*='map=own-']")).ToHaveCountAsync(2);
        await Page.ReloadAsync();
        await ReadyAsync();
        await Assertions.Expect(Page).ToHaveURLAsync(OwnMapAddress());
        await Assertions.Expect(Page.Locator(".title")).ToHaveTextAsync("mine.json – Chinese 62-zone map");
    }

    // Three maps of the same id in their files: each keeps its own zones.
    [Test]
    public async Task Compare_TwoOwnMapsAndABuiltInOneOfTheSameId_AreToldApart()
    {
        await GoAsync();
        await Input.SetInputFilesAsync(FileOf(SpoiledMap.Text, "mine.json"));
        await Assertions.Expect(Page.Locator(".title")).ToHaveTextAsync("mine.json – Chinese 62-zone map");
        string other = SpoiledMap.With("\"en\": \"Spleen\"", "\"en\": \"My spleen\"");
        await Input.SetInputFilesAsync(FileOf(other, "other.json"));
        await Assertions.Expect(Page.Locator(".title")).ToHaveTextAsync("other.json – Chinese 62-zone map");
        await Page.Locator(".menu-button").ClickAsync();
        await Assertions.Expect(Page.Locator("[data-choice^='against.own-']"))
            .ToHaveTextAsync("mine.json – Chinese 62-zone map");
        await Assertions.Expect(Page.Locator("[data-choice='against.chinese']"))
            .ToHaveTextAsync("Chinese 62-zone map (original)");
        await Page.Locator("[data-choice^='against.own-']").ClickAsync();
        await Assertions.Expect(Page.Locator(".figure")).ToHaveCountAsync(4);
        await Assertions.Expect(Page).ToHaveURLAsync(BothOwnAddress());
        await Page.Locator("[data-choice='against.chinese']").ClickAsync();
        await Assertions.Expect(Page.Locator(".figure[data-view^='chinese/']")).ToHaveCountAsync(2);
        await Page.Keyboard.PressAsync("Escape");
        await Page.Locator(".figure[data-view^='own-'][data-view$='left.plantar'] .zone[data-zone=spleen]")
            .ClickAsync();
        await Assertions.Expect(Page.Locator(".zone-panel h2")).ToHaveTextAsync("My spleen");
        await Page.Locator(".figure[data-view='chinese/left.plantar'] .zone[data-zone=spleen]").ClickAsync();
        await Assertions.Expect(Page.Locator(".zone-panel h2")).ToHaveTextAsync("Spleen");
    }

    // The map that it was made from is the first to compare with, and what the author changed is marked and listed.
    [Test]
    public async Task Compare_OwnMapWithItsOrigin_MarksAndListsWhatTheAuthorChanged()
    {
        await GoAsync();
        string changed = ChangedMap.Text(map =>
        {
            ChangedMap.Move(map, "kidney", 0, 10);
            ChangedMap.ZoneOf(map, "heart")["names"]!["en"] = "My heart";
            ChangedMap.ZoneOf(map, "anus")["id"] = "my-zone";
        });
        await Input.SetInputFilesAsync(FileOf(changed, "mine.json"));
        await Assertions.Expect(Page.Locator(".title")).ToHaveTextAsync("mine.json – Chinese 62-zone map");
        await Page.Locator(".menu-button").ClickAsync();
        ILocator choices = Page.Locator("[data-choice^='against.']");
        await Assertions.Expect(choices.Nth(1)).ToHaveTextAsync("Chinese 62-zone map (original)");
        await choices.Nth(1).ClickAsync();
        await Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Page.Locator("[data-change=moved]")).ToContainTextAsync("10 mm");
        await Assertions.Expect(Page.Locator("[data-change=renamed]")).ToContainTextAsync("My heart");
        await Assertions.Expect(Page.Locator("[data-change=added] [data-goes-to=my-zone]")).ToHaveCountAsync(1);
        await Assertions.Expect(Page.Locator("[data-change=removed] [data-goes-to=anus]")).ToHaveCountAsync(1);
        await Assertions.Expect(Page.Locator(".figure[data-view^='own-'] .zone.changed[data-zone=kidney]"))
            .ToHaveCountAsync(2);
        await Page.Locator("[data-change=moved] [data-goes-to=kidney]").ClickAsync();
        await Assertions.Expect(Page.Locator(".zone-panel h2")).ToHaveTextAsync("Kidney");
    }

    [Test]
    public async Task Choose_FileWithHostileNames_ShowsThemAsTheyAreAndRunsNothing()
    {
        const string Hostile = "<img src=x onerror=window.ran=1><script>window.ran=1</script>";
        await GoAsync();
        string text = SpoiledMap
            .With("\"en\": \"Spleen\"", $"\"en\": \"{Hostile}\"")
            .Replace("Chinese 62-zone map", $"My {Hostile}", StringComparison.Ordinal);
        await Input.SetInputFilesAsync(FileOf(text, "</script><b>mine.json"));
        await Assertions.Expect(Page).ToHaveURLAsync(OwnMapAddress());
        await Assertions.Expect(Page.Locator(".title")).ToContainTextAsync($"My {Hostile}");
        await SettledAsync();
        await Page.Locator(".figure[data-view$='left.plantar'] .zone[data-zone=spleen]").ClickAsync();
        await Assertions.Expect(Page.Locator(".zone-panel h2")).ToHaveTextAsync(Hostile);
        await Page.Locator("#search").FillAsync("img");
        await Assertions.Expect(Page.Locator("#results")).ToBeVisibleAsync();
        await Page.Locator("[data-choice='side.all']").ClickAsync();
        await SettledAsync();
        Assert.That(await Page.EvaluateAsync<bool>("() => 'ran' in window"), Is.False);
        Assert.That(
            await Map.EvaluateAsync<int>("map => map.shadowRoot.querySelectorAll('script, img[onerror], b.b').length"),
            Is.Zero);
    }

    [Test]
    public async Task Choose_BrokenFile_MovesToTheListAndBack()
    {
        await GoAsync();
        await Input.SetInputFilesAsync(
            FileOf(SpoiledMap.WithSole("liver", "M20 100 L60 100 L25 120 L60 120 Z"), "mine.json"));
        await Assertions.Expect(Card.GetByRole(AriaRole.Heading).First).ToBeFocusedAsync();
        await Assertions.Expect(Card.GetByRole(AriaRole.Img)).ToHaveCountAsync(2);
        LocatorBoundingBoxResult foot = (await Card.GetByRole(AriaRole.Img).First.BoundingBoxAsync())!;
        Assert.That((double)foot.Height, Is.GreaterThan(100).And.GreaterThan(foot.Width));
        await Assertions.Expect(Card.Locator("mark")).ToHaveTextAsync("\"");
        await Card.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Close the list" }).ClickAsync();
        await Assertions.Expect(Card).ToHaveCountAsync(0);
        await Input.SetInputFilesAsync(FileOf(SpoiledMap.Text, "mine.json"));
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
        await Input.SetInputFilesAsync(FileOf("{}", "mine.json"));
        await Card.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Close the list" }).ClickAsync();
        await Assertions.Expect(Card).ToHaveCountAsync(0);
        await Page.RunAndWaitForResponseAsync(() => Task.Run(mayArrive.SetResult), "**/copy.js");
        await Input.SetInputFilesAsync(FileOf(SpoiledMap.Text, "mine.json"));
        await Assertions.Expect(Page).ToHaveURLAsync(OwnMapAddress());
    }

    // The words on a lost map go when a map is opened.
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
        await ReadyAsync();
        await Assertions.Expect(Page.Locator(".lost-map")).ToBeVisibleAsync();
        await Input.SetInputFilesAsync(FileOf(SpoiledMap.Text, "mine.json"));
        await Assertions.Expect(Page.Locator(".lost-map")).ToHaveCountAsync(0);
        await Page.RunAndWaitForResponseAsync(() => Task.Run(mayArrive.SetResult), "**/drop.js");
        await Assertions.Expect(Page.Locator(".own-map[data-ready]")).ToBeVisibleAsync();
        await ChooseViewAsync("against.basic");
        await Assertions.Expect(Page).ToHaveURLAsync(ComparedAddress());
    }

    [Test]
    public async Task Copy_Problems_AreOnTheClipboardAsTheCommandLinePrintsThem()
    {
        await Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await GoAsync();
        await Input.SetInputFilesAsync(FileOf("{}", "mine.json"));
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
        await Assertions.Expect(Status).ToHaveTextAsync("dropped.json is open.");
        await Assertions.Expect(Overlay).ToBeHiddenAsync();
        await Assertions.Expect(Page).ToHaveURLAsync(OwnMapAddress());
    }

    // A file of the browser's own, for it lets no page choose one of the system without a person.
    [Test]
    public async Task Save_OfAChosenFile_ShowsItAnew()
    {
        await GoAsync();
        await Page.EvaluateAsync("""
            async text => {
              const folder = await navigator.storage.getDirectory();
              const handle = await folder.getFileHandle("mine.json", { create: true });
              window.save = async text => {
                const stream = await handle.createWritable();
                await stream.write(text);
                await stream.close();
              };
              await window.save(text);
              window.showOpenFilePicker = async () => [handle];
            }
            """, OfItsOwn(SpoiledMap.Text));
        await Page.Locator(".own-map label.open").ClickAsync();
        await Assertions.Expect(Page.Locator(".title")).ToHaveTextAsync("mine.json – Chinese 62-zone map");
        await Assertions.Expect(Page.GetByText("Changes you save in it are shown at once.")).ToBeVisibleAsync();
        await SaveAsync(SpoiledMap.With("\"en\": \"Chinese 62-zone map\"", "\"en\": \"My second try\""));
        await Assertions.Expect(Page.Locator(".title")).ToHaveTextAsync("mine.json – My second try");
        await SaveAsync("{");
        await Assertions.Expect(Card).ToBeVisibleAsync();
        await SaveAsync(OfItsOwn(SpoiledMap.Text));
        await Assertions.Expect(Card).ToBeHiddenAsync();
        await Assertions.Expect(Status).ToHaveTextAsync("mine.json is open.");

        // The same bytes are one map, which other tests open under other names.
        static string OfItsOwn(string text) => $"{text} ";

        Task SaveAsync(string text) => Page.EvaluateAsync("text => window.save(text)", text);
    }

    private static FilePayload FileOf(string text, string name) =>
        new() { Name = name, MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(text) };

    private async Task GoAsync()
    {
        await OpenAsync("/?lang=en");
        await Assertions.Expect(Page.Locator(".own-map[data-ready]")).ToBeVisibleAsync();
    }

    // Not awaited as a navigation: one that ends before the waiting begins would never be seen.
    [GeneratedRegex(@"/\?map=own-[0-9a-f]{12}(&|$)")]
    private static partial Regex OwnMapAddress();

    [GeneratedRegex(@"/\?map=own-[0-9a-f]{12}&with=own-[0-9a-f]{12}&")]
    private static partial Regex BothOwnAddress();

    [GeneratedRegex("with=basic")]
    private static partial Regex ComparedAddress();
}
