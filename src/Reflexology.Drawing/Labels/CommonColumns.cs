using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// The columns beside a row that are wide and high enough for the names of all maps of a page, which have the same
/// place for it.
/// </summary>
/// <param name="maps">The names of each map in the row.</param>
internal sealed class CommonColumns(ImmutableArray<RowNames> maps)
{
    /// <summary>The number of names of all maps.</summary>
    public int Count { get; } = maps.Sum(map => map.Count);

    /// <summary>As <see cref="RowNames.Columns"/>.</summary>
    public NeededColumns Columns(NameChoice? choice, double size, double scale)
    {
        NeededColumns columns = maps[0].Columns(choice, size, scale);
        foreach (RowNames map in maps.Skip(1))
        {
            NeededColumns own = map.Columns(choice, size, scale);
            columns = new NeededColumns(
                Math.Max(columns.Outer, own.Outer),
                Math.Max(columns.Inner, own.Inner),
                Math.Max(columns.Height, own.Height))
            {
                Inside = columns.Inside + own.Inside,
                Beside = columns.Beside + own.Beside,
            };
        }

        return columns;
    }

    /// <summary>As <see cref="RowNames.WithNumbers"/>.</summary>
    public NeededColumns WithNumbers(NeededColumns columns, IReadOnlyCollection<Zone> zones, double size) =>
        maps.Aggregate(columns, (wider, map) => map.WithNumbers(wider, zones, size));
}
