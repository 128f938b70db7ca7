using System.Collections.Immutable;

namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class PlanSearchTests
{
    private static readonly PageMeasure Measure = new(595, isDense: false);

    [Test]
    public void Scales_OneRow_FillTheRoom([Values(300, 700)] double width, [Values(300, 700)] double height)
    {
        PanelRow row = Rows("chinese", Aspect.Plantar).Single();
        var room = new PageRect(10, 20, width, height);
        double scale = Found(room, [row]).Scales().Single();
        Assert.That(scale, Is.EqualTo(Math.Min(width / row.Width, height / row.Height)).Within(1e-9));
    }

    [Test]
    public void Scales_Names_LeaveTheRestToTheFeet()
    {
        PanelRow row = Rows("chinese", Aspect.Plantar).Single();
        var space = new RowSpace(row, 1, new NeededColumns(40, 60, 100), 0, 0);
        var search = new PlanSearch(new PageRect(0, 0, 500, 2000), Measure);
        search.Try([space]);
        double names = (2 * space.OuterWidth(Measure)) + space.InnerWidth(Measure);
        Assert.That(search.Scales().Single(), Is.EqualTo((500 - names) / row.Width).Within(1e-9));
    }

    [Test]
    public void Plan_AllSides_StaysInTheRoomAndApart([Values("chinese", "basic")] string map)
    {
        var room = new PageRect(30, 40, 520, 700);
        PanelPlan plan = Found(room, Rows(map, Enum.GetValues<Aspect>())).Plan();
        PageRect[] places = [.. plan.Rows.Select(row => row.Place)];
        PageRect wide = room.Inflate(1e-6);
        foreach (PageRect place in places)
        {
            Assert.That(wide.Contains(new(place.Left, place.Top)) && wide.Contains(new(place.Right, place.Bottom)));
            Assert.That(places.Count(other => other.Inflate(-1e-6).Overlaps(place)), Is.EqualTo(1));
        }
    }

    [Test]
    public void Scales_AllSides_GiveTheViewsWithMostZonesMost()
    {
        ImmutableArray<PanelRow> rows = Rows("chinese", Enum.GetValues<Aspect>());
        double[] scales = Found(new PageRect(0, 0, 520, 700), rows).Scales();
        int[] zones = [.. rows.Select(row => row.ZoneCount)];
        for (int one = 0; one < rows.Length; one++)
        {
            for (int other = 0; other < rows.Length; other++)
            {
                if (zones[one] > zones[other])
                    Assert.That(scales[one], Is.GreaterThanOrEqualTo(scales[other]));
            }
        }
    }

    // Views without a zone stay small, whatever room there is.
    [Test]
    public void Scales_ViewsWithoutAZone_AreAtMostHalfAsLarge()
    {
        ImmutableArray<PanelRow> rows = Rows("basic", Enum.GetValues<Aspect>());
        double[] scales = Found(new PageRect(0, 0, 520, 700), rows).Scales();
        Assert.That(rows.Zip(scales).Where(row => row.First.ZoneCount == 0).Select(row => row.Second / scales[0]),
            Is.All.LessThan(0.5));
    }

    [Test]
    public void Plan_NothingTried_IsRefused() => Assert.That(
        () => new PlanSearch(new PageRect(0, 0, 10, 10), Measure).Plan(), Throws.InvalidOperationException);

    private static PlanSearch Found(PageRect room, ImmutableArray<PanelRow> rows)
    {
        var search = new PlanSearch(room, Measure);
        search.Try([.. rows.Select(row => new RowSpace(row, PagePlacement.Need(row), default, 0, 0))]);
        return search;
    }

    private static ImmutableArray<PanelRow> Rows(string map, params Aspect[] aspects) =>
        PanelRow.ForDiagram(new Diagram(FootMap.Load(map)) { Aspects = [.. aspects] }, closeUp: null);
}
