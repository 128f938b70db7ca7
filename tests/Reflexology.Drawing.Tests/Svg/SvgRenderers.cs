using System.Globalization;
using Reflexology.Viewer.Tests;
using SkiaSharp;

namespace Reflexology.Drawing.Tests;

/// <summary>Renders SVG files with programs that are not ours, which see the bundled fonts and no others.</summary>
internal sealed class SvgRenderers : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reflexology-svg-").FullName;

    public SvgRenderers()
    {
        System.Reflection.Assembly drawing = typeof(DiagramExport).Assembly;
        foreach (string name in drawing.GetManifestResourceNames().Where(name => name.EndsWith(".ttf", StringComparison.Ordinal)))
        {
            using Stream font = drawing.GetManifestResourceStream(name)!;
            using FileStream file = File.Create(At(Path.GetFileName(name)));
            font.CopyTo(file);
        }

        File.WriteAllText(At("fonts.conf"), $"<fontconfig><dir>{_folder}</dir><cachedir>{At("cache")}</cachedir></fontconfig>");
    }

    public SKBitmap Rsvg(byte[] svg, PictureSize size) => Render(
        svg, new("rsvg-convert", "librsvg2-bin"), Invariant($"-w {size.Width} -h {size.Height} -o"), At("picture.png"), At("picture.svg"));

    public SKBitmap Chromium(byte[] svg, PictureSize size) => Render(
        svg, new(BrowserLaunch.Executable, "chromium"),
        Invariant($"--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --hide-scrollbars --force-device-scale-factor=1 --user-data-dir={At("profile")} --window-size={size.Width},{size.Height}"),
        $"--screenshot={At("picture.png")}", $"file://{At("picture.svg")}");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private SKBitmap Render(byte[] svg, DebianProgram program, string options, params string[] files)
    {
        File.WriteAllBytes(At("picture.svg"), svg);
        File.Delete(At("picture.png"));
        string said = program.Run([.. options.Split(' '), .. files], start => start.Environment["FONTCONFIG_FILE"] = At("fonts.conf"));
        Assert.That(File.Exists(At("picture.png")), Is.True, $"'{program.Name}' wrote no picture: {said}");
        return SKBitmap.Decode(At("picture.png"));
    }

    private string At(string file) => Path.Combine(_folder, file);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
