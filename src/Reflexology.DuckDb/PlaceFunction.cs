using System.Collections.Immutable;
using System.Numerics;

namespace Reflexology.DuckDb;

/// <summary>A function of foot, aspect and point, to zones as numbers of an enumeration.</summary>
/// <param name="views">The views by their numbers.</param>
/// <param name="zones">How many zones the enumeration has.</param>
/// <param name="registration">Lays points on the reference foot first; or null.</param>
internal abstract class PlaceFunction(ImmutableArray<Lazy<ViewCodes>> views, int zones, FootRegistration? registration) : IVectorFunction
{
    /// <inheritdoc/>
    public int Words => zones;

    /// <inheritdoc/>
    public void Compute<T>(in Chunk rows, Vector result)
        where T : unmanaged, IBinaryInteger<T>
    {
        int count = rows.Count;
        Span<int> view = stackalloc int[count], sets = stackalloc int[count];
        ViewWords.Read(rows[0], rows[1], view);
        Span<double> x = rows[2].Values<double>(count), y = rows[3].Values<double>(count);
        if (registration is null)
        {
            Locate(view, x, y, sets);
        }
        else
        {
            Span<double> referenceX = stackalloc double[count], referenceY = stackalloc double[count];
            registration.ToReference(x, y, referenceX, referenceY);
            Locate(view, referenceX, referenceY, sets);
        }

        Write<T>(view, sets, result);
    }

    /// <summary>Writes the zones of the rows.</summary>
    /// <typeparam name="T">As the engine holds their numbers.</typeparam>
    /// <param name="view">The view of each row.</param>
    /// <param name="sets">The set of zones of each row, in its view.</param>
    /// <param name="result">Where to.</param>
    protected abstract void Write<T>(ReadOnlySpan<int> view, ReadOnlySpan<int> sets, Vector result)
        where T : unmanaged, IBinaryInteger<T>;

    /// <summary>The zones of a set in a view, topmost first.</summary>
    protected int[] Zones(int view, int set) => views[view].Value.Zones[set];

    // Rows of one view mostly stand together: all of them, unless a table holds both feet.
    private void Locate(ReadOnlySpan<int> view, ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<int> sets)
    {
        for (int start = 0, end; start < view.Length; start = end)
        {
            end = start + 1;
            while (end < view.Length && view[end] == view[start])
                end++;
            views[view[start]].Value.Index.Locate(x[start..end], y[start..end], sets[start..end]);
        }
    }
}
