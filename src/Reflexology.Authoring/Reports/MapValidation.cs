using System.Collections.Immutable;
using System.Globalization;

namespace Reflexology.Authoring;

/// <summary>Finds the problems of a map that reads, each with its place in the file.</summary>
internal sealed class MapValidation(FootMap map, string file, JsonPlaces places, CancellationToken cancellation)
{
    // About a second; no built-in map takes all of them.
    private const long MostSteps = 200_000_000;

    private readonly StepBudget _budget = new(MostSteps, cancellation);
    private readonly ProblemList _problems = new();
    private readonly FoundShapeProblems _found = new();
    private readonly Dictionary<Zone, int> _numbers =
        map.Zones.Select((zone, number) => (zone, number)).ToDictionary(pair => pair.zone, pair => pair.number);

    /// <summary>The problems in the order of their place.</summary>
    public ImmutableArray<MapProblem> Problems()
    {
        try
        {
            var shapes = new MapShapes(map, _budget);
            var first = new PiecesOfWork<FailedAssertion>(
                [.. FailedAssertion.Pieces(map), .. shapes.Areas<FailedAssertion>()]);
            foreach (FailedAssertion failed in first.Do(_budget))
                _problems.Add(Failed(failed));
            shapes.EndAreas();
            foreach (CancelledShape shape in shapes.Cancelled)
                _problems.Add(Cancelled(shape));
            shapes.Find(_found);
            AddOver(shapes);
        }
        catch (StepsSpentException)
        {
            _problems.Add(At("zones", MapRule.NotChecked, []) with
            {
                Expected = "a map that is checked to its end",
                Found = "more vertices, zones and assertions than that: not all overlaps, gaps, thin parts and "
                    + "assertions were looked at",
                Advice = "Mend what is listed, draw shapes with fewer nodes, or validate parts of the map.",
            });
        }

        // Of problems at one place, thin parts come first.
        foreach ((Feet feet, Aspect aspect, ShapeProblem problem) in _found.All.OrderBy(found => Order(found.Problem)))
        {
            if (_problems.Lists(problem.Rule))
                _problems.Add(Shape(feet, aspect, problem));
            else
                _problems.Count(problem.Rule);
        }

        return _problems.InOrder();
    }

    private static int Order(ShapeProblem problem) => problem.Rule switch
    {
        MapRule.ThinPart => 0,
        MapRule.Gap => 2,
        _ => 1,
    };

    private MapProblem Shape(Feet feet, Aspect aspect, ShapeProblem problem)
    {
        Zone zone = problem.Zones[0];
        (string expected, string found, string advice) = Texts(problem);
        RegionSize size = problem.Size;
        string where = string.Create(
            CultureInfo.InvariantCulture,
            $"near ({problem.Point.X:0.##}, {problem.Point.Y:0.##}) on the {aspect.ToWord()} aspect of {Words(feet)}");
        return At(PathOf(zone, feet, aspect), problem.Rule, problem.Zones) with
        {
            Expected = expected,
            Found = $"{found}: {Words(size)}, {where}",
            Advice = advice,
            Region = new ProblemRegion(feet, aspect, problem.Point, problem.Border, size.Area, size.Width, size.Length),
        };
    }

    private MapProblem Cancelled(CancelledShape shape) =>
        At(PathOf(shape.Zone, shape.Feet, shape.Aspect), MapRule.EmptyOutline, [shape.Zone]) with
        {
            Expected = "contours that do not lie on each other",
            Found = shape.IsEmpty ? "a shape that covers nothing, as its contours cancel out" : "two that cancel out",
            Advice = "A contour inside another is a hole; draw each piece once.",
            Ring = shape.Rings?.Other,
            Vertex = shape.Rings is null ? null : 0,
        };

