namespace Reflexology.Cli;

/// <summary>Makes words from files and from the command line safe to show on a terminal.</summary>
internal static class PlainText
{
    /// <summary>The text with control characters, which a terminal would obey, shown as '�'; line breaks stay.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (shown, text) =>
    {
        for (int i = 0; i < text.Length; i++)
            shown[i] = char.IsControl(text[i]) && text[i] is not ('\n' or '\r') ? '\uFFFD' : text[i];
    });
}
