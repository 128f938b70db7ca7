using System.CommandLine;
using Reflexology.Drawing;

namespace Reflexology.Cli;

/// <summary>The options that say how <c>draw</c> shows a map.</summary>
internal static class DiagramOptions
{
    public static InputOption<string?> Against() => new("--against")
    {
        Description = "Draw this map, too, beside the other or below it, with what differs; a file ends in .json",
        HelpName = "ID|FILE",
        TakesIds = true,
    };

    public static WordOption<LabelStyle> Labels() => new(
        "--labels", "How zones are named: in them, beside the foot with lines to them, by numbers with a "
            + "legend, or by drawings of organs", "inside",
        ("none", LabelStyle.None), ("inside", LabelStyle.Inside),
        ("leaders", LabelStyle.Leaders), ("numbers", LabelStyle.Numbers),
        ("pictograms", LabelStyle.Pictograms));

    public static WordOption<DiagramTheme> Theme() => new(
        "--theme", "The colours: for paper, for screens at night, greys with patterns for a black-and-white printer, "
            + "or white on black",
        DiagramTheme.Light.Name, [.. DiagramTheme.All.Select(theme => (theme.Name, theme))]);

    public static Option<bool> Legend() => new("--legend")
    {
        Description = "Add a legend; there is one anyway where zones have numbers",
    };

    public static Option<bool> Bones() => new("--bones") { Description = "Show the bones under the zones" };

    public static Option<bool> Weak() => new("--weak")
    {
        Description = "Dot the edges of zones whose place rests on one text, or on charts alone",
    };

    public static Option<bool> Body() => new("--body")
    {
        Description = "Add a small picture of the body, front and back, with the same areas lit up",
    };

    public static Option<bool> Guides() => new("--guides")
    {
        Description = "Show the guide lines of the foot under the zones",
    };

    public static InputOption<string[]> Fonts() => new("--font")
    {
        Description = "A TrueType or OpenType file for characters that the bundled fonts lack; may be repeated",
        HelpName = "FILE",
    };

    public static Option<string?> Title() =>
        Line("--title", "The title; not given: the body areas, or the map");

    public static Option<string?> Subtitle() =>
        Line("--subtitle", "The line below the title; not given: the zones, the map or its tradition");

    public static Option<string?> Credit() =>
        Line("--credit", "A line at the foot of every page, such as the name and address of a practice");

    public static InputOption<string?> Logo() => new("--logo")
    {
        Description = "An SVG, PNG or JPEG file for the top of every page",
        HelpName = "FILE",
    };

    public static InputOption<string?> Artwork() => new("--artwork")
    {
        Description = "A folder with your own drawings of the right foot, plantar.svg, dorsal.svg, medial.svg and "
            + "lateral.svg, as many as there are; zones are drawn on them",
        HelpName = "FOLDER",
    };

    private static Option<string?> Line(string name, string description)
    {
        var line = new Option<string?>(name) { Description = description, HelpName = "TEXT" };
        line.Validators.Add(result =>
        {
            if (result.Tokens is [var token]
                && (string.IsNullOrWhiteSpace(token.Value) || token.Value.Any(char.IsControl)))
                result.AddError($"{name}: expected a line of text, found '{token.Value.ReplaceLineEndings(" ")}'.");
        });
        return line;
    }
}
