namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class ZoneColoursTests
{
    [TestCase("chinese", "kidney", "urinary-system"), TestCase("chinese", "pancreas", "digestive-system"),
     TestCase("chinese", "heart", "cardiovascular-system"), TestCase("chinese", "eye", "sensory-organs"),
     TestCase("chinese", "thoracic-spine", "musculoskeletal-system"), TestCase("chinese", "neck", ColourGroup.RegionsId),
     TestCase("chinese", "tongue-mouth", "digestive-system"), TestCase("ingham", "hypothalamus", "endocrine-system"),
     TestCase("ingham", "chronic-pelvic", "reproductive-system"), TestCase("basic", "head-and-neck", "head-and-neck"),
     TestCase("basic", "abdomen-and-legs", "abdomen-and-legs"), TestCase("ten-zones", "zone-2-left", "body-column-2")]
    public void For_Zone_IsOfItsGroup(string map, string zone, string group)
    {
        FootMap footMap = FootMap.Load(map);
        Assert.That(ZoneColours.For(footMap, DiagramTheme.Light)[footMap.ZoneWithId(zone)].Group.Id, Is.EqualTo(group));
    }

    [Test]
    public void For_EveryBuiltInMapAndTheme_GivesEachZoneItsGroupsSwatch([Values("basic", "chinese", "ingham", "ten-zones")] string id)
    {
        FootMap map = FootMap.Load(id);
        foreach (DiagramTheme theme in DiagramTheme.All)
        {
            ZoneColours colours = ZoneColours.For(map, theme);
            Assert.That(map.Zones.Select(zone => colours[zone].Group).Distinct(), Is.EquivalentTo(colours.Groups));
            Assert.That(map.Zones.Select(zone => colours[zone].Swatch), Is.EqualTo(map.Zones.Select(zone => colours[zone].Group.Swatch)));
            Assert.That(colours.Groups.Select(group => group.Swatch), Is.Unique, theme.Name);
        }
    }

    [Test]
    public void For_Highlights_LightsThemAndQuietsTheRest()
    {
        FootMap map = FootMap.Load("chinese");
        Zone neck = map.ZoneWithId("neck"), kidney = map.ZoneWithId("kidney"), heart = map.ZoneWithId("heart");
        ZoneColours colours = ZoneColours.For(map, DiagramTheme.Light, new Dictionary<Zone, int?> { [neck] = 0, [kidney] = DiagramTheme.Light.Highlights.Length + 1, [heart] = null });
        Assert.Multiple(() =>
        {
            Assert.That(colours[neck].Swatch, Is.EqualTo(DiagramTheme.Light.Highlights[0]));
            Assert.That(colours[kidney].Swatch, Is.EqualTo(DiagramTheme.Light.Highlights[1]), "in turn");
            Assert.That(colours[heart].Swatch, Is.EqualTo(colours[heart].Group.Swatch));
            Assert.That(colours[neck].Emphasis, Is.EqualTo(ZoneEmphasis.Lit));
            Assert.That(colours[map.ZoneWithId("liver")].Emphasis, Is.EqualTo(ZoneEmphasis.Quiet));
        });
    }

    [Test]
    public void Groups_Chinese_AreNamedInEveryLanguage()
    {
        var groups = ZoneColours.For(FootMap.Load("chinese"), DiagramTheme.Light).Groups;
        Assert.That(groups, Has.Length.EqualTo(11));
        Assert.That(groups[^1].Id, Is.EqualTo(ColourGroup.RegionsId));
        foreach (ColourGroup group in groups)
            Assert.That(group.Names.All.Select(name => name.Key), Is.SupersetOf(Languages.All), group.Id);
    }
}
