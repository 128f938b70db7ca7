namespace Reflexology.Drawing;

/// <summary>A zone whose name has no room on a view.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="Aspect">The view, on either foot.</param>
/// <param name="HasNumber">Whether its number stands there instead.</param>
internal readonly record struct UnnamedZone(Zone Zone, Aspect Aspect, bool HasNumber)
{
    /// <summary>One note for each aspect and kind, with all zones in drawing order.</summary>
    public static IEnumerable<string> Notes(IEnumerable<UnnamedZone> zones, FootMap map) =>
        from zone in zones.Distinct()
        orderby zone.Aspect, zone.HasNumber descending, map.Zones.IndexOf(zone.Zone)
        group zone by (zone.Aspect, zone.HasNumber) into same
        let names = same.Select(each => same.Key.HasNumber ? $"{each.Zone.Number} {each.Zone.Names}" : $"{each.Zone.Names}")
        let all = string.Join(", ", names)
        select same.Key.HasNumber
            ? $"On the {FileWord.Of(same.Key.Aspect)} view numbers stand for names without room: {all}."
            : $"On the {FileWord.Of(same.Key.Aspect)} view there is no room for the names of: {all}.";
}
