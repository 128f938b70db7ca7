using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using Reflexology.Authoring;

namespace Reflexology.Cli;

/// <summary>The format of a report.</summary>
internal enum ReportFormat
{
    /// <summary>A line for each problem, as compilers write them.</summary>
    Text,

    /// <summary>The tool's own JSON.</summary>
    Json,

    /// <summary>SARIF 2.1.0, which code review and editors read.</summary>
    Sarif,
}

/// <summary>The report of <c>validate</c>: the problems of files in one of the formats.</summary>
internal static class ValidationReport
{
    /// <summary>The version of the tool in the report, for example <c>0.1.0</c>.</summary>
    public static string ToolVersion { get; } = typeof(ValidationReport).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>The report as text, without a line break at its end.</summary>
    public static string Of(ImmutableArray<ValidatedFile> files, ReportFormat format) => format switch
    {
        ReportFormat.Text => string.Join('\n', [.. Lines(files), Summary(files)]),
        ReportFormat.Json => JsonSerializer.Serialize(ValidateAnswer.Of(files), AnswerContext.Readable.ValidateAnswer),
        ReportFormat.Sarif => SarifLog.ToJson(files, ToolVersion, Directory.GetCurrentDirectory()),
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
