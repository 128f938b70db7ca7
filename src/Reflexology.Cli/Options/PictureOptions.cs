using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Reflexology.Drawing;

namespace Reflexology.Cli;

/// <summary>The options that say what file <c>draw</c> writes.</summary>
internal static class PictureOptions
{
    public static Option<SheetChoice?> Size() => new("--size")
    {
        Description = "A3, A4, A5, Letter or Tabloid, upright or with -landscape; a size such as 210x297mm or "
            + "8.5x11in; or pixels such as 1600x1200, "
            + "96 to the inch. Not given: 1600 pixels wide and as high as the drawing needs",
        HelpName = "PAPER|WIDTHxHEIGHT",
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            SheetChoice? sheet = SheetChoice.Parse(text);
            if (sheet is null)
            {
                string suggestion = UsageErrors.DidYouMean(text, ["A3", "A4", "A5", "Letter", "Tabloid"]);
                result.AddError(
                    "--size: expected A3, A4, A5, Letter or Tabloid (A4-landscape), 210x297mm, 8.5x11in, or pixels "
                    + $"such as 1600x1200, each 1 to {PictureSize.Longest}, found '{text}'.{suggestion}");
            }

            return sheet;
        },
    };

    public static Option<int?> Dpi() => new("--dpi")
    {
        Description = "Dots per inch of a picture, for which texts keep their size on paper; 300 on paper, 96 for a "
            + "size in pixels",
        HelpName = "DPI",
        CustomParser = result =>
            Whole(result, "--dpi", ExportOptions.LeastDpi, ExportOptions.GreatestDpi, "dots per inch"),
    };

    public static Option<int?> Quality() => new("--quality")
    {
        Description = "1 for small to 100 for good; not given: 90 for JPEG, WebP without loss",
        HelpName = "QUALITY",
        CustomParser = result => Whole(result, "--quality", 1, 100, "the quality of a JPEG or WebP"),
    };

    public static WordOption<SvgProfile> Svg() => new(
        "--svg", "What an SVG is for: web pages and drawing programs, or office programs, which read less of SVG",
        "web", ("web", SvgProfile.Web), ("office", SvgProfile.Office));

    public static OutputOption<string> File()
    {
        OutputOption<string> file = Output<string>($"The file to write; it ends in {Endings}");
        file.DefaultValueFactory = _ => "foot.png";
        return file;
    }

    public static Option<bool> Watch() => new("--watch")
    {
        Description = "Draw again each time the map file changes, until Ctrl-C",
    };

    public static OutputOption<string?> CloseUp() =>
        Output<string?>($"Draw the zone large over the bones into this file; it ends in {Endings}");

    private static string Endings => Phrases.Listed("or", ExportFormat.AllEndings);

    private static int? Whole(ArgumentResult result, string name, int least, int greatest, string what)
    {
        string text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number >= least && number <= greatest)
            return number;
        result.AddError($"{name}: expected {what}, {least} to {greatest}, found '{text}'.");
        return null;
    }

    private static OutputOption<T> Output<T>(string description)
        where T : class?
    {
        var file = new OutputOption<T>("--output", "-o") { Description = description, HelpName = "FILE" };
        file.Validators.Add(result =>
        {
            string? path = result.GetValueOrDefault<string?>();
            if (path is not null && ExportFormat.FromPath(path) is null)
                result.AddError($"--output: expected a file that ends in {Endings}, found '{path}'.");
        });
        return file;
    }
}
