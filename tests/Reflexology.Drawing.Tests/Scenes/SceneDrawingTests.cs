using System.Text.Json;
using System.Text.RegularExpressions;
using static Reflexology.Drawing.Tests.SceneJson;

namespace Reflexology.Drawing.Tests;

/// <summary>The parts of a scene that are drawn: feet, shapes, places of names, colours.</summary>
public sealed class SceneDrawingTests
{
    private static readonly string[] Maps = [.. FootMap.BuiltInIds];

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

    private static bool IsAtOrBelow(FootMap map, JsonElement zone, Zone found)
    {
        Zone here = map.ZoneWithId(zone.GetProperty("id").GetString()!);
        return found == here || here.Over.Contains(found);
    }

    private static IEnumerable<(JsonElement Zone, JsonElement Shape)> ShapesOn(JsonDocument scene, ViewId view) =>
        from zone in Each(scene, "zones")
        from shape in zone.GetProperty("shapes").EnumerateArray()
        where shape.GetProperty("aspect").GetString() == view.Aspect.ToWord()
            && (shape.GetProperty("foot").GetString() is var foot && (foot == "both" || foot == view.Foot.ToWord()))
        select (zone, shape);
}
