using System.CommandLine;
using System.CommandLine.Parsing;
using Reflexology.Authoring;

namespace Reflexology.Cli;

/// <summary>The options and arguments of commands that write and read drawings of maps.</summary>
internal static class DrawingOptions
{
    private const string Endings = ".svg, .geojson or .json";

    // Programs pack drawings; export does not.
    private const string PackedEnding = ".svgz";

    private const string FormatOption = "--format", Auto = "auto", Scene = "scene";

    private static readonly (string Word, ShapeFileFormat? Format)[] Words =
        [(Auto, null), ("svg", ShapeFileFormat.Svg), ("geojson", ShapeFileFormat.GeoJson)];

    public static WordOption<ShapeFileFormat?> Format() =>
        new(FormatOption, $"The format; auto goes by the ending of the file, {Endings}", Auto, Words);

    /// <summary>As <see cref="Format"/>, or a scene.</summary>
    public static WordOption<(bool IsScene, ShapeFileFormat? Shapes)> FormatOrScene() => new(
        FormatOption,
        $"The format; auto goes by the ending of the file, {Endings}; scene is a map for web pages, as JSON",
        Auto,
        [.. Words.Select(word => (word.Word, (false, word.Format))), (Scene, (true, null))]);

    /// <summary>True for the word of <see cref="FormatOrScene"/> that asks for a scene.</summary>
    public static bool IsScene(string? word) => Scene.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The ending of files of a format.</summary>
    public static string EndingOf(ShapeFileFormat format) => format == ShapeFileFormat.Svg ? ".svg" : ".geojson";

    /// <summary>The format of a file by its ending; null for another ending.</summary>
    public static ShapeFileFormat? FormatOf(string file) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".SVG" => ShapeFileFormat.Svg,
        ".GEOJSON" or ".JSON" => ShapeFileFormat.GeoJson,
        _ => null,
    };

    /// <summary>As <see cref="FormatOf"/>, of a file that is read and may be packed.</summary>
    public static ShapeFileFormat? FormatOfInput(string file) =>
        Path.GetExtension(file).Equals(PackedEnding, StringComparison.OrdinalIgnoreCase)
            ? ShapeFileFormat.Svg
            : FormatOf(file);

    /// <summary>Refuses a file whose ending says no format, where no option does.</summary>
    /// <param name="command">The command.</param>
    /// <param name="format">Its option for the format.</param>
    /// <param name="name">What the file is called in messages.</param>
    /// <param name="formatOf">The format of a file by its ending.</param>
    /// <param name="file">The file that the command line names, or null.</param>
    public static void CheckEnding(
        Command command,
        Option format,
        string name,
        Func<string, ShapeFileFormat?> formatOf,
        Func<CommandResult, string?> file) => command.Validators.Add(result =>
    {
        if (file(result) is { } path && formatOf(path) is null && result.GetResult(format) is not { Tokens.Count: > 0 })
            result.AddError($"{name}: expected a file that ends in {Endings}, or --format, found '{path}'.");
    });
}
