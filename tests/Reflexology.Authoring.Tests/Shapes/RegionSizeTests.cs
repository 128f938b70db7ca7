using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Reflexology.Authoring.Tests;

public class RegionSizeTests
{
    [TestCase("POLYGON((0 0, 10 0, 10 2, 0 2, 0 0))", 20, 2, 10)]
    [TestCase("POLYGON((0 0, 0 4, 4 4, 4 0, 0 0))", 16, 4, 4)]
    public void Measure_Rectangle_IsItsSides(string region, double area, double width, double length) =>
        Assert.That(RegionSize.Measure(new WKTReader().Read(region)), Is.EqualTo(new RegionSize(area, width, length)));

    [Test]
    public void Measure_RingSector_IsItsWidthAndTheLengthOfItsMiddle()
    {
        Geometry ring = new Point(0, 0).Buffer(10.1, 64).Difference(new Point(0, 0).Buffer(9.9, 64));
        Geometry half = ring.Intersection(new WKTReader().Read("POLYGON((-20 0, 20 0, 20 20, -20 20, -20 0))"));
        var strip = RegionSize.Measure(half);
        Assert.That((strip.Width, strip.Length), Is.EqualTo((0.2, Math.PI * 10)).Within(0.01));
    }

    [Test]
    public void Measure_Disc_IsASquareOfItsArea() =>
        Assert.That(
            RegionSize.Measure(new Point(0, 0).Buffer(1, 64)).Width, Is.EqualTo(Math.Sqrt(Math.PI)).Within(0.01));
}
