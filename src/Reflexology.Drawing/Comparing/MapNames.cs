using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The names and words of the maps of a diagram, such that no two are the same.</summary>
internal static class MapNames
{
    /// <summary>
    /// The name of each map. Of two with the same name, the one that the other was made from says so, and all else
    /// have their ids.
    /// </summary>
    public static ImmutableArray<string> Of(Diagram diagram)
    {
        FootMap[] maps = [.. diagram.Sides.Select(side => side.Map)];
        string[] names = [.. maps.Select(map => map.Names[diagram.Language])];
        return names.Distinct().Count() == names.Length
            ? [.. names]
            : [NameOf(maps[0], maps[1]), NameOf(maps[1], maps[0])];

        string NameOf(FootMap map, FootMap other)
        {
            if (map.IsOriginOf(other))
                return new DiagramTexts(diagram.Language).Original(names[0]);
            return map.Id == other.Id ? names[0] : $"{names[0]} ({map.Id})";
        }
    }

    /// <summary>The word for each map in ids and attributes: its id; null for the map of a page of one.</summary>
    public static ImmutableArray<string?> Words(Diagram diagram)
    {
        if (diagram.Against is not { } against)
            return [null];
        string id = diagram.Map.Id;
        return [id, against.Id == id ? $"{id}-2" : against.Id];
    }
}
