using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Reflexology;

/// <summary>
/// A shape as true curves, in millimetres: what a map file holds as path data and what is drawn. An outline of several
/// closed contours is filled by the even-odd rule, so a contour inside another is a hole.
/// </summary>
/// <param name="Contours">The contours in the order of the path data.</param>
public sealed record Outline(ImmutableArray<Contour> Contours)
{
    /// <summary>Reads SVG path data: <c>M L H V C S Q T Z</c>, absolute and relative.</summary>
    /// <param name="pathData">Path data in millimetres.</param>
    /// <exception cref="PathDataException">The text is not such path data; the exception says where.</exception>
    public static Outline Parse(string pathData)
    {
        ArgumentNullException.ThrowIfNull(pathData);
        return new PathDataReader(pathData).Read();
    }

    /// <summary>Writes the outline as SVG path data in millimetres, the inverse of <see cref="Parse"/>.</summary>
    /// <param name="decimals">
    /// The decimals that coordinates are rounded to, 0 to 6, half away from zero; map files have two. Null, the
    /// default, writes as many digits as identify each double; those of at most 15 digits, as in map files, read back
    /// as the same doubles, others to a few units in the last place.
    /// </param>
    /// <returns>
    /// Absolute commands <c>M L Q C Z</c>; empty for an outline without contours, which is no path data.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not 0 to 6.</exception>
    public string ToPathData(int? decimals = null)
    {
        if (decimals is < 0 or > 6)
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "Expected 0 to 6 decimals.");
        return PathDataWriter.Write(this, decimals is { } count ? $"0.{new string('#', count)}" : null);
    }

    /// <summary>The outline with <paramref name="move"/> applied to every point.</summary>
    public Outline Transform(Func<MapPoint, MapPoint> move)
    {
        var contours = new Contour[Contours.Length];
        for (int i = 0; i < contours.Length; i++)
            contours[i] = Contours[i].Transform(move);
        return new Outline(ImmutableCollectionsMarshal.AsImmutableArray(contours));
    }

    /// <summary>
    /// The mirror image on the other foot, in a view that is <paramref name="width"/> millimetres wide.
    /// </summary>
    public Outline Mirrored(double width) => Transform(point => point.Mirrored(width));

    /// <summary>
    /// The polygon that lookup uses: see <see cref="Contour.Flatten"/>. Open contours bound nothing and are left out.
    /// </summary>
    public Polygon Flatten() => Flatten(int.MaxValue)!;

    /// <summary>As <see cref="Flatten()"/>; null where the polygon has more vertices than so many.</summary>
    internal Polygon? Flatten(int mostVertices)
    {
        List<ImmutableArray<MapPoint>> rings = new(Contours.Length);
        foreach (Contour contour in Contours)
        {
            if (!contour.IsClosed)
                continue;
            ImmutableArray<MapPoint> ring = CurveFlattening.Flatten(contour, mostVertices);
            if (ring.IsDefault)
                return null;
            rings.Add(ring);
            mostVertices -= ring.Length;
        }

        return new Polygon(ImmutableCollectionsMarshal.AsImmutableArray(rings.ToArray()));
    }
}
