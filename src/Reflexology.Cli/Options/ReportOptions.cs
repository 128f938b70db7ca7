using System.CommandLine;

namespace Reflexology.Cli;

/// <summary>The options of <c>validate</c>.</summary>
internal static class ReportOptions
{
    public static InputArgument<string[]> Files() => new InputArgument<string[]>("FILE")
    {
        Description = "Files of maps, of a foot, of body areas or of evidence",
        Arity = ArgumentArity.OneOrMore,
    }.WithoutOptions();

    public static WordOption<ReportFormat> Format() => new("--format", "How problems are written", "text",
        [.. Enum.GetValues<ReportFormat>().Select(format => (format.ToWord(), format))]);

    public static OutputOption<string?> Output() => new("--output", "-o")
    {
        Description = "Write the problems into this file instead of showing them",
        HelpName = "FILE",
    };

    public static Option<bool> Watch() => new("--watch")
    {
        Description = "Look again each time a file changes, until Ctrl-C",
    };

    public static OutputOption<string?> Picture(Argument<string[]> files)
    {
        var picture = new OutputOption<string?>("--picture")
        {
            Description = "Draw the one map with the places marked and numbered, each also magnified; ends in .png",
            HelpName = "FILE",
        };
        picture.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !token.Value.EndsWith(".png", StringComparison.OrdinalIgnoreCase))
                result.AddError($"--picture: expected a file that ends in .png, found '{token.Value}'.");
            int count = result.GetResult(files)?.Tokens.Select(file => file.Value).Distinct().Count() ?? 0;
            if (count > 1)
                result.AddError($"--picture: expected one map to draw, found {count} files.");
        });
        return picture;
    }
}
