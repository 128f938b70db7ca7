using System.CommandLine;

namespace Reflexology.Cli;

/// <summary>The options of <c>validate</c>.</summary>
internal static class ReportOptions
{
    public static Argument<string[]> Files()
    {
        Argument<string[]> files = SharedOptions.Words("FILE", "Files of maps, of a foot, of body areas or of evidence");
        files.Arity = ArgumentArity.OneOrMore;
        return files;
    }

    public static WordOption<ReportFormat> Format() => new("--format", "How findings are written", "text",
        [.. Enum.GetValues<ReportFormat>().Select(format => (FileWord.Of(format), format))]);

    public static Option<string?> Output() => new("--output", "-o")
    {
        Description = "Write the findings into this file instead of showing them",
        HelpName = "FILE",
    };
}
