namespace Reflexology;

/// <summary>Thrown when a name given by the caller is unknown: of a map, a zone, a body area.</summary>
public sealed class UnknownNameException : Exception
{
    /// <summary>Creates the exception for an unknown name.</summary>
    /// <param name="kind">The kind of thing it should have named, for example "body area".</param>
    /// <param name="name">The name as given.</param>
    /// <param name="suggestion">The nearest known name, or null.</param>
    /// <param name="advice">A sentence on how to see the known names, or null.</param>
    public UnknownNameException(string kind, string name, string? suggestion, string? advice = null)
        : base($"There is no {kind} {name.Quoted()}." + (suggestion is null ? "" : $" Did you mean '{suggestion}'?")
            + (advice is null ? "" : $" {advice}"))
    {
        Kind = kind;
        Name = name;
        Suggestion = suggestion;
    }

    /// <summary>The kind of thing the name should have named, for example "body area".</summary>
    public string Kind { get; }

    /// <summary>The name as given.</summary>
    public string Name { get; }

    /// <summary>The nearest known name, or null when none is near.</summary>
    public string? Suggestion { get; }
}
