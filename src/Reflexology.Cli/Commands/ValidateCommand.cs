using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Reflexology.Authoring;

namespace Reflexology.Cli;

/// <summary><c>validate</c>: all problems of some files, for people, for programs and for code review.</summary>
internal static class ValidateCommand
{
    public static Command Create(Terminal terminal)
    {
        InputArgument<string[]> files = ReportOptions.Files();
        WordOption<ReportFormat> format = ReportOptions.Format();
        OutputOption<string?> output = ReportOptions.Output();
        OutputOption<string?> picture = ReportOptions.Picture(files);
        Option<bool> watch = ReportOptions.Watch();
        const string Description =
            "Find everything that is wrong in files: what keeps them from being read, overlaps, gaps, "
            + "slivers, assertions that do not hold";
        var command = new Command("validate", Description)
        {
            files, format, output, picture, watch,
        };
        command.SetAction(result =>
        {
            string[] names = [.. result.GetRequiredValue(files).Distinct()];
            return result.GetValue(watch) ? WatchLoop.Run(names, Validate, terminal) : Validate();

            int Validate()
            {
                var run = new RunFiles(result);
                return Run(names, format.In(result), run.Output(output), run.Output(picture), terminal);
            }
        });
        return command;
    }

    private static int Run(
        string[] names, ReportFormat format, RunOutput? report, RunOutput? picture, Terminal terminal)
    {
        ImmutableArray<ValidatedFile> files = [.. names.Select(name => FileValidation.Read(name))];
        if (picture is not null)
            files = [files[0].WithMarks()];
        string text = ValidationReport.Of(files, format);
        if (report is null)
        {
            terminal.Line(text);
        }
        else
        {
            report.Write(stream => stream.Write(Encoding.UTF8.GetBytes($"{text}\n")));
            terminal.Beside(report).Line($"Wrote {report}. {ValidationReport.Summary(files)}");
        }

        if (picture is not null)
            Draw(files[0], picture, isQuiet: report is null && format != ReportFormat.Text, terminal);
        return files.Any(file => file.Errors > 0) ? ExitCode.Failed : ExitCode.Done;
    }

    private static void Draw(ValidatedFile file, RunOutput picture, bool isQuiet, Terminal terminal)
    {
        if (file.Map is null)
        {
            terminal.Warning($"No picture was written: '{file.Name}' holds no map that can be drawn.");
            return;
        }

        picture.Write(stream => ProblemPicture.WritePng(file, stream));
        if (!isQuiet)
            terminal.Beside(picture).Line($"Wrote {picture}.");
    }
}
