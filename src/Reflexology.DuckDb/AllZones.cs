using System.Collections.Immutable;
using DuckDB.NET.Native;

namespace Reflexology.DuckDb;

/// <summary>All zones at a point as a list, topmost first.</summary>
internal sealed class AllZones(ImmutableArray<Lazy<ViewCodes>> views, int zones, FootRegistration? registration) : PlaceFunction(views, zones, registration)
{
    /// <inheritdoc/>
    protected override void Write<T>(ReadOnlySpan<int> view, ReadOnlySpan<int> sets, Vector result)
    {
        Span<DuckDBListEntry> lists = result.Values<DuckDBListEntry>(sets.Length);
        int total = 0;
        for (int i = 0; i < sets.Length; i++)
        {
            int length = Zones(view[i], sets[i]).Length;
            lists[i] = new DuckDBListEntry((ulong)total, (ulong)length);
            total += length;
        }

        result.Reserve(total);
        Span<T> values = result.Child.Values<T>(total);
        int next = 0;
        for (int i = 0; i < sets.Length; i++)
        {
            foreach (int zone in Zones(view[i], sets[i]))
                values[next++] = T.CreateTruncating(zone);
        }
    }
}
