namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class DiagramHighlightTests
{
    private static readonly FootMap Chinese = FootMap.Load("chinese");
    private static readonly BodyArea Neck = Chinese.Atlas.Get("neck");
    private static readonly Zone Liver = Chinese.ZoneWithId("liver");

    [Test]
    public void Highlight_NamesInAnyLanguageAndTheArea_AreOneArea()
    {
        var diagram = new Diagram(Chinese) { Highlight = ["neck", "шея", Neck, "颈"] };
        Assert.That(diagram.Areas(), Is.EqualTo([Neck]));
        Assert.That(diagram.Matches(), Is.EqualTo(Chinese.ZonesFor(Neck)));
    }

    [Test]
    public void Highlight_NameOrArea_GivesTheSameBytes()
    {
        ExportOptions options = ExportOptions.FromPixels(300, 400);
        byte[] named = (new Diagram(Chinese) { Highlight = ["neck"] }).ToBytes(ExportFormat.Svg, options);
        byte[] meant = (new Diagram(Chinese) { Highlight = [Neck] }).ToBytes(ExportFormat.Svg, options);
        Assert.That(meant, Is.EqualTo(named));
    }

    [Test]
    public void Highlight_AZone_LightsItAloneAndNamesIt()
    {
        var diagram = new Diagram(Chinese) { Highlight = [Liver, "neck"] };
        var colours = ZoneColours.For(diagram);
        var lit = Chinese.Zones.Where(zone => colours[zone].Emphasis == ZoneEmphasis.Lit);
        DiagramPage page = DiagramLayout.Create(diagram, PageSize.A4).Pages[0];
        TextItem title = DrawingLists.Texts(page).Single(text => text.Id == "title");
        Assert.That(lit, Is.EquivalentTo(Chinese.ZonesFor(Neck).Select(match => match.Zone).Append(Liver)));
        Assert.That(colours[Liver].Swatch, Is.EqualTo(diagram.Theme.Highlights[0]));
        Assert.That(title.Text, Is.EqualTo("Liver, Neck"));
        Assert.That(diagram.Areas(), Is.EqualTo([Neck]));
    }

    [Test]
    public void Highlight_OnlyZones_HasTheMapAsSubtitle()
    {
        DiagramPage page = DiagramLayout.Create(new Diagram(Chinese) { Highlight = [Liver] }, PageSize.A4).Pages[0];
        TextItem subtitle = DrawingLists.Texts(page).Single(text => text.Id == "subtitle");
        Assert.That(subtitle.Text, Is.EqualTo(Chinese.Names["en"]));
    }

    [Test]
    public void Scene_ZoneOfTwoAreas_IsLitByTheFirstAndAreasWithoutAZoneTakeNoColour()
    {
        FootMap map = FootMap.Load("ten-zones");
        BodyArea without = map.Atlas.Areas.First(area => map.ZonesFor(area).IsEmpty);
        BodyArea[] with = [.. map.Atlas.Areas.Where(area => !map.ZonesFor(area).IsEmpty).Take(2)];
        DiagramScene few = new Diagram(map) { Highlight = [without, with[0], with[1]] }.Scene;
        DiagramScene both = new Diagram(Chinese) { Highlight = ["abdomen", "kidney"] }.Scene;
        Assert.That(few.Lit.Select(part => part.Slot), Is.EqualTo(new int?[] { null, 0, 1 }));
        Assert.That(both.PartOf(Chinese.ZoneWithId("kidney"))!.Id, Is.EqualTo("abdomen"));
        Assert.That(both.PartOf(Chinese.ZoneWithId("neck")), Is.Null);
    }

    [Test]
    public void Areas_CopyWithAnotherHighlightOrMap_AreResolvedAnew()
    {
        var diagram = new Diagram(Chinese) { Highlight = ["neck"] };
        int zones = diagram.Matches().Length;
        Assert.That((diagram with { Highlight = ["liver"] }).Areas().Single().Id, Is.EqualTo("liver"));
        Assert.That((diagram with { Map = FootMap.Load("basic") }).Matches(), Has.Length.LessThan(zones));
        Assert.That((diagram with { Language = "de" }).Scene, Is.SameAs(diagram.Scene), "resolved once");
    }

    [Test]
    public void Equals_OneDiagramWasResolved_StillHolds()
    {
        var diagram = new Diagram(Chinese) { Highlight = ["neck"] };
        Diagram copy = diagram with { Language = "en" };
        diagram.Areas();
        Assert.That(copy, Is.EqualTo(diagram));
        Assert.That(copy.GetHashCode(), Is.EqualTo(diagram.GetHashCode()));
    }

    [Test]
    public void Highlight_UnknownName_SuggestsTheNearest() => Assert.That(
        () => new Diagram(Chinese) { Highlight = [Neck, "kidny"] }.Areas(),
        Throws.TypeOf<UnknownNameException>().With.Message.Contains("kidney").IgnoreCase);

    [Test]
    public void Highlight_ZoneOfAnotherMap_IsRefused() => Assert.That(
        () => new Diagram(FootMap.Load("basic")) { Highlight = [Liver] }.Areas(),
        Throws.ArgumentException.With.Message.EqualTo(
            "Expected a zone of the map 'basic' to highlight, found 'liver' of another. Name it by its id instead."));
}
