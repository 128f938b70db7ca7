namespace Reflexology.Cli;

/// <summary>A stream that the tool writes to.</summary>
/// <param name="Writer">Takes the text.</param>
/// <param name="IsPipe">True for a pipe or a file, false for a terminal.</param>
internal sealed record OutputStream(TextWriter Writer, bool IsPipe)
{
    /// <summary>The width of tables in a pipe, in columns.</summary>
    public const int PipeWidth = 80;

    /// <summary>True if colours may be shown: on a terminal, unless NO_COLOR is set.</summary>
    public bool HasColour { get; } = !IsPipe && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>Writes a line as it is, however long; control characters are shown as '�'.</summary>
    public void Line(string text) => Writer.WriteLine(Printable(text));

    /// <summary>
    /// The text with control characters, which a terminal would obey, shown as '�'; line breaks stay.
    /// </summary>
    public static string Printable(string text) => string.Create(text.Length, text, static (shown, text) =>
    {
        for (int i = 0; i < text.Length; i++)
            shown[i] = char.IsControl(text[i]) && text[i] is not ('\n' or '\r') ? '\uFFFD' : text[i];
    });
}
