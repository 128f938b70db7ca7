using System.Globalization;
using NetTopologySuite.Geometries;

namespace Reflexology.Authoring.Tests;

/// <summary>The area of a polygon: filled where an odd number of its rings is around a point.</summary>
public class GridGeometryTests
{
    [TestCase("M0 0h8v8h-8z", 64)]
    [TestCase("M0 0h8v8h-8z M10 0h8v8h-8z", 128, Description = "apart")]
    [TestCase("M0 0h8v8h-8z M2 2h4v4h-4z", 48, Description = "a hole")]
    [TestCase("M3 3h2v2h-2z M2 2h4v4h-4z M0 0h8v8h-8z M9 0h1v1h-1z", 53, Description = "an island in a hole")]
    [TestCase("M0 0h8v8h-8z M8 8h2v2h-2z", 68, Description = "a common corner")]
    [TestCase("M0 0h8v8h-8z M0 4l4 -2v4z", 56, Description = "a hole that touches the border")]
    [TestCase("M0 0h8v8h-8z M0 4l4 -4l4 4l-4 4z", 32, Description = "a hole that cuts the area into four")]
    [TestCase("M0 0h8v8h-8z M8 0h2v8h-2z", 80, Description = "a common border")]
    [TestCase("M0 0h8v8h-8z M0 0h4v8h-4z", 32, Description = "a hole on the border")]
    [TestCase("M0 0h8v8h-8z M4 4h8v8h-8z", 96, Description = "a crossing")]
    [TestCase("M0 0h8v8h-8z M8 8h-8v-8h8z", 0, Description = "the same twice")]
    [TestCase("M2 2h4v4h-4z M0 0h8v8h-8z M0 0h8v8h-8z", 16, Description = "the same twice around another")]
    [TestCase("M0 0h8v8h-8z M0 0h8v8h-8z M0 0h8v8h-8z M2 2h4v4h-4z", 48, Description = "the same three times")]
    [TestCase("M0 0h8v8h-8z M1 1h3h2z", 64, Description = "a flat one")]
    [TestCase("M0 0h8v8h-8z M1 1h2l-2 2h2z M5 5h1v1h-1z", 61, Description = "a figure of eight")]
    public void FromPolygon_Rings_AreFilledByTheEvenOddRule(string path, double area)
    {
        Geometry found = GridGeometry.FromPolygon(PolygonOf(path), StepBudget.Unlimited);
        Assert.That((found.IsValid, found.Area), Is.EqualTo((true, area)).Within(1e-9));
    }

    [Test]
    public void FromPolygon_NestedRings_AreNotOverlaid()
    {
        const int Rings = 400;
        IEnumerable<string> squares = Enumerable.Range(0, Rings).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"M{i / 32d} {i / 32d}h{40 - (i / 16d)}v{40 - (i / 16d)}h{(i / 16d) - 40}z"));
        var budget = new StepBudget(long.MaxValue);
        Geometry found = GridGeometry.FromPolygon(PolygonOf(string.Concat(squares)), budget);
        Assert.That(found.NumGeometries, Is.EqualTo(Rings / 2));

        // Overlays, two by two, are estimated at twice as many.
        Assert.That(budget.Spent, Is.LessThan(60_000_000));
    }

    private static Polygon PolygonOf(string path) => Outline.Parse(path).Flatten();
}
