namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class ZoneColoursTests
{
    [TestCase("chinese", "kidney", "urinary-system"), TestCase("chinese", "pancreas", "digestive-system"),
     TestCase("chinese", "heart", "cardiovascular-system"), TestCase("chinese", "eye", "sensory-organs"),
     TestCase("chinese", "thoracic-spine", "musculoskeletal-system"),
     TestCase("chinese", "neck", ColourGroup.RegionsId),
     TestCase("chinese", "tongue-mouth", "digestive-system"), TestCase("ingham", "hypothalamus", "endocrine-system"),
     TestCase("ingham", "chronic-pelvic", "reproductive-system"), TestCase("basic", "head-and-neck", "head-and-neck"),
     TestCase("basic", "abdomen-and-legs", "abdomen-and-legs"), TestCase("ten-zones", "zone-2-left", "body-column-2")]
    public void For_Zone_IsOfItsGroup(string map, string zone, string group)
    {
        FootMap footMap = FootMap.Load(map);
        Assert.That(ZoneColours.For(new Diagram(footMap))[footMap.ZoneWithId(zone)].Group.Id, Is.EqualTo(group));
    }

    [Test]
    public void For_EveryBuiltInMapAndTheme_GivesEachZoneItsGroupsSwatch(
        [Values("basic", "chinese", "ingham", "ten-zones")] string id)
    {
        FootMap map = FootMap.Load(id);
        foreach (DiagramTheme theme in DiagramTheme.All)
        {
            ZoneColours colours = ZoneColours.For(new Diagram(map) { Theme = theme });
            Assert.That(map.Zones.Select(zone => colours[zone].Group).Distinct(), Is.EquivalentTo(colours.Groups));
            Assert.That(colours.Groups.Select(group => group.Swatch), Is.Unique, theme.Name);
        }
    }

    [Test]
    public void For_Highlights_LightsThemAndQuietsTheRest()
    {
        FootMap map = FootMap.Load("chinese");
        Zone neck = map.ZoneWithId("neck"), kidney = map.ZoneWithId("kidney"), heart = map.ZoneWithId("heart");
        ZoneColours colours = ZoneColours.For(new Diagram(map) { Highlight = ["neck", "knee", "kidney", "kidneys"] });
        string[] lit = ["neck", "knee", "kidney"];
        Assert.Multiple(() =>
        {
            Assert.That(colours.Groups.Take(3).Select(group => group.Id), Is.EqualTo(lit));
            Assert.That(colours[neck].Swatch, Is.EqualTo(DiagramTheme.Light.Highlights[0]));
            Assert.That(colours[kidney].Swatch, Is.EqualTo(DiagramTheme.Light.Highlights[2]));
            Assert.That(colours[kidney].Emphasis, Is.EqualTo(ZoneEmphasis.Lit));
            Assert.That(colours[heart].Swatch, Is.EqualTo(DiagramTheme.Light.Systems["cardiovascular-system"]));
            Assert.That(colours[heart].Emphasis, Is.EqualTo(ZoneEmphasis.Quiet));
        });
    }

    [Test]
    public void For_ZoneOfTwoAreas_HasTheColourOfTheFirst()
    {
        FootMap map = FootMap.Load("chinese");
        ZoneColours colours = ZoneColours.For(new Diagram(map) { Highlight = ["pancreas", "digestive system"] });
        Assert.That(colours[map.ZoneWithId("pancreas")].Group.Id, Is.EqualTo("pancreas"));
        Assert.That(colours[map.ZoneWithId("stomach")].Group.Id, Is.EqualTo("digestive-system"));
    }

    [Test]
    public void For_MoreAreasThanColours_TakesThemInTurn()
    {
        FootMap map = FootMap.Load("chinese");
        int count = DiagramTheme.Light.Highlights.Length;
        IEnumerable<Highlight> zones = map.Zones.Take(count + 2).Select(zone => (Highlight)zone);
        ZoneColours colours = ZoneColours.For(new Diagram(map) { Highlight = [.. zones] });
        Assert.That(colours.Groups.Take(count).Select(group => group.Swatch), Is.Unique);
        Assert.That(colours.Groups[count + 1].Swatch, Is.EqualTo(DiagramTheme.Light.Highlights[1]));
    }

    [Test]
    public void For_CloseUp_LightsItsZoneInItsOwnColour()
    {
        FootMap map = FootMap.Load("chinese");
        ZoneColours colours = ZoneColours.For(new Diagram(map) { CloseUp = "liver", Highlight = ["neck"] });
        Assert.That(colours[map.ZoneWithId("liver")].Group.Id, Is.EqualTo("digestive-system"));
        Assert.That(colours[map.ZoneWithId("liver")].Emphasis, Is.EqualTo(ZoneEmphasis.Lit));
        Assert.That(colours[map.ZoneWithId("neck")].Emphasis, Is.EqualTo(ZoneEmphasis.Quiet));
    }

    [Test]
    public void Groups_Chinese_AreNamedInEveryLanguage()
    {
        var groups = ZoneColours.For(new Diagram(FootMap.Load("chinese"))).Groups;
        Assert.That(groups, Has.Length.EqualTo(11));
        Assert.That(groups[^1].Id, Is.EqualTo(ColourGroup.RegionsId));
        foreach (ColourGroup group in groups)
            Assert.That(group.Names.All.Select(name => name.Key), Is.SupersetOf(Languages.All), group.Id);
    }
}
