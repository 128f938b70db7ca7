namespace Reflexology.Authoring;

/// <summary>How much a finding weighs.</summary>
public enum ValidationSeverity
{
    /// <summary>The file cannot be used, or contradicts itself.</summary>
    Error,

    /// <summary>The file can be used; what was found is probably not meant.</summary>
    Warning,
}
