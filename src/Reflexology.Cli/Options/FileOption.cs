using System.CommandLine;

namespace Reflexology.Cli;

/// <summary>An option or an argument that names files to read.</summary>
internal interface IInputFiles
{
    /// <summary>True for one that takes ids of built-in maps too.</summary>
    bool TakesIds { get; }
}

/// <summary>An option that names files to read: no output of the command may be one of them.</summary>
internal sealed class InputOption<T>(string name) : Option<T>(name), IInputFiles
{
    /// <inheritdoc/>
    public bool TakesIds { get; init; }
}

/// <summary>An argument that names files to read: no output of the command may be one of them.</summary>
internal sealed class InputArgument<T>(string name) : Argument<T>(name), IInputFiles
{
    /// <inheritdoc/>
    public bool TakesIds { get; init; }
}

/// <summary>An option that names a file to write; <see cref="RunFiles"/> makes the output of it.</summary>
internal sealed class OutputOption<T>(string name, params string[] aliases) : Option<T>(name, aliases);
