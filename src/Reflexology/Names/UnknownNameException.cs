namespace Reflexology;

/// <summary>A name the caller gave that stands for nothing: a map, a body area.</summary>
public sealed class UnknownNameException : Exception
{
    /// <summary>A name that stands for nothing.</summary>
    /// <param name="kind">What it should have named, for example "body area".</param>
    /// <param name="name">What was given.</param>
    /// <param name="suggestion">The nearest known name, or null.</param>
    /// <param name="advice">How to see the known names, a whole sentence, or null.</param>
    public UnknownNameException(string kind, string name, string? suggestion, string? advice = null)
        : base($"There is no {kind} '{name}'." + (suggestion is null ? "" : $" Did you mean '{suggestion}'?")
            + (advice is null ? "" : $" {advice}"))
    {
        Kind = kind;
        Name = name;
        Suggestion = suggestion;
    }

    /// <summary>What the name should have named, for example "body area".</summary>
    public string Kind { get; }

    /// <summary>The name as given.</summary>
    public string Name { get; }

    /// <summary>The nearest known name, or null when none is near.</summary>
    public string? Suggestion { get; }
}
