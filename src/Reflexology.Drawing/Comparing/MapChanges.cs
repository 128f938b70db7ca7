namespace Reflexology.Drawing;

/// <summary>The changes of a map from the one it was made from, in words.</summary>
internal static class MapChanges
{
    /// <summary>True for a map and the one it was made from, in either order.</summary>
    public static bool AreRelated(FootMap map, FootMap other) => map.IsOriginOf(other) || other.IsOriginOf(map);

    /// <summary>The words for each change by kind; a kind without changes is left out.</summary>
    public static IEnumerable<(ZoneChangeKind Kind, string[] Words)> InWords(
        IEnumerable<ZoneChange> changes, DiagramTexts texts)
    {
        return from change in changes
               group Words(change) by change.Kind into kind
               orderby kind.Key
               select (kind.Key, kind.ToArray());

        string Words(ZoneChange change) => change.Kind switch
        {
            ZoneChangeKind.Moved => $"{Name(change.Zone)} ({texts.Millimetres(change.Distance)})",
            ZoneChangeKind.Renamed => $"{Name(change.Before!)} → {Name(change.Zone)}",
            _ => Name(change.Zone),
        };

        string Name(Zone zone) => NumberedName.Of(zone, texts.Language);
    }
}

/// <summary>A zone as lists name it.</summary>
internal static class NumberedName
{
    /// <summary>Its number, where the chart prints one, and its name.</summary>
    public static string Of(Zone zone, string language) =>
        zone.Number is { } number ? $"{number} {zone.Names[language]}" : zone.Names[language];
}
