using System.CommandLine;
using Reflexology.Drawing;

namespace Reflexology.Cli;

/// <summary>The options that say what file <c>draw</c> writes.</summary>
internal static class PictureOptions
{
    public static Option<PictureSize?> Size() => new("--size")
    {
        Description = "Pixels of a picture, or of a PDF page at 96 to the inch; as high as the drawing needs where not given",
        HelpName = "WIDTHxHEIGHT",
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            PictureSize? size = PictureSize.Parse(text);
            if (size is null)
                result.AddError($"--size: expected WIDTHxHEIGHT such as 1600x1200, each 1 to {PictureSize.Longest} pixels, found '{text}'.");
            return size;
        },
    };

    public static Option<string> File()
    {
        Option<string> file = Output<string>($"The file to write; it ends in {Endings}");
        file.DefaultValueFactory = _ => "foot.png";
        return file;
    }

    public static Option<string?> CloseUp() => Output<string?>($"Draw the zone large over the bones into this file; it ends in {Endings}");

    private static string Endings => Phrases.Listed("or", DiagramExport.Endings);

    private static Option<T> Output<T>(string description)
        where T : class?
    {
        var file = new Option<T>("--output", "-o") { Description = description, HelpName = "FILE" };
        file.Validators.Add(result =>
        {
            string? path = result.GetValueOrDefault<string?>();
            if (path is not null && !DiagramExport.Endings.Contains(Path.GetExtension(path).ToLowerInvariant()))
                result.AddError($"--output: expected a file that ends in {Endings}, found '{path}'.");
        });
        return file;
    }
}
