using System.Collections.Immutable;

namespace Reflexology.Drawing.Tests;

/// <summary>Leaders are seen on all that they cross, paper, skin and their zone, or on an edge beside them.</summary>
[TestFixture]
internal sealed class LeaderContrastTests
{
    [Test]
    public void Leaders_AnyTheme_StandOutFromPaperSkinAndZone(
        [Values("light", "dark", "print", "high-contrast")] string name,
        [Values("chinese", "ingham")] string map,
        [Values] bool isLit)
    {
        DiagramTheme theme = DiagramTheme.Named(name);
        var diagram = new Diagram(FootMap.Load(map))
        {
            Theme = theme,
            Labels = LabelStyle.Leaders,
            Highlight = isLit ? ["liver", "kidney"] : [],
        };
        DiagramPage page = DiagramLayout.Create(diagram, PageSize.A4.Turned).Pages[0];
        ImmutableArray<PathItem> leaders =
            [.. DrawingItem.All(page.Items).OfType<PathItem>().Where(item => item.Mark?.Kind == MarkKind.Leader)];
        ILookup<Zone?, PathItem> zones = DrawingItem.All(page.Items).OfType<PathItem>()
            .Where(item => item.Mark?.Kind == MarkKind.Zone).ToLookup(item => item.Mark!.Zone);
        ILookup<string, PathItem> edges = DrawingItem.All(page.Items).OfType<PathItem>().ToLookup(item => item.Id);

        double least = name == "high-contrast" ? 7 : 3;
        Assert.That(leaders, Is.Not.Empty);
        Assert.Multiple(() =>
        {
            foreach (PathItem leader in leaders)
            {
                Ink ink = leader.Style.Stroke!.Value;
                Ink zone = zones[leader.Mark!.Zone].First().Style.Fill?.Over(theme.Skin) ?? theme.Skin;
                string edge = leader.Id.Replace("leader.", "edge.", StringComparison.Ordinal);
                Ink[] grounds = edges[edge].FirstOrDefault() is { } under
                    ? [under.Style.Stroke!.Value]
                    : [theme.Paper, theme.Skin, zone];
                foreach (Ink ground in grounds)
                    Assert.That(ink.ContrastWith(ground), Is.GreaterThanOrEqualTo(least), leader.Id);
                Assert.That(ink.Opacity, Is.EqualTo(1), leader.Id);
            }
        });
    }
}
