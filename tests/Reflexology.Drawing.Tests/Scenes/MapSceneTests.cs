using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

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
    [TestCase("chinese", 350_000)]
    [TestCase("ingham", 345_000)]
    [TestCase("basic", 265_000)]
    [TestCase("ten-zones", 135_000)]
    public void ToJson_ForAPageOfOneMap_IsSmall(string map, int most) =>
        Assert.That(MapScene.Create(new Diagram(FootMap.Load(map))).Alone().ToJson(), Has.Length.LessThan(most));

    [TestCaseSource(nameof(Maps))]
    public void Shapes_OfEachFoot_AreThoseOfItsViews(string id)
    {
        FootMap map = FootMap.Load(id);
        using JsonDocument scene = Scene(new Diagram(map));
        foreach (ViewId view in ViewId.All)
        {
            IEnumerable<string> drawn = ShapesOn(scene, view)
                .Select(one => one.Zone.GetProperty("id").GetString()!);
            Assert.That(drawn, Is.EqualTo(map[view].Shapes.Select(shape => shape.Zone.Id)), $"{view}");
        }
    }

    [TestCaseSource(nameof(Maps))]
    public void At_OfEachShape_LiesFreeInItsZoneOnBothFeet(string id)
    {
        FootMap map = FootMap.Load(id);
        using JsonDocument scene = Scene(new Diagram(map));
        Assert.Multiple(() =>
        {
            foreach (ViewId view in ViewId.All)
            {
                foreach ((JsonElement zone, JsonElement shape) in ShapesOn(scene, view))
                {
                    double x = shape.GetProperty("at")[0].GetDouble(), y = shape.GetProperty("at")[1].GetDouble();
                    double there = view.Foot == Foot.Right ? x : map[view].Drawing.Width - x;
                    Assert.That(
                        map[view].ZoneAt(there, y)?.Id, Is.EqualTo(zone.GetProperty("id").GetString()), $"{view}");
                    double room = shape.GetProperty("room").GetDouble();
                    Assert.That(room, Is.Positive, $"{view} {zone.GetProperty("id")}");
                    MapRect square = new(
                        there - (0.9 * room), y - (0.9 * room), there + (0.9 * room), y + (0.9 * room));
                    Assert.That(map[view].ZonesIn(square).All(found => IsAtOrBelow(map, zone, found)), $"{view}");
                }
            }
        });
    }

    [TestCaseSource(nameof(Maps))]
    public void Colours_OfZones_AreThoseOfPictures(string id)
    {
        FootMap map = FootMap.Load(id);
        using JsonDocument scene = Scene(new Diagram(map));
        foreach (JsonProperty theme in scene.RootElement.GetProperty("themes").EnumerateObject())
        {
            DiagramTheme drawn = DiagramTheme.Named(theme.Name);
            var colours = ZoneColours.For(new Diagram(map) { Theme = drawn });
            JsonElement groups = theme.Value.GetProperty("groups");
            foreach (JsonElement zone in Each(scene, "zones"))
            {
                ZoneColour expected = colours[map.ZoneWithId(zone.GetProperty("id").GetString()!)];
                Assert.That(
                    groups[zone.GetProperty("group").GetInt32()].GetString(),
                    Is.EqualTo(SvgStyles.Hex(expected.Swatch.Ink)), $"{theme.Name} {zone.GetProperty("id")}");
            }

            Assert.That(
                Strings(theme.Value.GetProperty("lit")),
                Is.EqualTo(drawn.Highlights.Select(swatch => SvgStyles.Hex(swatch.Ink))));
            foreach (JsonElement group in Each(scene, "groups"))
            {
                string? system = group.TryGetProperty("area", out JsonElement area) ? area.GetString() : null;
                Ink ink = colours.Groups.FirstOrDefault(one => one.Id == (system ?? ColourGroup.RegionsId))
                    ?.Swatch.Ink ?? drawn.Regions.Ink;
                Assert.That(
                    groups[group.GetProperty("colour").GetInt32()].GetString(), Is.EqualTo(SvgStyles.Hex(ink)));
            }
        }
    }

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

    [TestCaseSource(nameof(Maps))]
    public void Drawing_OfEachAspect_IsShortAndInVariablesOfEachTheme(string id)
    {
        using JsonDocument scene = Scene(new Diagram(FootMap.Load(id)));
        IEnumerable<string> Names(JsonElement theme) => theme.EnumerateObject().Select(
            one => "--rfx-" + Regex.Replace(one.Name, "[A-Z]", letter => $"-{letter.Value.ToLowerInvariant()}"));
        foreach (JsonElement aspect in Each(scene, "aspects"))
        {
            string svg = string.Concat(
                aspect.GetProperty("drawing").EnumerateObject().Select(part => part.Value.GetString()));
            string[] ids = [.. Regex.Matches(svg, " id='([^']*)'").Select(match => match.Groups[1].Value)];
            Assert.That(ids, Is.Unique);
            Assert.That(ids, Is.All.Match($"^rfx-[a-z0-9]+-{aspect.GetProperty("id").GetString()}$"));
            IEnumerable<string> used = Regex.Matches(svg, "#([^')]*)['|)]").Select(match => match.Groups[1].Value);
            Assert.That(used.Distinct(), Is.SubsetOf(ids).And.Not.Empty);
            Assert.That(svg, Does.Not.Match(@"\.[0-9]{3}"));
            string[] paths = [.. Regex.Matches(svg, " d='([^']*)'").Select(match => match.Value)];
            Assert.That(paths.Where(path => path.Length > 1000), Is.Unique);
            foreach (JsonProperty theme in scene.RootElement.GetProperty("themes").EnumerateObject())
            {
                Assert.That(
                    Regex.Matches(svg, @"var\((--[^)]*)\)").Select(match => match.Groups[1].Value).Distinct(),
                    Is.SubsetOf(Names(theme.Value)));
            }
        }
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
        MapScene scene = MapScene.Create(new Diagram(FootMap.Load("basic")));
        using JsonDocument all = JsonDocument.Parse(scene.ToJson()), alone = JsonDocument.Parse(scene.Alone().ToJson());
        foreach (JsonProperty part in all.RootElement.EnumerateObject())
        {
            string expected = part.Name == "differences" ? "[]" : part.Value.GetRawText();
            Assert.That(alone.RootElement.GetProperty(part.Name).GetRawText(), Is.EqualTo(expected), part.Name);
        }
    }

    private static JsonDocument Scene(Diagram diagram) => JsonDocument.Parse(MapScene.Create(diagram).ToJson());

    private static JsonElement.ArrayEnumerator Each(JsonDocument scene, string list) =>
        scene.RootElement.GetProperty(list).EnumerateArray();

    private static IEnumerable<string> Ids(JsonDocument scene, string list) =>
        Each(scene, list).Select(one => one.GetProperty("id").GetString()!);

    private static ImmutableArray<string> Strings(JsonElement list) =>
        [.. list.EnumerateArray().Select(one => one.GetString()!)];

    private static IEnumerable<(JsonElement Zone, JsonElement Shape)> ShapesOn(JsonDocument scene, ViewId view) =>
        from zone in Each(scene, "zones")
        from shape in zone.GetProperty("shapes").EnumerateArray()
        where shape.GetProperty("aspect").GetString() == view.Aspect.ToWord()
            && (shape.GetProperty("foot").GetString() is var foot && (foot == "both" || foot == view.Foot.ToWord()))
        select (zone, shape);

    private static bool IsAtOrBelow(FootMap map, JsonElement zone, Zone found)
    {
        Zone here = map.ZoneWithId(zone.GetProperty("id").GetString()!);
        return found == here || here.Over.Contains(found);
    }
}
