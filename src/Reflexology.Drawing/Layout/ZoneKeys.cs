using System.Collections.Immutable;
using System.Globalization;

namespace Reflexology.Drawing;

/// <summary>The number that stands for each zone of a map where names do not: the one printed on charts, where it has one.</summary>
internal static class ZoneKeys
{
    /// <summary>
    /// The numbers of charts, and letters for zones without one; the zones' places in the map where no zone has a number.
    /// </summary>
    public static ImmutableDictionary<Zone, string> Of(FootMap map)
    {
        ImmutableDictionary<Zone, string>.Builder keys = ImmutableDictionary.CreateBuilder<Zone, string>();
        bool isNumbered = map.Zones.Any(zone => zone.Number is not null);
        int letters = 0;
        for (int i = 0; i < map.Zones.Length; i++)
        {
            Zone zone = map.Zones[i];
            keys[zone] = zone.Number is { } number ? Text(number) : isNumbered ? Letter(letters++) : Text(i + 1);
        }

        return keys.ToImmutable();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // A to Z, then AA and so on.
    private static string Letter(int place) => place < 26 ? $"{(char)('A' + place)}" : Letter((place / 26) - 1) + Letter(place % 26);
}
