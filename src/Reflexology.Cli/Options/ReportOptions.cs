using System.CommandLine;
using System.CommandLine.Parsing;

namespace Reflexology.Cli;

/// <summary>The options of <c>validate</c>.</summary>
internal static class ReportOptions
{
    public static Argument<string[]> Files()
    {
        Argument<string[]> files = SharedOptions.Words(
            "FILE", "Files of maps, of a foot, of body areas or of evidence");
        files.Arity = ArgumentArity.OneOrMore;
        return files;
    }

    public static WordOption<ReportFormat> Format() => new("--format", "How problems are written", "text",
        [.. Enum.GetValues<ReportFormat>().Select(format => (format.ToWord(), format))]);

    public static Option<string?> Output(Argument<string[]> files)
    {
        var output = new Option<string?>("--output", "-o")
        {
            Description = "Write the problems into this file instead of showing them",
            HelpName = "FILE",
        };
        output.Validators.Add(result =>
        {
            if (result.Tokens is not [var token])
                return;
            string path = Path.GetFullPath(token.Value);
            if (Names(result, files).Any(name => Path.GetFullPath(name) == path))
                result.AddError($"--output: expected another file than those to look at, found '{token.Value}'.");
        });
        return output;
    }

    public static Option<bool> Watch() => new("--watch")
    {
        Description = "Look again each time a file changes, until Ctrl-C",
    };

    public static Option<string?> Picture(Argument<string[]> files)
    {
        var picture = new Option<string?>("--picture")
        {
            Description = "Draw the one map with the places marked and numbered, each also magnified; ends in .png",
            HelpName = "FILE",
        };
        picture.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !token.Value.EndsWith(".png", StringComparison.OrdinalIgnoreCase))
                result.AddError($"--picture: expected a file that ends in .png, found '{token.Value}'.");
            int count = Names(result, files).Count();
            if (count > 1)
                result.AddError($"--picture: expected one map to draw, found {count} files.");
        });
        return picture;
    }

    private static IEnumerable<string> Names(OptionResult result, Argument<string[]> files) =>
        result.GetResult(files)?.Tokens.Select(file => file.Value).Distinct() ?? [];
}
