namespace Reflexology;

/// <summary>What every file of the project begins with.</summary>
internal interface IFormattedFile
{
    /// <summary>Which kind of file it is.</summary>
    string Format { get; }

    /// <summary>Which version of that kind, from 1.</summary>
    int Version { get; }
}
