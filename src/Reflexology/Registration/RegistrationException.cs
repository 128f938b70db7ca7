using System.Collections.Immutable;

namespace Reflexology;

/// <summary>
/// Thrown when landmarks do not determine a registration: what was found, what was expected, and of which landmarks.
/// </summary>
public sealed class RegistrationException : Exception
{
    internal RegistrationException(string message, params IEnumerable<string> landmarks)
        : base(message) => Landmarks = [.. landmarks];

    /// <summary>The landmarks concerned, by name, each once; empty where it is all of them together.</summary>
    public ImmutableArray<string> Landmarks { get; }
}
