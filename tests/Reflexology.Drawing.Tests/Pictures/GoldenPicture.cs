using SkiaSharp;

namespace Reflexology.Drawing.Tests;

/// <summary>Compares a drawing with the picture kept under <c>Expected</c>.</summary>
internal static class GoldenPicture
{
    private const string Folder = "tests/Reflexology.Drawing.Tests/Expected";

    /// <summary>
    /// Fails when the drawing differs from <c>Expected/{name}.png</c> or there is none; what was drawn, and where it
    /// differs, is then beside the test results under <c>Actual</c>.
    /// </summary>
    public static void Matches(string name, Diagram diagram, PictureSize size)
    {
        using SKBitmap actual = Render(diagram, size);
        string expectedFile = Path.Combine(AppContext.BaseDirectory, "Expected", $"{name}.png");
        if (!File.Exists(expectedFile))
        {
            string made = Write(name, actual);
            Assert.Fail($"There is no expected picture '{name}.png'. Look at {made} and copy it to {Folder}.");
            return;
        }

        using SKBitmap expected = SKBitmap.Decode(expectedFile);
        using SKBitmap marked = new(actual.Info);
        if (PictureDifference.Find(expected, actual, marked) is not { } difference)
            return;
        string written = Write(name, actual);
        string marks = Write($"{name}.difference", marked);
        Assert.Fail($"'{name}.png': {difference}. Look at {written} and {marks}; "
            + $"if the change is meant, copy the first to {Folder}.");
    }

    public static SKBitmap Render(Diagram diagram, PictureSize size) =>
        SKBitmap.Decode(diagram.ToBytes(ExportFormat.Png, ExportOptions.FromPixels(size.Width, size.Height)));

    private static string Write(string name, SKBitmap bitmap)
    {
        string file = Path.Combine(TestContext.CurrentContext.WorkDirectory, "Actual", $"{name}.png");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using FileStream stream = File.Create(file);
        bitmap.Encode(stream, SKEncodedImageFormat.Png, 100);
        return file;
    }
}
