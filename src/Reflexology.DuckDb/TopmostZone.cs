using System.Collections.Immutable;

namespace Reflexology.DuckDb;

/// <summary>The topmost zone at a point, NULL where none is.</summary>
internal sealed unsafe class TopmostZone(ImmutableArray<Lazy<ViewCodes>> views, int zones, FootRegistration? registration) : PlaceFunction(views, zones, registration)
{
    /// <inheritdoc/>
    protected override void Write<T>(ReadOnlySpan<int> view, ReadOnlySpan<int> sets, Vector result)
    {
        Span<T> values = result.Values<T>(sets.Length);
        result.MakeNullable();
        ulong* validity = result.Validity;
        for (int i = 0; i < sets.Length; i++)
        {
            if (Zones(view[i], sets[i]) is [int zone, ..])
                values[i] = T.CreateTruncating(zone);
            else
                Vector.SetNull(validity, i);
        }
    }
}