    private void AddOver(MapShapes shapes)
    {
        Func<StepBudget, IEnumerable<SmallOverlap>>[] pieces =
            [.. map.Zones.Where(zone => !zone.Over.IsEmpty).Select(Piece)];
        foreach ((Zone upper, int place, double common) in new PiecesOfWork<SmallOverlap>(pieces).Do(_budget))
        {
            Zone lower = upper.Over[place];
            _problems.Add(At($"{PathOf(upper)}.over[{place}]", MapRule.OverWithoutOverlap, [upper, lower]) with
            {
                Expected = $"'{upper}' to lie on '{lower}'",
                Found = FormattableString.Invariant($"at most {common:0.###} mm2 in common on any view"),
                Advice = $"Remove '{lower}', or draw the zone where the chart shows it.",
            });
        }

        Func<StepBudget, IEnumerable<SmallOverlap>> Piece(Zone upper) => budget =>
            upper.Over.Select((lower, i) => new SmallOverlap(upper, i, shapes.GreatestCommonArea(upper, lower, budget)))
                .Where(overlap => overlap.Common < OverlapCheck.LeastDeclaredArea);
    }

    private MapProblem Failed(FailedAssertion failed)
    {
        (Zone zone, AssertionResult result) = failed;
        string path = $"{PathOf(zone)}.assertions[{zone.Assertions.IndexOf(result.Assertion)}]";
        return At(path, MapRule.Assertion, [zone]) with
        {
            Expected = $"{result.Assertion}",
            Found = $"{result.Measured} on the {result.Foot.ToWord()} foot",
            Advice = "Move the zone, or correct what is said about it.",
        };
    }

    private string PathOf(Zone zone) => $"zones[{_numbers[zone]}]";

    private string PathOf(Zone zone, Feet feet, Aspect aspect)
    {
        string member = feet == Feet.Left && zone.LeftShapes.ContainsKey(aspect) ? "leftShapes" : "shapes";
        return $"{PathOf(zone)}.{member}.{aspect.ToWord()}";
    }

    private MapProblem At(string path, MapRule rule, ImmutableArray<Zone> zones)
    {
        JsonPlace place = places.Of(path);
        return new MapProblem
        {
            Rule = rule,
            File = file,
            Line = place.Line,
            Column = place.Column,
            Path = path,
            ZoneId = zones.IsEmpty ? null : zones[0].Id,
            OtherZones = [.. zones.Skip(1).Select(zone => zone.Id)],
            Found = "",
            Expected = "",
        };
    }

    private static (string Expected, string Found, string Advice) Texts(ShapeProblem problem)
    {
        string zone = $"'{problem.Zones[0]}'";
        string other = problem.Zones.Length > 1 ? $"'{problem.Zones[1]}'" : "";
        return problem.Rule switch
        {
            MapRule.UndeclaredOverlap => (
                "zones of a foot that do not overlap",
                $"{zone} on {other}",
                $"Name {other} in 'over' of {zone} if the chart draws it so, or move a border."),
            MapRule.SliverOverlap => (
                "zones that share their border",
                $"a strip that belongs to {zone} and {other}",
                "Spell the curves of the border with the same numbers in both."),
            MapRule.Gap => (
                FormattableString.Invariant($"zones that share their border or are {GapCheck.GreatestWidth} mm apart"),
                $"a gap between {Words(problem.Zones)}",
                "Spell the curves of the border with the same numbers."),
            MapRule.ThinPart => (
                FormattableString.Invariant($"parts at least {ThinPartCheck.LeastWidth} mm wide"),
                $"a thin part of {zone}",
                "Look for a node in the wrong place."),
            _ => throw new ArgumentException($"Expected a rule about shapes, found {problem.Rule}.", nameof(problem)),
        };
    }

    private static string Words(RegionSize size) =>
        $"{Number(size.Width)} mm wide and {Number(size.Length)} mm long, {Number(size.Area)} mm2";

    private static string Words(Feet feet) => feet == Feet.Both ? "both feet" : $"the {feet.ToWord()} foot";

    private static string Words(ImmutableArray<Zone> zones)
    {
        const int Most = 4;
        string last = zones.Length <= Most ? $"'{zones[^1]}'" : $"{zones.Length - Most + 1} others";
        IEnumerable<Zone> first = zones.Take(Math.Min(zones.Length, Most) - 1);
        return $"{string.Join(", ", first.Select(zone => $"'{zone}'"))} and {last}";
    }

    // Strips are as thin as the grid, overlaps as large as a zone.
    private static string Number(double number) => number.ToSignificant(digits: 3);

    private sealed record SmallOverlap(Zone Upper, int Place, double Common);
}
