using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Reflexology.Authoring;
using Reflexology.Drawing;

namespace Reflexology.Cli;

/// <summary><c>validate</c>: everything that is wrong in some files, for people, for programs and for code review.</summary>
internal static class ValidateCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> files = ReportOptions.Files();
        WordOption<ReportFormat> format = ReportOptions.Format();
        Option<string?> report = ReportOptions.Output();
        var command = new Command("validate", "Find everything that is wrong in files: what keeps them from being read, overlaps, gaps, slivers, assertions that do not hold")
        {
            files, format, report,
        };
        command.SetAction(result => Run(result.GetRequiredValue(files), format.In(result), result.GetValue(report), terminal));
        return command;
    }

    private static int Run(string[] names, ReportFormat format, string? report, Terminal terminal)
    {
        ImmutableArray<ValidatedFile> files = [.. names.Distinct().Select(FileValidation.Read)];
        string text = ValidationReport.Of(files, format);
        if (report is null)
        {
            terminal.Line(text);
        }
        else
        {
            WholeFile.Write(report, stream => stream.Write(Encoding.UTF8.GetBytes($"{text}\n")));
            terminal.Line($"Wrote {report}. {ValidationReport.Summary(files)}");
        }

        return files.Any(file => file.Errors > 0) ? ExitCode.Failed : ExitCode.Done;
    }
}
