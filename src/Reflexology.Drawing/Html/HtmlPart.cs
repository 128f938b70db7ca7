namespace Reflexology.Drawing;

/// <summary>The parts of the page that come with the program.</summary>
internal static class HtmlPart
{
    private static readonly string[] Styles = ["colours.css", "page.css", "picture.css", "narrow.css", "print.css"];

    // Each uses those before it.
    private static readonly string[] Scripts =
    [
        "words.js", "state.js", "search-index.js", "zones.js", "stage.js", "detail.js", "areas.js", "search.js",
        "start.js",
    ];

    /// <summary>All styles as one sheet.</summary>
    public static string Style => string.Concat(Styles.Select(Text));

    /// <summary>The style for a reader without scripts.</summary>
    public static string PlainStyle => Text("plain.css");

    /// <summary>All scripts as one, in a scope of its own.</summary>
    public static string Script => $"(() => {{\n'use strict';\n{string.Concat(Scripts.Select(Text))}}})();";

    /// <summary>A part, with the line ends of Unix wherever it was built, so that bytes and hashes agree.</summary>
    public static string Text(string name)
    {
        using Stream stream = typeof(HtmlPart).Assembly.GetManifestResourceStream($"html/{name}")
            ?? throw new InvalidOperationException($"Expected the embedded part '{name}' of the page, found none.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
