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
        string endings = Phrases.Listed("or", DiagramExport.Endings);
        var file = new Option<string>("--output", "-o")
        {
            Description = $"The file to write; it ends in {endings}",
            HelpName = "FILE",
            DefaultValueFactory = _ => "foot.png",
        };
        file.Validators.Add(result =>
        {
            string path = result.GetValueOrDefault<string>() ?? "";
            if (!DiagramExport.Endings.Contains(Path.GetExtension(path).ToLowerInvariant()))
                result.AddError($"--output: expected a file that ends in {endings}, found '{path}'.");
        });
        return file;
    }
}
