namespace Reflexology;

/// <summary>The mapping of points from one frame to the other, singly and in batches.</summary>
public sealed partial class FootRegistration
{
    /// <summary>
    /// Maps a point as seen to the reference foot; a point that is not finite to one that is not. Cost: some
    /// multiplications; for a spline a logarithm for each landmark, too. Allocates nothing.
    /// </summary>
    public MapPoint ToReference(SeenPoint seen) => ToReference(seen.X, seen.Y);

    /// <summary>
    /// Maps a point on the reference foot to the place as seen: exact to rounding for a similarity and an affine
    /// registration; for a spline by Newton's method, with a round-trip error of at most
    /// <see cref="InverseTolerance"/>. Both coordinates are NaN where that is not reached, as may happen far outside of
    /// the foot, where a spline may fold, and for a point that is not finite. Cost: for a spline some five times that
    /// of <see cref="ToReference(SeenPoint)"/> a step. Allocates nothing.
    /// </summary>
    public SeenPoint FromReference(MapPoint reference) =>
        _spline is null ? _linear.FromReference(reference) : _spline.FromReference(reference);

    /// <summary>As <see cref="ToReference(SeenPoint)"/>, for many points.</summary>
    /// <param name="seen">The points as seen.</param>
    /// <param name="reference">Takes a place for each; those after are left as they are.</param>
    /// <exception cref="ArgumentException">The places have no room.</exception>
    public void ToReference(ReadOnlySpan<SeenPoint> seen, Span<MapPoint> reference)
    {
        CheckRoom(seen.Length, reference.Length);
        for (int i = 0; i < seen.Length; i++)
            reference[i] = ToReference(seen[i].X, seen[i].Y);
    }

    /// <summary>
    /// As <see cref="ToReference(SeenPoint)"/>, for many points given as two columns, as a <see cref="ZoneIndex"/>
    /// takes them.
    /// </summary>
    /// <param name="x">The x of each point as seen.</param>
    /// <param name="y">The y of each, as many.</param>
    /// <param name="referenceX">Takes the x of each place; may be the memory of <paramref name="x"/>.</param>
    /// <param name="referenceY">Takes the y of each place; may be the memory of <paramref name="y"/>.</param>
    /// <exception cref="ArgumentException">The lengths of the columns differ, or the places have no room.</exception>
    public void ToReference(
        ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> referenceX, Span<double> referenceY)
    {
        if (x.Length != y.Length)
            throw new ArgumentException($"Expected as many y as x, found {x.Length} x and {y.Length} y.");
        CheckRoom(x.Length, Math.Min(referenceX.Length, referenceY.Length));
        for (int i = 0; i < x.Length; i++)
            (referenceX[i], referenceY[i]) = ToReference(x[i], y[i]);
    }

    /// <summary>As <see cref="FromReference(MapPoint)"/>, for many points.</summary>
    /// <param name="reference">The points on the reference foot.</param>
    /// <param name="seen">Takes a place for each; those after are left as they are.</param>
    /// <exception cref="ArgumentException">The places have no room.</exception>
    public void FromReference(ReadOnlySpan<MapPoint> reference, Span<SeenPoint> seen)
    {
        CheckRoom(reference.Length, seen.Length);
        for (int i = 0; i < reference.Length; i++)
            seen[i] = FromReference(reference[i]);
    }

    private MapPoint ToReference(double x, double y) =>
        _spline is null ? _linear.ToReference(x, y) : _spline.ToReference(x, y);

    private static void CheckRoom(int points, int places)
    {
        if (places < points)
            throw new ArgumentException($"Expected room for {points} places, found room for {places}.");
    }
}
