using System.Collections.Immutable;

namespace Reflexology.DuckDb;

/// <summary>
/// One view as numbers: its index, and for each of its sets of zones the numbers of these zones in the map, topmost
/// first.
/// </summary>
/// <param name="Index">The index of the view.</param>
/// <param name="Zones">By the number of a set.</param>
internal sealed record ViewCodes(ZoneIndex Index, int[][] Zones)
{
    /// <summary>In place of no zone.</summary>
    public const int None = -1;

    /// <summary>The first of each of <see cref="Zones"/>, or <see cref="None"/>.</summary>
    public int[] Topmost { get; } = [.. Zones.Select(zones => zones is [int first, ..] ? first : None)];

    /// <summary>
    /// All views of a map, numbered by <see cref="ViewWords"/>; an index is built when its view is first asked for.
    /// </summary>
    public static ImmutableArray<Lazy<ViewCodes>> Of(FootMap map) =>
    [
        .. from foot in Enum.GetValues<Foot>()
           from aspect in Enum.GetValues<Aspect>()
           let view = map[foot, aspect]
           select new Lazy<ViewCodes>(() => Of(map, view)),
    ];

    private static ViewCodes Of(FootMap map, FootView view)
    {
        int[] numbers = [.. view.Shapes.Select(shape => map.Zones.IndexOf(shape.Zone))];
        return new ViewCodes(view.Index, [.. Enumerable.Range(0, view.Index.SetCount).Select(ZonesOf)]);

        int[] ZonesOf(int set) => [.. view.Index[set].Select(zone => numbers[zone])];
    }
}

/// <summary>The two words that name a view, as its number.</summary>
internal static class ViewWords
{
    private static readonly WordColumn Feet = new("foot", [.. Enum.GetValues<Foot>().Select(EnumWord.ToWord)]);
    private static readonly WordColumn Aspects = new("aspect", [.. Enum.GetValues<Aspect>().Select(EnumWord.ToWord)]);

    /// <summary>The number of a view.</summary>
    public static int NumberOf(Foot foot, Aspect aspect) => ((int)foot * Aspects.Words.Length) + (int)aspect;

    /// <summary>The view of each row.</summary>
    /// <exception cref="ArgumentException">A word is none of a foot, or of an aspect.</exception>
    public static void Read(DataVector feet, DataVector aspects, Span<int> views)
    {
        Span<int> numbers = stackalloc int[views.Length];
        Feet.Read(feet, views);
        Aspects.Read(aspects, numbers);
        for (int i = 0; i < views.Length; i++)
            views[i] = NumberOf((Foot)views[i], (Aspect)numbers[i]);
    }
}
