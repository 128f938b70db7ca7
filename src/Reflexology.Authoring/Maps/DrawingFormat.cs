namespace Reflexology.Authoring;

/// <summary>A file in which the shapes of a map go out to other programs and come back.</summary>
public enum DrawingFormat
{
    /// <summary>An SVG drawing for Inkscape, Illustrator, Figma and their like: true curves.</summary>
    Svg,

    /// <summary>GeoJSON (RFC 7946) for GIS programs: straight lines.</summary>
    GeoJson,
}
