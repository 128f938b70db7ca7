using System.Collections.Immutable;
using System.Numerics;
using DuckDB.NET.Native;

namespace Reflexology.DuckDb;

/// <summary>
/// A function of a point, and of foot and aspect where they are not given, to zones as numbers of an enumeration.
/// </summary>
internal abstract class PlaceFunction(PlaceViews places) : IVectorFunction
{
    /// <inheritdoc/>
    public int Words => places.Zones;

    /// <inheritdoc/>
    public void Compute<T>(in DataChunk rows, DataVector result)
        where T : unmanaged, IBinaryInteger<T>
    {
        int count = rows.Count;
        Span<int> view = stackalloc int[count], sets = stackalloc int[count];
        int point = 0;
        if (places.Only is { } only)
        {
            view.Fill(only);
        }
        else
        {
            ViewWords.Read(rows[0], rows[1], view);
            point = 2;
        }

        Span<double> x = rows[point].Values<double>(count), y = rows[point + 1].Values<double>(count);
        if (places.Registration is not { } registration)
        {
            FindSets(view, x, y, sets);
        }
        else
        {
            Span<double> referenceX = stackalloc double[count], referenceY = stackalloc double[count];
            registration.ToReference(x, y, referenceX, referenceY);
            FindSets(view, referenceX, referenceY, sets);
        }

        Write<T>(view, sets, result);
    }

    /// <summary>Writes the zones of the rows.</summary>
    /// <typeparam name="T">As the engine holds their numbers.</typeparam>
    /// <param name="view">The view of each row.</param>
    /// <param name="sets">The set of zones of each row, in its view.</param>
    /// <param name="result">The vector of results.</param>
    protected abstract void Write<T>(ReadOnlySpan<int> view, ReadOnlySpan<int> sets, DataVector result)
        where T : unmanaged, IBinaryInteger<T>;

    /// <summary>A view by its number.</summary>
    protected ViewCodes View(int view) => places.Views[view].Value;

    // Rows of one view mostly stand together: all of them, unless a table holds both feet.
    private void FindSets(ReadOnlySpan<int> view, ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<int> sets)
    {
        for (int start = 0, end; start < view.Length; start = end)
        {
            end = start + 1;
            while (end < view.Length && view[end] == view[start])
                end++;
            View(view[start]).Index.SetsAt(x[start..end], y[start..end], sets[start..end]);
        }
    }
}

/// <summary>The views that a function of places looks into.</summary>
/// <param name="Views">All views of a map, numbered by <see cref="ViewWords"/>.</param>
/// <param name="Zones">The number of zones of the map.</param>
/// <param name="Registration">Registers points to the reference foot first; or null.</param>
internal sealed record PlaceViews(ImmutableArray<Lazy<ViewCodes>> Views, int Zones, FootRegistration? Registration)
{
    /// <summary>
    /// The number of the view that all rows mean; null where the first two columns name foot and aspect.
    /// </summary>
    public int? Only { get; init; }
}

/// <summary>The topmost zone at a point, NULL where none is.</summary>
internal sealed unsafe class TopmostZone(PlaceViews places) : PlaceFunction(places)
{
    /// <inheritdoc/>
    protected override void Write<T>(ReadOnlySpan<int> view, ReadOnlySpan<int> sets, DataVector result)
    {
        Span<T> values = result.Values<T>(sets.Length);
        result.MakeNullable();
        ulong* validity = result.Validity;
        int last = -1;
        int[] topmost = [];
        for (int i = 0; i < sets.Length; i++)
        {
            if (view[i] != last)
                (last, topmost) = (view[i], View(view[i]).Topmost);
            int zone = topmost[sets[i]];
            if (zone == ViewCodes.None)
                DataVector.SetNull(validity, i);
            else
                values[i] = T.CreateTruncating(zone);
        }
    }
}

/// <summary>All zones at a point as a list, topmost first.</summary>
internal sealed class AllZones(PlaceViews places) : PlaceFunction(places)
{
    /// <inheritdoc/>
    protected override void Write<T>(ReadOnlySpan<int> view, ReadOnlySpan<int> sets, DataVector result)
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
