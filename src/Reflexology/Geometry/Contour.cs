using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Reflexology;

/// <summary>One unbroken run of curves: a closed border of a shape, or an open line such as a skin crease.</summary>
/// <param name="Start">Where the first curve begins, in millimetres.</param>
/// <param name="Curves">The pieces in order. A closed contour whose last piece does not end at the start is closed by a line.</param>
/// <param name="IsClosed">Whether the contour returns to its start.</param>
public sealed record Contour(MapPoint Start, ImmutableArray<Curve> Curves, bool IsClosed)
{
    /// <summary>The contour with every point moved by <paramref name="move"/>.</summary>
    public Contour Transform(Func<MapPoint, MapPoint> move)
    {
        var curves = new Curve[Curves.Length];
        for (int i = 0; i < curves.Length; i++)
            curves[i] = Curves[i].Transform(move);
        return new Contour(move(Start), ImmutableCollectionsMarshal.AsImmutableArray(curves), IsClosed);
    }

    /// <summary>
    /// The vertices of the contour as straight lines, within <see cref="CurveFlattening.Tolerance"/> of the curves and on
    /// the 1/1024 mm grid; equal neighbours are dropped. A closed contour does not repeat its first vertex.
    /// </summary>
    public ImmutableArray<MapPoint> Flatten() => CurveFlattening.Flatten(this);
}
