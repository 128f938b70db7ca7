namespace Reflexology.Viewer.Benchmarks;

/// <summary>How to call the program.</summary>
internal static class Usage
{
    /// <summary>What may be asked for.</summary>
    public const string Text =
        """
        usage: page [PROGRAM]                    one visitor in a real browser: clicks, pictures, movement, first page
               load [USERS [SECONDS [PROGRAM]]]  many visitors, each with a page in a browser; by default 12 and 120
          PROGRAM  the Reflexology.Viewer.dll to measure, such as a published one; by default the one built with this
        """;

    /// <summary>Says that these words are not understood; the exit code 2.</summary>
    public static int Refuse(IEnumerable<string> words)
    {
        Console.Error.WriteLine($"Expected page or load, found \"{string.Join(' ', words)}\".\n{Text}");
        return 2;
    }
}
