namespace Reflexology.Authoring;

/// <summary>The shapes of a map as a drawing that other programs edit, and back from there into the map file.</summary>
public static class MapDrawing
{
    /// <summary>
    /// Writes the shapes of a map. SVG: a layer for each side of the foot, its shapes as paths with ids such as
    /// <c>plantar.kidney</c>, in millimetres, the foot locked beneath. The same map gives the same bytes.
    /// </summary>
    /// <param name="map">The map.</param>
    /// <param name="stream">Where the bytes go; it stays open.</param>
    /// <param name="format">The format.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    public static void Write(FootMap map, Stream stream, DrawingFormat format)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(stream);
        switch (format)
        {
            case DrawingFormat.Svg: SvgMapWriter.Write(map, stream); break;
            default: throw new ArgumentOutOfRangeException(nameof(format), format, "Expected SVG or GeoJSON.");
        }
    }
}
