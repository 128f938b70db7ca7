using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>What was found in one file.</summary>
/// <param name="Name">The file as the caller named it.</param>
/// <param name="Map">The map it holds; null where it cannot be read, and for files of another kind.</param>
/// <param name="Findings">All findings in the order of their place in the file; empty where there is nothing to mend.</param>
public sealed record ValidatedFile(string Name, FootMap? Map, ImmutableArray<Finding> Findings)
{
    /// <summary>The number of findings that are errors.</summary>
    public int Errors => Findings.Count(finding => finding.Rule.Severity == ValidationSeverity.Error);

    /// <summary>The number of findings that are warnings.</summary>
    public int Warnings => Findings.Length - Errors;

    /// <summary>The same with those numbered that have a place on the foot.</summary>
    public ValidatedFile WithMarks()
    {
        int marks = 0;
        return this with { Findings = [.. Findings.Select(finding => finding.Place is null ? finding : finding with { Mark = ++marks })] };
    }
}
