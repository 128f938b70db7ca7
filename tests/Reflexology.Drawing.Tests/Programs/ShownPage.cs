using System.Text.RegularExpressions;
using SkiaSharp;

namespace Reflexology.Drawing.Tests;

/// <summary>What a page with lit zones has to show in any program: colours, a like picture, and its texts.</summary>
internal static class ShownPage
{
    /// <summary>
    /// The colours of zones on a page of A5, read from a picture of it near their sides: their middle may be brighter.
    /// </summary>
    public static IEnumerable<SKColor> Colours(Diagram diagram, SKBitmap picture, IEnumerable<string> zones)
    {
        DiagramPage page = DiagramLayout.Create(diagram, PageSize.A5).Pages[0];
        double scale = picture.Width / page.Size.Width;
        foreach (string zone in zones)
        {
            DrawingPanel panel = page.Panels.First(panel => panel.View.Shapes.Any(shape => shape.Zone.Id == zone));
            ZoneShape shape = panel.View.Shapes.First(shape => shape.Zone.Id == zone);
            PagePoint place = panel.Transform.ToPage(NearItsSide(panel.View, shape));
            yield return picture.GetPixel((int)(place.X * scale), (int)(place.Y * scale));
        }
    }

    // Most of the way to the farthest point of its border, beside what lies on it.
    private static MapPoint NearItsSide(FootView view, ZoneShape shape)
    {
        MapPoint centre = shape.Polygon.Centroid;
        IEnumerable<MapPoint> inside = shape.Outline.Contours.SelectMany(contour => contour.Flatten())
            .Select(point => new MapPoint(
                centre.X + (0.8 * (point.X - centre.X)), centre.Y + (0.8 * (point.Y - centre.Y))));
        return inside.Where(point => shape.Polygon.Contains(point) && view.ZonesWithin(point, 1).Length == 1)
            .MaxBy(point => Math.Pow(point.X - centre.X, 2) + Math.Pow(point.Y - centre.Y, 2));
    }

    /// <summary>The pixels of a picture that nearly have a colour.</summary>
    public static int Count(SKBitmap picture, SKColor ink) => picture.Pixels.Count(pixel =>
        Math.Abs(pixel.Red - ink.Red) + Math.Abs(pixel.Green - ink.Green) + Math.Abs(pixel.Blue - ink.Blue) < 60);

    /// <summary>The mean difference of the channels of two pictures of one size, 0 to 255.</summary>
    public static double Difference(SKBitmap expected, SKBitmap found) =>
        expected.Pixels.Zip(found.Pixels, (a, b) =>
            (Math.Abs(a.Red - b.Red) + Math.Abs(a.Green - b.Green) + Math.Abs(a.Blue - b.Blue)) / 3.0).Average();

    /// <summary>The texts that a diagram writes on a page and a program does not find; none is right.</summary>
    public static IEnumerable<string> Missing(DiagramPage page, string found) =>
        DrawingItem.All(page.Items).OfType<TextItem>().Select(item => item.Text)
            .Where(text => !found.Contains(Squeezed(text), StringComparison.Ordinal));

    /// <summary>A text without white space and marks of direction, which programs set as they like.</summary>
    public static string Squeezed(string text) =>
        Regex.Replace(text, @"[\s\u200E\u200F\u202A-\u202E\u2066-\u2069]+", "");
}
