using System.Globalization;
using SkiaSharp;
using Svg.Skia;

namespace Reflexology.Drawing;

/// <summary>Draws plain SVG with Svg.Skia, whose use is here alone.</summary>
internal static class ArtworkPicture
{
    /// <summary>The picture of elements, in their user units; null where they cannot be drawn.</summary>
    /// <param name="frame">Their rectangle.</param>
    /// <param name="elements">What <see cref="ArtworkWriter"/> wrote, and nothing else.</param>
    /// <param name="areas">
    /// What it costs to paint: see <see cref="ArtworkPaint.Areas"/>. The picture is null where that is too much.
    /// </param>
    public static SKPicture? Of(MapRect frame, string elements, out double areas)
    {
        areas = 0;
        string box = string.Create(
            CultureInfo.InvariantCulture, $"{frame.Left} {frame.Top} {frame.Width} {frame.Height}");
        string size = string.Create(
            CultureInfo.InvariantCulture, $"width=\"{frame.Width}\" height=\"{frame.Height}\"");
        using var svg = new SKSvg();
        SKSvgSettings settings = svg.Settings;
        settings.EnableJavaScript = settings.EnableExternalJavaScript = settings.EnableSvgFonts = false;
        settings.EnableTextReferences = settings.EnableBrokenImagePlaceholders = false;
        try
        {
            string spaces = $"xmlns=\"{SvgNamespaces.Svg}\" xmlns:xlink=\"{SvgNamespaces.XLink}\"";
            using SKPicture? drawn = svg.FromSvg($"<svg {spaces} viewBox=\"{box}\" {size}>{elements}</svg>");
            if (svg.Model is { } model)
                areas = ArtworkPaint.Areas(model, frame);
            return drawn is null ? Empty() : areas > ArtworkLimits.Areas ? null : InUserUnits(drawn, frame);
        }
        catch (Exception wrong) when (wrong is not OutOfMemoryException)
        {
            return null;
        }
    }

    // Drawn with its upper left corner at 0, 0. What is recorded anew stays when the drawing is disposed of.
    private static SKPicture InUserUnits(SKPicture drawn, MapRect frame)
    {
        using var recorder = new SKPictureRecorder();
        SKCanvas canvas = recorder.BeginRecording(
            new SKRect((float)frame.Left, (float)frame.Top, (float)frame.Right, (float)frame.Bottom));
        canvas.Translate((float)frame.Left, (float)frame.Top);
        drawn.Playback(canvas);
        return recorder.EndRecording();
    }

    private static SKPicture Empty()
    {
        using var recorder = new SKPictureRecorder();
        recorder.BeginRecording(SKRect.Create(1, 1));
        return recorder.EndRecording();
    }
}
