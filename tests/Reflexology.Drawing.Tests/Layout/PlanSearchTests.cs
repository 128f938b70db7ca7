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
    public void Scales_AllSides_AreNoBetterWithAnotherShareOfARow(
        [Values("chinese", "basic")] string map, [Values(300, 520, 1100)] double width)
    {
        var room = new PageRect(0, 0, width, 700);
        ImmutableArray<PanelRow> rows = Rows(map, Enum.GetValues<Aspect>());
        PlanSearch found = Found(room, rows);
        double[] scales = found.Scales();
        double largest = scales.Max();
        RowSpace[] level = [.. rows.Select(row => new RowSpace(row, PagePlacement.Need(row.ZoneCount), default, 0, 0))];
        RowSpace[] stacked = [.. level.Select(row => row.Row.Aspect is Aspect.Plantar or Aspect.Dorsal
            ? row
            : row.Stacked)];
        (RowSpace[] Rows, PageTree Tree)[] arranged =
        [
            .. new[] { level, stacked }.SelectMany(spaces => PageTree.All(spaces.Length).Select(tree => (spaces, tree)))
                .Where(each => Math.Abs(WorthOf(each.spaces, each.tree, scales) - found.Worth) < 1e-6),
        ];
        Assert.That(arranged, Is.Not.Empty);
        foreach ((int row, double share) in Enumerable.Range(0, rows.Length).Where(row => scales[row] < largest)
            .SelectMany(row => new[] { 0.86, 0.74, 0.64, 0.55, 0.47, 0.4 }.Select(share => (row, share))))
        {
            double[] changed = [.. scales];
            changed[row] = share * largest;
            if (IsInOrder(changed))
                Assert.That(arranged.Select(each => WorthOf(each.Rows, each.Tree, changed)),
                    Is.All.LessThan(found.Worth + 1e-6));
        }

        // A view with fewer zones is not larger, and one without any below half.
        bool IsInOrder(double[] scales) => level.Index().All(one => level.Index().All(other =>
            one.Item.Need <= other.Item.Need || scales[one.Index] >= scales[other.Index]))
            && level.Index().All(one => one.Item.Row.ZoneCount > 0 || scales[one.Index] <= 0.47 * largest);

        double WorthOf(RowSpace[] spaces, PageTree tree, double[] scales)
        {
            double most = 10 / scales.Min(), least = 0;
            while (most - least > 1e-10)
            {
                double factor = (most + least) / 2;
                RowSize size = tree.Size([.. spaces.Select((row, i) => row.Extent(Measure).At(factor, scales[i]))]);
                bool isIn = size.Width <= room.Width && size.Height <= room.Height;
                (least, most) = isIn ? (factor, most) : (least, factor);
            }

            return spaces.Zip(scales).Sum(row => row.First.Need * Math.Log(row.Second * least));
        }
    }

    [Test]
    public void Plan_NothingTried_IsRefused() => Assert.That(
        () => new PlanSearch(new PageRect(0, 0, 10, 10), Measure).Plan(), Throws.InvalidOperationException);

    private static PlanSearch Found(PageRect room, ImmutableArray<PanelRow> rows)
    {
        var search = new PlanSearch(room, Measure);
        search.Try([.. rows.Select(row => new RowSpace(row, PagePlacement.Need(row.ZoneCount), default, 0, 0))]);
        return search;
    }

    private static ImmutableArray<PanelRow> Rows(string map, params Aspect[] aspects) =>
        PanelRow.ForDiagram(new Diagram(FootMap.Load(map)) { Aspects = [.. aspects] }, closeUp: null);
}
