using System.Globalization;
using System.Text;
using System.Text.Json;
using static Reflexology.Drawing.Tests.SceneJson;

namespace Reflexology.Drawing.Tests;

public sealed class MapSceneTests
{
    private static readonly string[] Maps = [.. FootMap.BuiltInIds];

    [Test]
    public void ToJson_TwiceAndInTurkish_GivesTheSameBytes()
    {
        byte[] here = MapScene.Create(new Diagram(FootMap.Load("chinese"))).ToJson();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.That(MapScene.Create(new Diagram(FootMap.Load("chinese"))).ToJson(), Is.EqualTo(here));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // A page has to hold a script and a picture besides.
    [TestCase("chinese", 640_000)]
    [TestCase("ingham", 650_000)]
    [TestCase("basic", 400_000)]
    [TestCase("ten-zones", 215_000)]
    public void ToJson_ForAPageOfOneMap_IsSmall(string map, int most) =>
        Assert.That(MapScene.CreateAlone(new Diagram(FootMap.Load(map))).ToJson(), Has.Length.LessThan(most));

    [TestCaseSource(nameof(Maps))]
    public void Body_OfAScene_ShowsEachAreaThatHasAPlace(string id)
    {
        FootMap map = FootMap.Load(id);
        using JsonDocument scene = Scene(new Diagram(map));
        HashSet<string> drawn = [.. PartsOf(scene).Where(IsOfArea).Select(part => Text(part, "area")!)];
        IEnumerable<string> areas = Ids(scene, "areas").Where(area =>
            area != "blood-pressure" && map.Atlas.Get(area).Kind != BodyAreaKind.System);
        Assert.That(drawn, Is.EquivalentTo(areas));
    }

    [TestCase("ten-zones", "zones")]
    [TestCase("chinese", "front|back|face|head-cut|trunk|pelvis-female|pelvis-male")]
    public void Body_OfAScene_HasTheFiguresThatShowItsAreas(string id, string figures)
    {
        using JsonDocument scene = Scene(new Diagram(FootMap.Load(id)));
        Assert.That(Ids(scene, "body"), Is.EqualTo(figures.Split('|')));
    }

    // The left side of what is alike on both is not listed; what lies differently has both.
    [TestCase("front", "legs", true)]
    [TestCase("front", "lung", false)]
    [TestCase("back", "kidney", false)]
    [TestCase("face", "eye", true)]
    public void Body_PartWithASide_IsMirroredWhereBothAreAlike(string figure, string area, bool isMirrored)
    {
        using JsonDocument scene = Scene(new Diagram(FootMap.Load("ingham")));
        JsonElement[] parts = [.. Each(scene, "body").Single(one => Text(one, "id") == figure)
            .GetProperty("parts").EnumerateArray().Where(part => IsOfArea(part) && Text(part, "area") == area)];
        Assert.That(
            parts.Select(part => (Text(part, "side"), part.TryGetProperty("mirrored", out _))),
            Is.EquivalentTo(isMirrored ? [("right", true)] : new[] { ("left", false), ("right", false) }));
    }

    private static IEnumerable<JsonElement> PartsOf(JsonDocument scene) =>
        Each(scene, "body").SelectMany(figure => figure.GetProperty("parts").EnumerateArray());

    private static bool IsOfArea(JsonElement part) => part.TryGetProperty("area", out _);

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    [TestCaseSource(nameof(Maps))]
    public void References_OfAScene_AreToWhatItHolds(string id)
    {
        FootMap map = FootMap.Load(id);
        BodyArea lit = map.Zones[0].BodyAreas[0];
        using JsonDocument scene = Scene(new Diagram(map) { Highlight = [lit, map.Zones[0]] });
        HashSet<string> zones = [.. Ids(scene, "zones")], areas = [.. Ids(scene, "areas")];
        Dictionary<string, JsonElement> others =
            Each(scene, "maps").ToDictionary(other => other.GetProperty("id").GetString()!);
        int sources = scene.RootElement.GetProperty("map").GetProperty("sources").GetArrayLength();
        JsonElement start = scene.RootElement.GetProperty("start");
        Assert.Multiple(() =>
        {
            foreach (JsonElement zone in Each(scene, "zones"))
            {
                Assert.That(Strings(zone.GetProperty("areas")), Is.SubsetOf(areas));
                Assert.That(Strings(zone.GetProperty("over")), Is.SubsetOf(zones));
                Assert.That(
                    zone.GetProperty("sources").EnumerateArray().Select(source => source.GetInt32()),
                    Is.All.InRange(0, sources - 1));
            }

            foreach (JsonElement area in Each(scene, "areas"))
            {
                Assert.That(Strings(area.GetProperty("zones")), Is.SubsetOf(zones).And.Not.Empty);
                foreach (string name in new[] { "region", "system" })
                {
                    if (area.TryGetProperty(name, out JsonElement whole))
                        Assert.That(areas, Does.Contain(whole.GetString()));
                }

                foreach (JsonProperty other in area.GetProperty("elsewhere").EnumerateObject())
                {
                    IEnumerable<string> named =
                        others[other.Name].GetProperty("zones").EnumerateObject().Select(zone => zone.Name);
                    Assert.That(Strings(other.Value), Is.SubsetOf(named).And.Not.Empty);
                }
            }

            foreach (JsonElement group in Each(scene, "groups").Concat(Each(scene, "regions")))
            {
                Assert.That(Strings(group.GetProperty("areas")), Is.SubsetOf(areas).And.Not.Empty);
                if (group.TryGetProperty("area", out JsonElement whole))
                    Assert.That(areas, Does.Contain(whole.GetString()));
            }

            foreach (JsonElement topic in Each(scene, "differences"))
            {
                Assert.That(Strings(topic.GetProperty("areas")), Is.SubsetOf(areas));
                IEnumerable<string> says =
                    topic.GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("map").GetString()!);
                Assert.That(says.First(), Is.EqualTo(id));
                Assert.That(says.Skip(1), Is.SubsetOf(others.Keys).And.Not.Empty);
            }

            Assert.That(Strings(start.GetProperty("areas")), Is.EqualTo([lit.Id]));
            Assert.That(Strings(start.GetProperty("zones")), Is.EqualTo([map.Zones[0].Id]));
            Assert.That(Strings(start.GetProperty("tries")), Is.SubsetOf(areas).And.Not.Empty);
        });
    }

