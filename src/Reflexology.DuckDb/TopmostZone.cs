namespace Reflexology.DuckDb;

/// <summary>The topmost zone at a point, NULL where none is.</summary>
internal sealed unsafe class TopmostZone(PlaceViews places) : PlaceFunction(places)
{
    /// <inheritdoc/>
    protected override void Write<T>(ReadOnlySpan<int> view, ReadOnlySpan<int> sets, Vector result)
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
                Vector.SetNull(validity, i);
            else
                values[i] = T.CreateTruncating(zone);
        }
    }
}
