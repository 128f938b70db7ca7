using System.Numerics;

namespace Reflexology.Benchmarks;

/// <summary>The ways to look points up that are compared, in the order of the tables.</summary>
internal static class LookupMethods
{
    /// <summary>The floor for one point a call.</summary>
    public const string Floor = "floor: table";

    /// <summary>The floor for many points a call.</summary>
    public const string BatchFloor = "floor: table, batch";

    /// <summary>The method whose answers all others are held against.</summary>
    public const string Reference = "ZoneIndex";

    /// <summary>The method that needs a foot.</summary>
    public const string FootViewName = "FootView.ZoneAt";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<LookupMethod> All { get; } =
    [
        new(Reference, BorderHandling.HalfOpen, Pace.Table, on => new IndexLookup(on.BuildIndex())),
        new("ZoneIndex, batch", BorderHandling.HalfOpen, Pace.Table, on => new IndexBatchLookup(on.Index))
        {
            Floor = BatchFloor, IsBuiltElsewhere = true,
        },
        new("ZoneIndex, parallel", BorderHandling.HalfOpen, Pace.Table, on => new IndexParallelLookup(on.Index))
        {
            Floor = BatchFloor, IsBuiltElsewhere = true, Cores = Environment.ProcessorCount,
        },
        new(FootViewName, BorderHandling.HalfOpen, Pace.Table, on =>
            on.Map.View is { } view ? new FootViewLookup(view) : null)
        {
            IsBuiltElsewhere = true,
        },
        new(Floor, BorderHandling.Rounded, Pace.Table, on => IsNarrow(on)
            ? new TableLookup<ushort>(Table<ushort>(on))
            : new TableLookup<int>(Table<int>(on))),
        new(BatchFloor, BorderHandling.Rounded, Pace.Table, on => IsNarrow(on)
            ? new TableBatchLookup<ushort>(Table<ushort>(on))
            : new TableBatchLookup<int>(Table<int>(on)))
        {
            Floor = BatchFloor,
        },
        new("naive scan", BorderHandling.HalfOpen, Pace.Scan, on => new ScanLookup(on.Map)),
        new("NTS locator", BorderHandling.Closed, Pace.Tree, on => new TreeLocatorLookup(on.Map)),
        new("NTS prepared", BorderHandling.Closed, Pace.Tree, on => new TreePreparedLookup(on.Map)),
        new("SKPath", BorderHandling.Rounded, Pace.Scan, on => new SkiaPathLookup(on.Map)) { IsNative = true },
        new("SKRegion", BorderHandling.Rounded, Pace.Scan, on => new SkiaRegionLookup(on.Map)) { IsNative = true },
    ];

    private static bool IsNarrow(MapStructures on) => on.Map.Zones.Length < ushort.MaxValue;

    private static ZoneTable<T> Table<T>(MapStructures on)
        where T : unmanaged, IBinaryInteger<T> =>
        new(on.Index, on.Map.Bounds, Math.Sqrt(on.Index.CellWidth * on.Index.CellHeight));
}
