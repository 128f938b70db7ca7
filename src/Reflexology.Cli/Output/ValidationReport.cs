using System.Collections.Immutable;
using System.Text.Json;
using Reflexology.Authoring;

namespace Reflexology.Cli;

/// <summary>What <c>validate</c> writes.</summary>
internal static class ValidationReport
{
    /// <summary>The report as text, without a line break at its end.</summary>
    public static string Of(ImmutableArray<ValidatedFile> files, ReportFormat format) => format switch
    {
        ReportFormat.Text => string.Join('\n', [.. Lines(files), Summary(files)]),
        ReportFormat.Json => JsonSerializer.Serialize(ValidateAnswer.Of(files), AnswerContext.Readable.ValidateAnswer),
        ReportFormat.Sarif => SarifLog.ToJson(files, ToolVersion.Text, Directory.GetCurrentDirectory()),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Expected one of the formats."),
    };

    /// <summary>The number of errors and warnings, in one line.</summary>
    public static string Summary(ImmutableArray<ValidatedFile> files)
    {
        int errors = files.Sum(file => file.Errors), warnings = files.Sum(file => file.Warnings);
        string where = Phrases.Counted(files.Length, "file");
        return errors + warnings == 0
            ? $"Nothing to mend in {where}."
            : $"{Phrases.Counted(errors, "error")}, {Phrases.Counted(warnings, "warning")} in {where}.";
    }

    private static IEnumerable<string> Lines(ImmutableArray<ValidatedFile> files) =>
        files.SelectMany(file => file.Problems).Select(problem => problem.ToCompilerLine());
}
