using System.Collections.Immutable;
using System.Globalization;

namespace Reflexology;

/// <summary>Checks assertions on the shape of one zone in one view of the right foot.</summary>
internal sealed class LocationCheck
{
    private readonly LocationTargets _targets;
    private readonly Feet _feet;
    private readonly Polygon _shape;
    private readonly AreaLattice _lattice;
    private readonly ImmutableArray<(MapPoint From, MapPoint To)> _edges;

    public LocationCheck(Polygon shape, Feet feet, LocationTargets targets)
    {
        _shape = shape;
        _feet = feet;
        _targets = targets;
        _lattice = new AreaLattice(shape);
        _edges = [.. shape.Edges];
    }

    /// <summary>Checks an assertion; returns the result and the measurement.</summary>
    public (bool Holds, string Measured) Check(ZoneAssertion assertion)
    {
        List<LocationTarget> targets = [];
        if (AssertionRule.Of(assertion.Kind).Names == AssertionNames.Targets)
            targets.AddRange(assertion.Targets.Select(name => _targets.Find(name)!));
        return assertion.Kind switch
        {
            AssertionKind.Inside => Part(InAny(targets), share => share >= 0.95),
            AssertionKind.MostlyInside => Part(InAny(targets), share => share >= 0.5),
            AssertionKind.Outside => Part(InAny(targets), share => share <= 0.05),
            AssertionKind.Over => All(targets, Common, share => share >= 0.1, Percent),
            AssertionKind.Covers => All(targets, Distance, distance => distance <= Polygon.LineWidth, Millimetres),
            AssertionKind.Near => All(targets, Distance, distance => distance <= assertion.AtMost, Millimetres),
            AssertionKind.Touches => All(targets, BorderDistance, gap => gap <= Polygon.LineWidth, Millimetres),
            AssertionKind.CentredOn => All(targets, CentreDistance, apart => apart <= assertion.AtMost, Millimetres),
            AssertionKind.Between => Along(targets[0].Centre, targets[1].Centre),
            AssertionKind.InRays => Part(InRays(assertion), share => share >= 0.9),
            AssertionKind.InParts => (_shape.Rings.Length == assertion.Count,
                FormattableString.Invariant($"{_shape.Rings.Length}")),
            AssertionKind.OfLength => Limited(Longest(), assertion),
            AssertionKind.OfWidth => Limited(_lattice.WidestCircle(), assertion),
            AssertionKind.OnlyOn => (assertion.Targets.SequenceEqual([_feet.ToWord()]), _feet.ToWord()),
            _ => Directed(assertion, targets),
        };
    }

    private (bool Holds, string Measured) Directed(ZoneAssertion assertion, List<LocationTarget> targets)
    {
        (double x, double y) = ViewDirection.Of(assertion.Aspect, assertion.Kind)!.Value;
        List<(bool Holds, string Measured)> each = [.. targets.Select(Each)];
        return (each.All(result => result.Holds), string.Join(", ", each.Select(result => result.Measured)));

        (bool Holds, string Measured) Each(LocationTarget target)
        {
            if (target.Kind == LocationTargetKind.Guide)
                return Part(GuideSide.Beyond(target, (x, y)).Contains, share => share >= 0.9);
            MapPoint centre = _shape.Centroid;
            double ahead = ((centre.X - target.Centre.X) * x) + ((centre.Y - target.Centre.Y) * y);
            return (ahead > 0, Millimetres(ahead));
        }
    }

    private Func<MapPoint, bool> InRays(ZoneAssertion assertion)
    {
        List<int> rays = [.. assertion.Targets.Select(ray => int.Parse(ray, CultureInfo.InvariantCulture))];
        List<Polygon> sides = [];
        if (rays.Min() > 1)
            sides.Add(Side(rays.Min() - 1, AssertionKind.LateralOf));
        if (rays.Max() < 5)
            sides.Add(Side(rays.Max(), AssertionKind.MedialOf));
        return point => sides.All(side => side.Contains(point));

        Polygon Side(int ray, AssertionKind direction) =>
            GuideSide.Beyond(_targets.LineAfterRay(ray)!, ViewDirection.Of(assertion.Aspect, direction)!.Value);
    }

    private static Func<MapPoint, bool> InAny(List<LocationTarget> targets) =>
        point => targets.Exists(target => target.Area.Contains(point));

    private (bool Holds, string Measured) Part(Func<MapPoint, bool> condition, Func<double, bool> holds)
    {
        double share = _lattice.Share(condition);
        return (holds(share), Percent(share));
    }

    // The common area as a share of the smaller of the two, counted on the smaller one.
    private double Common(LocationTarget target) => target.Area.Area < _shape.Area
        ? new AreaLattice(target.Area).Share(_shape.Contains)
        : _lattice.Share(target.Area.Contains);

    private double BorderDistance(LocationTarget target) => EdgeDistance.Between(_edges, target.Edges);

    private double CentreDistance(LocationTarget target) => EdgeDistance.OfPoints(_shape.Centroid, target.Centre);

    private double Distance(LocationTarget target)
    {
        if (target.Kind == LocationTargetKind.Point)
            return _shape.Contains(target.Centre) ? 0 : _shape.DistanceToBorder(target.Centre);
        bool isWithin = target.Edges.Any(edge => _shape.Contains(edge.From))
            || _edges.Any(edge => target.Area.Contains(edge.From));
        return isWithin ? 0 : EdgeDistance.Between(_edges, target.Edges);
    }

    private (bool Holds, string Measured) Along(MapPoint from, MapPoint to)
    {
        MapPoint centre = _shape.Centroid;
        double dx = to.X - from.X, dy = to.Y - from.Y;
        double along = (((centre.X - from.X) * dx) + ((centre.Y - from.Y) * dy)) / ((dx * dx) + (dy * dy));
        return (along is > 0 and < 1, $"{Percent(along)} of the way");
    }

    private double Longest() => _edges.Max(a => _edges.Max(b => EdgeDistance.OfPoints(a.From, b.From)));

    private static (bool Holds, string Measured) Limited(double length, ZoneAssertion assertion) =>
        (!(length < assertion.AtLeast) && !(length > assertion.AtMost), Millimetres(length));

    private static (bool Holds, string Measured) All(
        List<LocationTarget> targets,
        Func<LocationTarget, double> measure,
        Func<double, bool> holds,
        Func<double, string> write)
    {
        List<double> each = [.. targets.Select(measure)];
        return (each.TrueForAll(number => holds(number)), string.Join(", ", each.Select(write)));
    }

    private static string Percent(double share) => FormattableString.Invariant($"{100 * share:0.#} %");

    private static string Millimetres(double length) => FormattableString.Invariant($"{length:0.##} mm");
}
