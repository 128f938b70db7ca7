using System.Globalization;
using System.Xml.Linq;
using SkiaSharp;

namespace Reflexology.Drawing.Tests;

/// <summary>
/// Programs that open PDF documents and are not ours: each shows the first page as pixels and gives its text.
/// </summary>
/// <param name="Name">Its name.</param>
/// <param name="MostDifferent">
/// The bound of the difference to our PNG, in levels of 255, of all colours of all pixels. LibreOffice sets texts in
/// its own fonts.
/// </param>
/// <param name="Show">Shows the document in <c>page.png</c> of a folder, at a resolution in dots per inch.</param>
/// <param name="Read">Reads the text of the document, with a folder for files.</param>
internal sealed record PdfPrograms(
    string Name,
    double MostDifferent,
    Action<string, TemporaryFolder, int> Show,
    Func<string, TemporaryFolder, string> Read)
{
    private static readonly DebianProgram
        Pdftoppm = new("pdftoppm", "poppler-utils"),
        Pdftotext = new("pdftotext", "poppler-utils"),
        Mutool = new("mutool", "mupdf-tools"),
        Ghostscript = new("gs", "ghostscript"),
        Inkscape = new("inkscape", "inkscape"),
        Office = new("soffice", "libreoffice-draw"),
        Npm = new("npm", "npm"),
        Node = new("node", "nodejs");

    // Versions that go together.
    private static readonly string[] PdfJsPackages = ["pdfjs-dist@6.5.438", "@napi-rs/canvas@1.1.1"];

    /// <summary>Programs that are small and start at once.</summary>
    public static PdfPrograms[] Light { get; } =
    [
        new(
            "poppler",
            6,
            (file, folder, dpi) => Pdftoppm.Run(["-r", Text(dpi), "-png", "-singlefile", file, folder.File("page")]),
            (file, _) => Pdftotext.Run(["-enc", "UTF-8", file, "-"])),
        new(
            "MuPDF",
            6,
            (file, folder, dpi) => Mutool.Run(["draw", "-q", "-r", Text(dpi), "-o", folder.File("page.png"), file]),
            (file, folder) =>
            {
                Mutool.Run(["draw", "-q", "-F", "txt", "-o", folder.File("page.txt"), file]);
                return File.ReadAllText(folder.File("page.txt"));
            }),
        new(
            "Ghostscript",
            6,
            (file, folder, dpi) => Ghostscript.Run(
                [.. Batch, "-sDEVICE=png16m", $"-r{Text(dpi)}", "-dTextAlphaBits=4", "-dGraphicsAlphaBits=4",
                    $"-sOutputFile={folder.File("page.png")}", file]),
            (file, _) => Ghostscript.Run([.. Batch, "-sDEVICE=txtwrite", "-sOutputFile=-", file])),
    ];

    /// <summary>Large programs, installed where they are run.</summary>
    public static PdfPrograms[] Heavy { get; } =
    [
        new(
            "pdf.js",
            6,
            (file, folder, dpi) => PdfJs(file, folder, "show", Text(dpi), folder.File("page.png")),
            (file, folder) => PdfJs(file, folder, "read")),
        new(
            "Inkscape",
            6,
            (file, folder, dpi) => Inkscape.Run([file, "-o", folder.File("page.png"), "-d", Text(dpi)]),
            (file, folder) =>
            {
                Inkscape.Run([file, "--export-plain-svg", "-o", folder.File("page.svg")]);
                return TextOf(folder.File("page.svg"), "text");
            }),
        new(
            "LibreOffice",
            11,
            (file, folder, _) => Convert(file, folder, "png"),
            (file, folder) =>
            {
                Convert(file, folder, "fodg");
                return TextOf(folder.File("page.fodg"), "p");
            }),
    ];

    private static string[] Batch => ["-q", "-dNOPAUSE", "-dBATCH"];

    /// <summary>The first page as pixels.</summary>
    public SKBitmap Picture(byte[] document, int dpi)
    {
        using var folder = new TemporaryFolder();
        Show(Written(document, folder), folder, dpi);
        return SKBitmap.Decode(folder.File("page.png"));
    }

    /// <summary>The text of the first page.</summary>
    public string TextOf(byte[] document)
    {
        using var folder = new TemporaryFolder();
        return Read(Written(document, folder), folder);
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static string Written(byte[] document, TemporaryFolder folder)
    {
        string file = folder.File("page.pdf");
        File.WriteAllBytes(file, document);
        return file;
    }

    // With a profile of its own, as only one window of each may be open.
    private static void Convert(string file, TemporaryFolder folder, string ending)
    {
        string profile = new Uri(folder.File("profile")).AbsoluteUri;
        Office.Run([$"-env:UserInstallation={profile}", "--headless", "--convert-to", ending,
            "--outdir", Path.GetDirectoryName(file)!, file]);
    }

    private static string PdfJs(string file, TemporaryFolder folder, params string[] arguments)
    {
        string script = folder.File("pdfjs.mjs");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Programs", "pdfjs.mjs"), script, overwrite: true);
        Npm.Run(["install", "--no-audit", "--no-fund", "--silent", "--prefix", Path.GetDirectoryName(script)!,
            .. PdfJsPackages]);
        return Node.Run([script, file, .. arguments]);
    }

    private static string TextOf(string file, string element) => string.Join('\n', XDocument.Load(file)
        .Descendants().Where(each => each.Name.LocalName == element).Select(each => each.Value));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
