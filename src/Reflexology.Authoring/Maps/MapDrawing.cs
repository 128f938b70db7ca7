using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>
/// Exports the shapes of a map as a drawing that other programs edit, and imports them into the map file.
/// </summary>
public static class MapDrawing
{
    /// <summary>
    /// Writes the shapes of a map. SVG: a layer for each side of the foot, its shapes as paths with ids such as
    /// <c>plantar.kidney</c>, in millimetres, the foot locked beneath. GeoJSON: a feature for each shape, flattened,
    /// with <c>zone</c>, <c>aspect</c>, <c>foot</c> and <c>names</c>, in the millimetres of its view. The same map
    /// gives the same bytes.
    /// </summary>
    /// <param name="map">The map.</param>
    /// <param name="stream">The stream for the bytes; it stays open.</param>
    /// <param name="format">The format.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    public static void Write(FootMap map, Stream stream, ShapeFileFormat format)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(stream);
        switch (format)
        {
            case ShapeFileFormat.Svg: SvgMapWriter.Write(map, stream); break;
            case ShapeFileFormat.GeoJson: GeoJsonMapWriter.Write(map, stream); break;
            default: throw new ArgumentOutOfRangeException(nameof(format), format, "Expected SVG or GeoJSON.");
        }
    }

    /// <summary>
    /// Puts the shapes of a drawing into a map file. Shapes are found by their ids or properties, as
    /// <see cref="Write"/> gives them; in SVG their place by the silhouette of the foot beside them, so that units,
    /// page and transforms may be those of any editor. Only path data changes: every other byte of the map file stays,
    /// and so does the text of shapes that did not move.
    /// </summary>
    /// <remarks>
    /// A drawing has at most 16 MB; one with more curves, elements or values than are read is refused at the place
    /// where the limit was met.
    /// </remarks>
    /// <param name="map">The bytes of the map file.</param>
    /// <param name="mapName">Stands for the map file in messages.</param>
    /// <param name="drawing">The drawing; the stream stays open.</param>
    /// <param name="drawingName">Stands for the drawing in messages.</param>
    /// <param name="format">The format of the drawing.</param>
    /// <exception cref="FootMapFormatException">
    /// The map file or the drawing is wrong, the drawing has no shape of the map, or the map would be wrong with its
    /// shapes; the exception says where.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    public static ImportReport ReadInto(
        byte[] map, string mapName, Stream drawing, string drawingName, ShapeFileFormat format)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(drawing);
        FootMap before = FootMap.Parse(map, mapName);
        (ImmutableArray<FoundShape> found, ImmutableArray<MapProblem> unused) = format switch
        {
            ShapeFileFormat.Svg => SvgMapReader.Read(before, drawing, drawingName),
            ShapeFileFormat.GeoJson => GeoJsonMapReader.Read(before, drawing, drawingName),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Expected SVG or GeoJSON."),
        };
        return new MapImport(before, map, mapName, drawingName).Run(found, unused);
    }
}

/// <summary>The formats in which shapes of a map are exported to other programs and imported again.</summary>
public enum ShapeFileFormat
{
    /// <summary>An SVG drawing for Inkscape, Illustrator, Figma and their like: true curves.</summary>
    Svg,

    /// <summary>GeoJSON (RFC 7946) for GIS programs: straight lines.</summary>
    GeoJson,
}