    [Test]
    public void Differences_OfTwoMaps_AreThoseOfTheLibrary()
    {
        FootMap here = FootMap.Load("chinese"), there = FootMap.Load("ingham");
        using JsonDocument scene = Scene(new Diagram(here));
        IEnumerable<string> both = Each(scene, "differences")
            .Where(topic => topic.GetProperty("claims").EnumerateArray()
                .Any(claim => claim.GetProperty("map").GetString() == there.Id))
            .Select(topic => topic.GetProperty("id").GetString()!);
        Assert.That(both, Is.EqualTo(here.DifferencesFrom(there).Select(one => one.Here.Id)));
    }

    [Test]
    public void Search_OfAllAreas_HoldsEveryNameThatIdAndNamesDoNot()
    {
        FootMap map = FootMap.Load("chinese");
        using JsonDocument scene = Scene(new Diagram(map));
        IEnumerable<(string, string, string)> written =
            from area in Each(scene, "areas")
            from language in area.GetProperty("search").EnumerateObject()
            from name in Strings(language.Value)
            select (area.GetProperty("id").GetString()!, language.Name, name);
        HashSet<string> listed = [.. Ids(scene, "areas")];
        Assert.That(written, Is.EquivalentTo(
            from area in map.Atlas.Areas.Where(area => listed.Contains(area.Id))
            from name in AreaName.AllOf(area)
            where name.Kind is AreaNameKind.Synonym or AreaNameKind.Latin
            select (area.Id, name.Language, name.Text)));
    }

