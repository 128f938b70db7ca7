using DuckDB.NET.Native;

namespace Reflexology.DuckDb;

/// <summary>All zones at a point as a list, topmost first.</summary>
internal sealed class AllZones(PlaceViews places) : PlaceFunction(places)
{
    /// <inheritdoc/>
    protected override void Write<T>(ReadOnlySpan<int> view, ReadOnlySpan<int> sets, Vector result)
    {
        Span<DuckDBListEntry> lists = result.Values<DuckDBListEntry>(sets.Length);
        int total = 0;
        for (int i = 0; i < sets.Length; i++)
        {
            int length = View(view[i]).Zones[sets[i]].Length;
            lists[i] = new DuckDBListEntry((ulong)total, (ulong)length);
            total += length;
        }

        result.Reserve(total);
        Span<T> values = result.Child.Values<T>(total);
        int next = 0;
        for (int i = 0; i < sets.Length; i++)
        {
            foreach (int zone in View(view[i]).Zones[sets[i]])
                values[next++] = T.CreateTruncating(zone);
        }
    }
}
