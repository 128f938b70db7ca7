using System.Collections.Immutable;
using System.Globalization;

namespace Reflexology.Authoring;

/// <summary>Finds the problems of a map that reads, each with its place in the file.</summary>
internal sealed class MapValidation(FootMap map, string file, JsonPlaces places)
{
    private readonly MapShapes _shapes = new(map);

    /// <summary>All problems in the order of their place.</summary>
    public ImmutableArray<MapProblem> Problems() =>
    [
        .. _shapes.Problems().Select(found => Shape(found.Feet, found.Aspect, found.Problem))
            .Concat(map.Zones.SelectMany(Over))
            .Concat(map.Zones.SelectMany(Assertions))
            .OrderBy(problem => problem.Line)
            .ThenBy(problem => problem.Column),
    ];

    private MapProblem Shape(Feet feet, Aspect aspect, ShapeProblem problem)
    {
        Zone zone = problem.Zones[0];
        string member = feet == Feet.Left && zone.LeftShapes.ContainsKey(aspect) ? "leftShapes" : "shapes";
        (string expected, string found, string advice) = Texts(problem);
        RegionSize size = problem.Size;
        string where = string.Create(
            CultureInfo.InvariantCulture,
            $"near ({problem.Point.X:0.##}, {problem.Point.Y:0.##}) on the {aspect.ToWord()} aspect of {Words(feet)}");
        return At($"{PathOf(zone)}.{member}.{aspect.ToWord()}", problem.Rule, problem.Zones) with
        {
            Expected = expected,
            Found = $"{found}: {Words(size)}, {where}",
            Advice = advice,
            Region = new ProblemRegion(feet, aspect, problem.Point, problem.Border, size.Area, size.Width, size.Length),
        };
    }

    private IEnumerable<MapProblem> Over(Zone upper)
    {
        for (int i = 0; i < upper.Over.Length; i++)
        {
            Zone lower = upper.Over[i];
            double common = OverlapCheck.GreatestCommonArea(_shapes.Views, upper, lower);
            if (common >= OverlapCheck.LeastDeclaredArea)
                continue;
            yield return At($"{PathOf(upper)}.over[{i}]", MapRule.OverWithoutOverlap, [upper, lower]) with
            {
                Expected = $"'{upper}' to lie on '{lower}'",
                Found = FormattableString.Invariant($"at most {common:0.###} mm2 in common on any view"),
                Advice = $"Remove '{lower}', or draw the zone where the chart shows it.",
            };
        }
    }

    private IEnumerable<MapProblem> Assertions(Zone zone) =>
        from result in map.CheckLocation(zone)
        where !result.Holds
        let path = $"{PathOf(zone)}.assertions[{zone.Assertions.IndexOf(result.Assertion)}]"
        select At(path, MapRule.Assertion, [zone]) with
        {
            Expected = $"{result.Assertion}",
            Found = $"{result.Measured} on the {result.Foot.ToWord()} foot",
            Advice = "Move the zone, or correct what is said about it.",
        };

    private string PathOf(Zone zone) => $"zones[{map.Zones.IndexOf(zone)}]";

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
            ZoneId = zones[0].Id,
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

    private static string Words(ImmutableArray<Zone> zones) =>
        $"{string.Join(", ", zones[..^1].Select(zone => $"'{zone}'"))} and '{zones[^1]}'";

    // Strips are as thin as the grid, overlaps as large as a zone.
    private static string Number(double number) => number.ToSignificant(digits: 3);
}
