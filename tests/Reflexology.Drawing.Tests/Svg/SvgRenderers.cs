using System.Diagnostics;
using System.Globalization;
using SkiaSharp;

namespace Reflexology.Drawing.Tests;

/// <summary>Renders SVG files with programs that are not ours, which see the bundled fonts and no others.</summary>
internal sealed class SvgRenderers : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

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
        svg, "rsvg-convert", "librsvg2-bin", Invariant($"-w {size.Width} -h {size.Height} -o"), At("picture.png"), At("picture.svg"));

    public SKBitmap Chromium(byte[] svg, PictureSize size) => Render(
        svg, "chromium", "chromium",
        Invariant($"--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --hide-scrollbars --force-device-scale-factor=1 --user-data-dir={At("profile")} --window-size={size.Width},{size.Height}"),
        $"--screenshot={At("picture.png")}", $"file://{At("picture.svg")}");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private SKBitmap Render(byte[] svg, string program, string package, string options, params string[] files)
    {
        File.WriteAllBytes(At("picture.svg"), svg);
        File.Delete(At("picture.png"));
        var start = new ProcessStartInfo(program, [.. options.Split(' '), .. files]) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["FONTCONFIG_FILE"] = At("fonts.conf");
        using Process process = Started(start, package);
        Task<string> errors = process.StandardError.ReadToEndAsync(), output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"'{program}' was not done after {Patience}.");
        }

        Task.WaitAll(errors, output);
        Assert.That(File.Exists(At("picture.png")), Is.True, $"'{program}' wrote no picture: {errors.Result}");
        return SKBitmap.Decode(At("picture.png"));
    }

    // A clean Debian or Ubuntu, such as a build machine, gets the program; elsewhere the message says what to install.
    private static Process Started(ProcessStartInfo start, string package)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception) when (File.Exists("/etc/debian_version") && Environment.IsPrivilegedProcess)
        {
            using Process update = Process.Start("apt-get", ["update"]);
            update.WaitForExit();
            using Process install = Process.Start("apt-get", ["-o", "DPkg::Lock::Timeout=300", "install", "-y", package]);
            install.WaitForExit();
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception failure)
        {
            throw new AssertionException($"This test needs the program '{start.FileName}': install the Debian package '{package}'. {failure.Message}");
        }
    }

    private string At(string file) => Path.Combine(_folder, file);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
