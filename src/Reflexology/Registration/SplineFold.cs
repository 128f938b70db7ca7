using System.Globalization;

namespace Reflexology;

/// <summary>Checks a spline for folds: its Jacobian determinant must not change sign inside the foot.</summary>
internal static class SplineFold
{
    // A fold that is narrower than the foot's length by this lies beside a landmark, and those are looked at, too.
    private const int Steps = 64;

    /// <summary>Refuses a spline with a fold somewhere on the foot.</summary>
    /// <param name="spline">The spline.</param>
    /// <param name="pairs">Its landmarks.</param>
    /// <param name="linear">The affine map it is bent from, by which the foot as seen is found.</param>
    /// <param name="silhouette">The foot, or null for the rectangle around the landmarks.</param>
    /// <exception cref="RegistrationException">There is a fold.</exception>
    public static void Refuse(ThinPlateSpline spline, LandmarkPairs pairs, LinearMap linear, Polygon? silhouette)
    {
        MapRect bounds = silhouette?.Bounds ?? MapRect.Around(pairs.Reference);
        IEnumerable<SeenPoint> foot = Lattice(bounds)
            .Where(point => silhouette?.Contains(point) ?? true)
            .Select(linear.FromReference);
        foreach (SeenPoint point in pairs.Seen.Concat(foot))
        {
            if (spline.IsUnfolded(point))
                continue;
            int nearest = Enumerable.Range(0, pairs.Count)
                .MinBy(i => double.Hypot(pairs.Seen[i].X - point.X, pairs.Seen[i].Y - point.Y));
            string name = pairs.Names[nearest];
            string place = string.Create(CultureInfo.InvariantCulture, $"({point.X:0.##}, {point.Y:0.##})");
            throw new RegistrationException(
                "Expected a spline that bends the foot, found that it folds it over by landmark "
                + $"'{name}', near {place} as seen. "
                + "Check that landmark, smooth the spline, or take an affine registration.", name);
        }
    }

    private static IEnumerable<MapPoint> Lattice(MapRect bounds)
    {
        double step = Math.Max(bounds.Width, bounds.Height) / Steps;
        return from row in Enumerable.Range(0, (int)(bounds.Height / step) + 1)
               from column in Enumerable.Range(0, (int)(bounds.Width / step) + 1)
               select new MapPoint(bounds.Left + (column * step), bounds.Top + (row * step));
    }
}
