using System.Collections.Immutable;
using System.Globalization;

namespace Reflexology.Authoring;

/// <summary>Flaws of shapes in English words.</summary>
internal static class FlawText
{
    /// <summary>What was expected, what was found and where on the foot, and what to do next.</summary>
    public static string Of(ShapeFlaw flaw, Feet feet, Aspect aspect)
    {
        string zone = $"'{flaw.Zones[0]}'", other = flaw.Zones.Length > 1 ? $"'{flaw.Zones[1]}'" : "";
        string where = string.Create(CultureInfo.InvariantCulture, $"near ({flaw.Point.X:0.##}, {flaw.Point.Y:0.##}) on the {aspect.ToWord()} aspect of {Of(feet)}");
        string strip = Of(flaw.Strip);
        if (flaw.Rule == ValidationRule.UndeclaredOverlap)
            return $"expected zones of a foot that do not overlap, found {zone} on {other}: {strip}, {where}. Name {other} in 'over' of {zone} if the chart draws it so, or move a border.";
        if (flaw.Rule == ValidationRule.SliverOverlap)
            return $"expected zones that share their border, found a strip that belongs to {zone} and {other}: {strip}, {where}. Spell the curves of the border with the same numbers in both.";
        if (flaw.Rule == ValidationRule.Gap)
            return string.Create(CultureInfo.InvariantCulture, $"expected zones that share their border or are {GapCheck.GreatestWidth} mm apart, found a gap between {Listed(flaw.Zones)}: {strip}, {where}. Spell the curves of the border with the same numbers.");
        if (flaw.Rule == ValidationRule.ThinPart)
            return string.Create(CultureInfo.InvariantCulture, $"expected parts at least {ThinPartCheck.LeastWidth} mm wide, found a thin part of {zone}: {strip}, {where}. Look for a node in the wrong place.");
        throw new ArgumentException($"Expected a rule about shapes, found {flaw.Rule}.", nameof(flaw));
    }

    private static string Of(Strip strip) =>
        string.Create(CultureInfo.InvariantCulture, $"{Number(strip.Width)} mm wide and {Number(strip.Length)} mm long, {Number(strip.Area)} mm2");

    private static string Of(Feet feet) => feet == Feet.Both ? "both feet" : $"the {feet.ToWord()} foot";

    private static string Listed(ImmutableArray<Zone> zones) =>
        $"{string.Join(", ", zones[..^1].Select(zone => $"'{zone}'"))} and '{zones[^1]}'";

    // Three digits that count: strips are as thin as the grid, overlaps as large as a zone.
    private static string Number(double number) => double.Parse(number.ToString("G3", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).ToString("0.####", CultureInfo.InvariantCulture);
}
