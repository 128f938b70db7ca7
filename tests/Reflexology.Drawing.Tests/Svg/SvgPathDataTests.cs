namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class SvgPathDataTests
{
    private const double HalfThousandth = 0.0005 + 1e-9;

    [TestCase("M10 10H20V5L.5.25z", "M10 10H20V5L.5.25z")]
    [TestCase("M100 100 L101 101 L102 100", "M100 100l1 1 1-1")]
    [TestCase("M0 0C1 2 3 4 5 6C7 8 9 9 8 7", "M0 0C1 2 3 4 5 6S9 9 8 7")]
    [TestCase("M0 0Q1 2 3 4Q5 6 8 7", "M0 0Q1 2 3 4T8 7")]
    [TestCase("M0 0L1.0004 -0.0004", "M0 0H1")]
    [TestCase("M0 0L9 9Z M1 1L2 3", "M0 0 9 9zM1 1 2 3")]
    public void Of_Outline_IsTheShortestSpelling(string outline, string expected) =>
        Assert.That(SvgPathData.Of(Outline.Parse(outline), PageTransform.Identity), Is.EqualTo(expected));

    [TestCase("basic"), TestCase("chinese"), TestCase("ingham"), TestCase("ten-zones")]
    public void Of_ZonesOfAMap_ReadBackAsTheSameCurves(string map)
    {
        foreach (ZoneShape shape in SvgFile.Views(FootMap.Load(map)).SelectMany(view => view.Shapes))
            AssertSame(shape.Outline, Reread(shape.Outline), shape.Zone.Id);
    }

    [Test]
    public void Of_RandomCurves_ReadBackAsTheSameCurves()
    {
        const int Seed = 5;
        var random = new Random(Seed);
        for (int i = 0; i < 500; i++)
        {
            var outline = new Outline([Contour(i % 2 == 0), Contour(i % 3 == 0)]);
            AssertSame(outline, Reread(outline), $"outline {i} of seed {Seed}");
        }

        Contour Contour(bool isClosed) => new(Point(), [.. Enumerable.Range(0, 12).Select(_ => Curve())], isClosed);

        Curve Curve() => random.Next(3) switch
        {
            0 => Reflexology.Curve.LineTo(Point()),
            1 => Reflexology.Curve.QuadraticTo(Point(), Point()),
            _ => Reflexology.Curve.CubicTo(Point(), Point(), Point()),
        };

        // Few different values, so that control points mirror and lines run level now and then.
        MapPoint Point() => random.Next(2) == 0
            ? new(random.Next(-3, 4) * 0.5, random.Next(-3, 4) * 0.25)
            : new((random.NextDouble() - 0.5) * 20, (random.NextDouble() - 0.5) * 2);
    }

    private static Outline Reread(Outline outline) =>
        Outline.Parse(SvgPathData.Of(outline, PageTransform.Identity));

    private static void AssertSame(Outline expected, Outline actual, string name)
    {
        Assert.That(actual.Contours, Has.Length.EqualTo(expected.Contours.Length), name);
        foreach ((Contour a, Contour b) in expected.Contours.Zip(actual.Contours))
        {
            Assert.That((b.IsClosed, b.Curves.Length), Is.EqualTo((a.IsClosed, a.Curves.Length)), name);
            double worst = Distance(a.Start, b.Start);
            foreach ((Curve c, Curve d) in a.Curves.Zip(b.Curves))
            {
                Assert.That(d.Kind, Is.EqualTo(c.Kind), name);
                double controls = Math.Max(Distance(c.Control1, d.Control1), Distance(c.Control2, d.Control2));
                worst = Math.Max(worst, Math.Max(Distance(c.End, d.End), controls));
            }

            Assert.That(worst, Is.LessThanOrEqualTo(HalfThousandth), name);
        }
    }

    private static double Distance(MapPoint a, MapPoint b) => Math.Max(Math.Abs(a.X - b.X), Math.Abs(a.Y - b.Y));
}
