using System.Globalization;
using NetTopologySuite.Geometries;

namespace Reflexology.Tests;

/// <summary>
/// Shares measured on the lattice against exact areas of an independent geometry library, on every built-in zone.
/// </summary>
public class LocationDifferentialTests
{
    [Test]
    public void CheckLocation_SharesOfArea_AreThoseOfTheOtherLibrary(
        [ValueSource(typeof(BuiltInMaps), nameof(BuiltInMaps.Ids))] string id)
    {
        FootMap map = BuiltInMaps.Of(id);
        int compared = 0;
        List<string> wrong = [];
        foreach (Zone zone in map.Zones)
        {
            var shares = map.CheckLocation(zone).Where(result => result.Assertion.Kind
                is AssertionKind.Inside or AssertionKind.MostlyInside or AssertionKind.Outside);
            foreach (AssertionResult result in shares)
            {
                string percent = result.Measured.Replace(" %", "");
                double measured = double.Parse(percent, CultureInfo.InvariantCulture) / 100;
                double exact = Share(map, zone, result);
                compared++;
                if (Math.Abs(exact - measured) > 0.015)
                    wrong.Add(FormattableString.Invariant(
                        $"{zone}: {result.Assertion}: {measured:0.###}, exactly {exact:0.###}"));
            }
        }

        Assert.That(wrong, Is.Empty);
        Assert.That(compared, Is.GreaterThan(id is "ten-zones" ? -1 : 1));
    }

    private static double Share(FootMap map, Zone zone, AssertionResult result)
    {
        Aspect aspect = result.Assertion.Aspect;
        FootDrawing drawing = map[Foot.Right, aspect].Drawing;
        Geometry shape = Shape(map, result.Foot, aspect, zone.Id);
        Geometry targets = result.Assertion.Targets.Select(Target).Aggregate((all, next) => all.Union(next));
        return shape.Intersection(targets).Area / shape.Area;

        Geometry Target(string name)
        {
            if (name.StartsWith("zone:", StringComparison.Ordinal))
                return Shape(map, result.Foot, aspect, name[5..]);
            var region = drawing.Regions.FirstOrDefault(each => each.Id == name)?.Shape;
            return OtherGeometry.Of((region ?? drawing.Bones.Single(bone => bone.Id == name).Shape).Flatten());
        }
    }

    private static Geometry Shape(FootMap map, Foot foot, Aspect aspect, string zone)
    {
        FootView view = map[foot, aspect];
        Polygon polygon = view.Shapes.Single(shape => shape.Zone.Id == zone).Polygon;
        return OtherGeometry.Of(foot == Foot.Left ? polygon.Mirrored(view.Drawing.Width) : polygon);
    }
}
