namespace Reflexology.Drawing.Tests;

/// <summary>The browser of these tests. It sees the bundled fonts and no others, as the other programs do.</summary>
[SetUpFixture]
internal sealed class DrawingBrowser
{
    private static readonly Lazy<string> Fonts = new(WriteFonts);

    /// <summary>The browser, started when a test first needs it.</summary>
    public static TestBrowser Shared { get; } = new(() => FontVariables);

    /// <summary>The variables of a process that sees the bundled fonts alone.</summary>
    public static IReadOnlyDictionary<string, string> FontVariables =>
        new Dictionary<string, string> { ["FONTCONFIG_FILE"] = Path.Combine(Fonts.Value, "fonts.conf") };

    [OneTimeTearDown]
    public static async Task EndAsync()
    {
        await Shared.DisposeAsync();
        if (Fonts.IsValueCreated)
            Directory.Delete(Fonts.Value, recursive: true);
    }

    private static string WriteFonts()
    {
        string folder = Directory.CreateTempSubdirectory("reflexology-fonts-").FullName;
        System.Reflection.Assembly drawing = typeof(DiagramExport).Assembly;
        IEnumerable<string> fonts = drawing.GetManifestResourceNames()
            .Where(name => name.EndsWith(".ttf", StringComparison.Ordinal));
        foreach (string name in fonts)
        {
            using Stream font = drawing.GetManifestResourceStream(name)!;
            using FileStream file = File.Create(Path.Combine(folder, Path.GetFileName(name)));
            font.CopyTo(file);
        }

        string cache = Path.Combine(folder, "cache");
        File.WriteAllText(
            Path.Combine(folder, "fonts.conf"),
            $"<fontconfig><dir>{folder}</dir><cachedir>{cache}</cachedir></fontconfig>");
        return folder;
    }
}
