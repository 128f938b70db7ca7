using SkiaSharp;

namespace Reflexology.Drawing.Tests;

/// <summary>
/// How much two pictures differ. One tolerance for all golden pictures: at most 1 pixel in 2,000 may differ by more than
/// 24 of 255 levels in a channel. Processors round colours differently by a level or two; a moved line, a changed colour
/// or another text exceed it by far (PictureDifferenceTests).
/// </summary>
internal static class PictureDifference
{
    public const int Levels = 24;
    public const double Share = 1.0 / 2000;

    /// <summary>What differs beyond the tolerance, in a sentence, or null.</summary>
    public static string? Find(SKBitmap expected, SKBitmap actual, SKBitmap? marked = null)
    {
        if (expected.Width != actual.Width || expected.Height != actual.Height)
            return $"expected {expected.Width} x {expected.Height} pixels, found {actual.Width} x {actual.Height}";
        SKColor[] a = expected.Pixels, b = actual.Pixels;
        var marks = new SKColor[a.Length];
        int different = 0;
        for (int i = 0; i < a.Length; i++)
        {
            bool differs = Math.Abs(a[i].Red - b[i].Red) > Levels || Math.Abs(a[i].Green - b[i].Green) > Levels
                || Math.Abs(a[i].Blue - b[i].Blue) > Levels || Math.Abs(a[i].Alpha - b[i].Alpha) > Levels;
            different += differs ? 1 : 0;
            marks[i] = differs ? SKColors.Red : b[i].WithAlpha(60);
        }

        marked?.Pixels = marks;
        double share = (double)different / a.Length;
        return share <= Share ? null : $"{different} pixels ({share:P3}) differ by more than {Levels} levels; {Share:P3} may";
    }
}
