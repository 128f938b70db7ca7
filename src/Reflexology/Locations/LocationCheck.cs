using System.Globalization;

namespace Reflexology;

/// <summary>Checks assertions on the shape of one zone in one view of the right foot.</summary>
internal sealed class LocationCheck
{
    // What the costlier measures take, in steps.
    private const int StepsOfAPoint = 8, StepsOfACircle = 500_000, StepsOfALattice = 50_000;

    private readonly LocationTargets _targets;
    private readonly Feet _feet;
    private readonly Polygon _shape;
    private readonly StepBudget _budget;
    private readonly EdgeRows _rows;
    private readonly BorderLines _border;
    private readonly Lazy<AreaLattice> _lattice;
    private readonly Lazy<MapPoint> _centre;
    private readonly Lazy<double> _longest;

    public LocationCheck(Polygon shape, Feet feet, LocationTargets targets, StepBudget? budget = null)
    {
        _shape = shape;
        _feet = feet;
        _targets = targets;
        _budget = budget ?? StepBudget.Unlimited;
        _rows = new EdgeRows(shape);
        _border = new BorderLines(shape.Edges);
        _lattice = new(MakeLattice);
        _centre = new(() => shape.Centroid);
        _longest = new(() => FarthestPoints.Distance(_border.Ends));
        _budget.Spend((long)StepsOfAPoint * _border.Ends.Length);
    }

    /// <summary>Checks an assertion; returns the result and the measurement.</summary>
    public (bool Holds, string Measured) Check(ZoneAssertion assertion)
    {
        List<LocationTarget> targets = [];
        _budget.Spend(1 + assertion.Targets.Length);
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
            AssertionKind.OfLength => Limited(_longest.Value, assertion),
            AssertionKind.OfWidth => Limited(Widest(), assertion),
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
                return Part(new EdgeRows(GuideSide.Beyond(target, (x, y))).Contains, share => share >= 0.9);
            MapPoint centre = _centre.Value;
            double ahead = ((centre.X - target.Centre.X) * x) + ((centre.Y - target.Centre.Y) * y);
            return (ahead > 0, Millimetres(ahead));
        }
    }

    private Func<MapPoint, bool> InRays(ZoneAssertion assertion)
    {
        List<int> rays = [.. assertion.Targets.Select(ray => int.Parse(ray, CultureInfo.InvariantCulture))];
        List<EdgeRows> sides = [];
        if (rays.Min() > 1)
            sides.Add(Side(rays.Min() - 1, AssertionKind.LateralOf));
        if (rays.Max() < 5)
            sides.Add(Side(rays.Max(), AssertionKind.MedialOf));
        return point => sides.All(side => side.Contains(point));

        EdgeRows Side(int ray, AssertionKind direction) => new(
            GuideSide.Beyond(_targets.LineAfterRay(ray)!, ViewDirection.Of(assertion.Aspect, direction)!.Value));
    }

    private static Func<MapPoint, bool> InAny(List<LocationTarget> targets) =>
        point => targets.Exists(target => target.Contains(point));

    private (bool Holds, string Measured) Part(Func<MapPoint, bool> condition, Func<double, bool> holds)
    {
        double share = Lattice().Share(condition);
        return (holds(share), Percent(share));
    }

    // The common area as a share of the smaller of the two, counted on the smaller one.
    private double Common(LocationTarget target)
    {
        if (target.Area.Area >= _shape.Area)
            return Lattice().Share(target.Contains);
        _budget.Spend(StepsOfALattice);
        return target.Lattice.Share(_rows.Contains);
    }

    private double BorderDistance(LocationTarget target) => _border.DistanceTo(target.Lines, _budget);

    private double CentreDistance(LocationTarget target) => EdgeDistance.OfPoints(_centre.Value, target.Centre);

    private double Distance(LocationTarget target)
    {
        if (target.Kind == LocationTargetKind.Point)
            return _rows.Contains(target.Centre) ? 0 : _border.DistanceOf(target.Centre);
        _budget.Spend((long)StepsOfAPoint * (target.Lines.Edges.Count + _border.Edges.Count));
        bool isWithin = target.Lines.Edges.Any(edge => _rows.Contains(edge.From))
            || _border.Edges.Any(edge => target.Contains(edge.From));
        return isWithin ? 0 : _border.DistanceTo(target.Lines, _budget);
    }

    private (bool Holds, string Measured) Along(MapPoint from, MapPoint to)
    {
        MapPoint centre = _centre.Value;
        double dx = to.X - from.X, dy = to.Y - from.Y;
        double along = (((centre.X - from.X) * dx) + ((centre.Y - from.Y) * dy)) / ((dx * dx) + (dy * dy));
        return (along is > 0 and < 1, $"{Percent(along)} of the way");
    }

    private double Widest()
    {
        _budget.Spend(StepsOfACircle);
        return Lattice().WidestCircle();
    }

    // A share is counted in it.
    private AreaLattice Lattice()
    {
        _budget.Spend((long)StepsOfAPoint * _lattice.Value.Count);
        return _lattice.Value;
    }

    private AreaLattice MakeLattice()
    {
        _budget.Spend(StepsOfALattice);
        return new AreaLattice(_shape, _rows, _border);
    }

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
