using System.CommandLine;
using Reflexology.Authoring;

namespace Reflexology.Cli;

/// <summary>The options and arguments of commands that write and read drawings of maps.</summary>
internal static class DrawingOptions
{
    public static Argument<string> Map(string description) => new("MAP") { Description = description };

    public static WordOption<DrawingFormat?> Format() => new("--format", "What to write or read; auto goes by the ending of the file, and is svg where there is none", "auto",
        ("auto", null), ("svg", DrawingFormat.Svg), ("geojson", DrawingFormat.GeoJson));

    /// <summary>The format of a file by its ending: GeoJSON for <c>.geojson</c> and <c>.json</c>, else SVG.</summary>
    public static DrawingFormat FormatOf(string file) => Path.GetExtension(file).ToUpperInvariant() is ".GEOJSON" or ".JSON" ? DrawingFormat.GeoJson : DrawingFormat.Svg;
}
