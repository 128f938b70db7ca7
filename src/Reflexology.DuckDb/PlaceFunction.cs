using System.Numerics;

namespace Reflexology.DuckDb;

/// <summary>A function of a point, and of foot and aspect where they are not given, to zones as numbers of an enumeration.</summary>
internal abstract class PlaceFunction(PlaceViews places) : IVectorFunction
{
    /// <inheritdoc/>
    public int Words => places.Zones;

    /// <inheritdoc/>
    public void Compute<T>(in Chunk rows, Vector result)
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
    /// <param name="result">Where to.</param>
    protected abstract void Write<T>(ReadOnlySpan<int> view, ReadOnlySpan<int> sets, Vector result)
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
