namespace Reflexology.Authoring;

/// <summary>Whether a zone overlaps those it names in <see cref="Zone.Over"/>.</summary>
internal static class OverCheck
{
    /// <summary>The least area in common, in square millimetres: a dot that can be seen.</summary>
    public const double LeastArea = 1;

    /// <summary>The greatest area that two zones have in common on any of some views.</summary>
    public static double Common(IEnumerable<IReadOnlyList<ZoneArea>> views, Zone upper, Zone lower) => views
        .Select(view => (Upper: AreaOf(view, upper), Lower: AreaOf(view, lower)))
        .Where(pair => pair is { Upper: not null, Lower: not null })
        .Select(pair => GridGeometry.Common(pair.Upper!.Area, pair.Lower!.Area).Area)
        .DefaultIfEmpty().Max();

    private static ZoneArea? AreaOf(IReadOnlyList<ZoneArea> view, Zone zone) => view.FirstOrDefault(area => area.Zone == zone);
}
