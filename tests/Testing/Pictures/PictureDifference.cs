using SkiaSharp;

namespace Reflexology.Testing;

/// <summary>
/// The difference of two pictures. One tolerance for all golden pictures: at most 1 pixel in 2,000 may differ by more
/// than 24 of 255 levels in a channel. Processors round colours differently by a level or two; a moved line, a changed
/// colour or another text exceed it by far (PictureDifferenceTests).
/// </summary>
public static class PictureDifference
{
    public const int Levels = 24;
    public const double Share = 1.0 / 2000;

    /// <summary>The difference beyond the tolerance, in a sentence, or null.</summary>
    public static string? Find(SKBitmap expected, SKBitmap actual, SKBitmap? marked = null)
    {
        if (expected.Width != actual.Width || expected.Height != actual.Height)
            return $"expected {expected.Width} x {expected.Height} pixels, found {actual.Width} x {actual.Height}";
        SKColor[] a = expected.Pixels, b = actual.Pixels;
        var marks = new SKColor[a.Length];
        int different = 0;
        for (int i = 0; i < a.Length; i++)
        {
            bool differs = Differ(a[i].Red, b[i].Red) || Differ(a[i].Green, b[i].Green)
                || Differ(a[i].Blue, b[i].Blue) || Differ(a[i].Alpha, b[i].Alpha);
            different += differs ? 1 : 0;
            marks[i] = differs ? SKColors.Red : b[i].WithAlpha(60);
        }

        marked?.Pixels = marks;
        double share = (double)different / a.Length;
        return share <= Share
            ? null
            : $"{different} pixels ({share:P3}) differ by more than {Levels} levels; {Share:P3} may";
    }

    private static bool Differ(byte expected, byte actual) => Math.Abs(expected - actual) > Levels;
}
