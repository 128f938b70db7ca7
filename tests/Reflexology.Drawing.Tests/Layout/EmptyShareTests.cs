using System.Globalization;

namespace Reflexology.Drawing.Tests;

/// <summary>
/// The largest empty rectangle of pages that show all sides. A run takes every seventh page;
/// REFLEXOLOGY_STRESS_PAGES=1 takes all of them.
/// </summary>
[TestFixture, Parallelizable(ParallelScope.All)]
internal sealed class EmptyShareTests
{
    private const double MostEmpty = 0.15;

    private static readonly int Step = int.Parse(
        Environment.GetEnvironmentVariable("REFLEXOLOGY_STRESS_PAGES") ?? "7", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Sizes => PageMatrixTests.Sizes;

    [Test, Category("Stress")]
    public void Create_AllSides_NoEmptyRectangleIsLarge([ValueSource(nameof(Sizes))] string size)
    {
        PageSize page = PageSize.Parse(size)!.Value;
        List<(double Share, string Page)> shares = [];
        int number = 0;
        foreach (string id in FootMap.BuiltInIds)
        {
            FootMap map = FootMap.Load(id);
            foreach (string language in Languages.All)
            {
                foreach (LabelStyle style in PageMatrixTests.Styles)
                {
                    if (number++ % Step != 0)
                        continue;
                    var diagram = new Diagram(map)
                    {
                        Language = language,
                        Labels = style,
                        Aspects = [.. Enum.GetValues<Aspect>()],
                    };
                    double share = EmptyShare.Of(DiagramLayout.Create(diagram, page).Pages[0]);
                    shares.Add((share, $"{id} {language} {style}"));
                }
            }
        }

        TestContext.Out.WriteLine($"{size}: {shares.Max().Share:P1} on {shares.Max().Page}");
        Assert.That(shares.Where(page => page.Share >= MostEmpty), Is.Empty);
    }

    [Test]
    public void Of_PageWithOneFoot_IsTheRectangleBesideItsShape()
    {
        // The frame of the foot fills the page; its shape leaves the corners free.
        FootView view = FootMap.Load("basic")[Foot.Right, Aspect.Plantar];
        var size = new PageSize(view.Drawing.Width, view.Drawing.Height);
        var panel = new DrawingPanel(view, new MapRect(0, 0, size.Width, size.Height), PageTransform.Identity);

        double none = EmptyShare.Of(new DiagramPage(size, [], []));
        double corner = EmptyShare.Of(new DiagramPage(size, [], [panel]));

        Assert.That(none, Is.EqualTo(1));
        Assert.That(corner, Is.InRange(0.02, 0.2));
    }

    [Test]
    public void Of_TextInTheMiddle_IsTheLargerPartBesideIt()
    {
        var size = new PageSize(200, 100);
        var text = new TextItem("a", "I", new PagePoint(120, 50), new TextStyle(2, Ink.FromRgb(0), "en"));
        Assert.That(EmptyShare.Of(new DiagramPage(size, [text], [])), Is.EqualTo(0.59).Within(0.02));
    }
}
