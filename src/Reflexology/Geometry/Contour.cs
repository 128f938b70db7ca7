using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Reflexology;

/// <summary>One unbroken run of curves: a closed border of a shape, or an open line such as a skin crease.</summary>
/// <param name="Start">The start of the first curve, in millimetres.</param>
/// <param name="Curves">
/// The pieces in order. A closed contour whose last piece does not end at the start is closed by a line.
/// </param>
/// <param name="IsClosed">True if the contour returns to its start.</param>
public sealed record Contour(MapPoint Start, ImmutableArray<Curve> Curves, bool IsClosed)
{
    /// <summary>The contour with <paramref name="move"/> applied to every point.</summary>
    public Contour Transform(Func<MapPoint, MapPoint> move)
    {
        var curves = new Curve[Curves.Length];
        for (int i = 0; i < curves.Length; i++)
            curves[i] = Curves[i].Transform(move);
        return new Contour(move(Start), ImmutableCollectionsMarshal.AsImmutableArray(curves), IsClosed);
    }

    /// <summary>
    /// The vertices of the contour as straight lines, at most 0.02 mm from the curves and then rounded to the 1/1024 mm
    /// grid, on which mirroring and differences are exact; equal neighbours are dropped. A closed contour does not
    /// repeat its first vertex. A contour and its reverse have the same vertices.
    /// </summary>
    public ImmutableArray<MapPoint> Flatten() => CurveFlattening.Flatten(this);
}
