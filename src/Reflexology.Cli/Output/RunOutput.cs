namespace Reflexology.Cli;

/// <summary>A file that a run writes, by the rules of <see cref="OutputFile"/>; <c>RunFiles</c> makes it.</summary>
/// <param name="path">Its name on the command line.</param>
internal sealed class RunOutput(string path)
{
    /// <summary>Its name on the command line.</summary>
    public string Path => path;

    /// <summary>True for a name of the standard output, such as <c>/dev/stdout</c>.</summary>
    public bool IsStandardOutput { get; } = OutputFile.IsStandardOutput(path);

    /// <summary>Writes it whole or not at all.</summary>
    public void Write(Action<Stream> write) => OutputFile.Write(path, write);

    /// <summary>As there, where nothing is there yet.</summary>
    public void WriteNew(Action<Stream> write) => OutputFile.WriteNew(path, write);

    /// <inheritdoc/>
    public override string ToString() => path;
}