    [Test]
    public void ToJson_OfAHostileMap_StaysInItsElement()
    {
        byte[] json = MapScene.Create(new Diagram(HostileMap.Load()) { Title = "<!--<script>" }).ToJson();
        string text = Encoding.UTF8.GetString(json);
        Assert.That(text, Does.Not.Contain("</").And.Not.Contain("<!--"));
        using var scene = JsonDocument.Parse(json);
        Assert.That(
            scene.RootElement.GetProperty("start").GetProperty("title").GetString(), Is.EqualTo("<!--<script>"));
        Assert.That(
            scene.RootElement.GetProperty("zones")[0].GetProperty("location").GetProperty("en").GetString(),
            Is.EqualTo(HostileMap.Name));
    }

    [Test]
    public void Start_OfADiagram_IsWhatItShows()
    {
        FootMap map = FootMap.Load("ingham");
        var diagram = new Diagram(map)
        {
            Language = "ru",
            Title = "Почка",
            Feet = [Foot.Left],
            Aspects = [Aspect.Lateral, Aspect.Dorsal],
            Highlight = ["почка", "heart"],
        };
        using JsonDocument scene = Scene(diagram);
        Assert.That(
            scene.RootElement.GetProperty("start").GetRawText(),
            Does.StartWith("{\"language\":\"ru\",\"title\":\"Почка\",\"areas\":[\"kidney\",\"heart\"],\"zones\":[],"
                + "\"aspects\":[\"lateral\",\"dorsal\"],\"feet\":\"left\",\"tries\":["));
    }

    [Test]
    public void Start_OfADiagramWithoutAnyOfTheMap_IsTheFirstThereIs()
    {
        var diagram = new Diagram(FootMap.Load("basic")) { Aspects = [Aspect.Medial], Language = "fr" };
        using JsonDocument scene = Scene(diagram);
        JsonElement start = scene.RootElement.GetProperty("start");
        Assert.That(Strings(start.GetProperty("aspects")), Is.EqualTo(["plantar"]));
        Assert.That(start.GetProperty("language").GetString(), Is.EqualTo("en"));
        Assert.That(start.TryGetProperty("title", out _), Is.False);
    }

    [Test]
    public void Texts_OfEachLanguage_AreTheSameOnesAndAllOfMaps()
    {
        using JsonDocument scene = Scene(new Diagram(FootMap.Load("basic")));
        JsonElement texts = scene.RootElement.GetProperty("texts");
        string[] Keys(string language) => [.. texts.GetProperty(language).EnumerateObject().Select(text => text.Name)];
        Assert.That(texts.EnumerateObject().Select(text => text.Name), Is.EqualTo(Languages.All));
        using JsonDocument english = JsonDocument.Parse(FixedTexts.File("en"));
        Assert.That(Keys("en"), Is.Unique.And.SupersetOf(
            english.RootElement.GetProperty("map").EnumerateObject().Select(text => text.Name)
                .Where(name => !name.StartsWith("answer.", StringComparison.Ordinal))));
        Assert.That(Keys("en"), Does.Contain("right.plantar").And.Contain("zones").And.Not.Contain("withoutScripts"));
        foreach (string language in Languages.All)
            Assert.That(Keys(language), Is.EquivalentTo(Keys("en")), language);
        Assert.That(
            texts.GetProperty("de").GetProperty("caption.left.plantar").GetString(),
            Is.EqualTo(new DiagramTexts("de").Caption(Foot.Left, Aspect.Plantar)));
    }

    [Test]
    public void Alone_OfAScene_LacksOnlyTheDifferences()
    {
        var diagram = new Diagram(FootMap.Load("basic"));
        using JsonDocument all = Scene(diagram), alone = JsonDocument.Parse(MapScene.CreateAlone(diagram).ToJson());
        foreach (JsonProperty part in all.RootElement.EnumerateObject())
        {
            string expected = part.Name == "differences" ? "[]" : part.Value.GetRawText();
            Assert.That(alone.RootElement.GetProperty(part.Name).GetRawText(), Is.EqualTo(expected), part.Name);
        }
    }
}
