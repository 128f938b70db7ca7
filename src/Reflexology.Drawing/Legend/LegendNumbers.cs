using System.Collections.Immutable;
using System.Globalization;

namespace Reflexology.Drawing;

/// <summary>
/// The numbers that stand for zones where names do not: those printed on charts, where zones have one.
/// </summary>
internal static class LegendNumbers
{
    /// <summary>
    /// The number of each zone of a map as printed on charts, and letters for zones without one; the zones' places
    /// in the map where no zone has a number.
    /// </summary>
    public static ImmutableDictionary<Zone, string> ForMap(FootMap map)
    {
        ImmutableDictionary<Zone, string>.Builder numbers = ImmutableDictionary.CreateBuilder<Zone, string>();
        bool isNumbered = map.Zones.Any(zone => zone.Number is not null);
        int letters = 0;
        for (int i = 0; i < map.Zones.Length; i++)
        {
            Zone zone = map.Zones[i];
            numbers[zone] = zone.Number is { } printed ? Text(printed)
                : isNumbered ? Letter(letters++)
                : Text(i + 1);
        }

        return numbers.ToImmutable();
    }

    /// <summary>Zones in the order of their numbers: printed ones first, then in the order of the map.</summary>
    public static ImmutableArray<Zone> InOrder(FootMap map, IEnumerable<Zone> zones) =>
        [.. zones.OrderBy(zone => zone.Number ?? int.MaxValue).ThenBy(map.Zones.IndexOf)];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // A to Z, then AA and so on.
    private static string Letter(int place) => place < 26
        ? $"{(char)('A' + place)}"
        : Letter((place / 26) - 1) + Letter(place % 26);
}
