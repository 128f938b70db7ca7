using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>What is to be found in a map that reads, each with its place in the file.</summary>
internal sealed class MapFindings(FootMap map, string file, JsonPlaces places)
{
    private readonly MapShapes _shapes = new(map);

    /// <summary>All findings in the order of their place.</summary>
    public ImmutableArray<Finding> All() =>
    [
        .. _shapes.Flaws().Select(found => Shape(found.Feet, found.Aspect, found.Flaw))
            .Concat(map.Zones.SelectMany(Over)).Concat(map.Zones.SelectMany(Assertions))
            .OrderBy(finding => finding.Line).ThenBy(finding => finding.Column),
    ];

    private Finding Shape(Feet feet, Aspect aspect, ShapeFlaw flaw)
    {
        Zone zone = flaw.Zones[0];
        string member = feet == Feet.Left && zone.LeftShapes.ContainsKey(aspect) ? "leftShapes" : "shapes";
        return At($"{PathOf(zone)}.{member}.{aspect.ToWord()}", flaw.Rule, flaw.Zones, FlawText.Of(flaw, feet, aspect)) with
        {
            Place = new FindingPlace(feet, aspect, flaw.Point, flaw.Region, flaw.Strip.Area, flaw.Strip.Width, flaw.Strip.Length),
        };
    }

    private IEnumerable<Finding> Over(Zone upper)
    {
        for (int i = 0; i < upper.Over.Length; i++)
        {
            Zone lower = upper.Over[i];
            double common = OverCheck.Common(_shapes.Views, upper, lower);
            if (common < OverCheck.LeastArea)
            {
                yield return At($"{PathOf(upper)}.over[{i}]", ValidationRule.OverWithoutOverlap, [upper, lower], FormattableString.Invariant(
                    $"expected '{upper}' to lie on '{lower}', found at most {common:0.###} mm2 in common on any view. Remove '{lower}', or draw the zone where the chart shows it."));
            }
        }
    }

    private IEnumerable<Finding> Assertions(Zone zone) => map.CheckLocation(zone).Where(result => !result.Holds).Select(result => At(
        $"{PathOf(zone)}.assertions[{zone.Assertions.IndexOf(result.Assertion)}]", ValidationRule.Assertion, [zone],
        $"expected {result.Assertion}, found {result.Measured} on the {result.Foot.ToWord()} foot. Move the zone, or correct what is said about it."));

    private string PathOf(Zone zone) => $"zones[{map.Zones.IndexOf(zone)}]";

    private Finding At(string path, ValidationRule rule, ImmutableArray<Zone> zones, string message)
    {
        JsonPlace place = places.Of(path);
        return new Finding
        {
            Rule = rule,
            File = file,
            Line = place.Line,
            Column = place.Column,
            JsonPath = path,
            Zones = [.. zones.Select(zone => zone.Id)],
            Message = message,
        };
    }
}
