namespace Reflexology.Cli;

/// <summary>How findings are written.</summary>
internal enum ReportFormat
{
    /// <summary>A line each, as compilers write them.</summary>
    Text,

    /// <summary>The tool's own JSON.</summary>
    Json,

    /// <summary>SARIF 2.1.0, which code review and editors read.</summary>
    Sarif,
}
