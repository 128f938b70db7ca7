using System.Globalization;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>
/// The viewport of a visitor, and what its scripts ask for: two views side by side, as arrangement.js and pictures.js
/// have it.
/// </summary>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
/// <param name="Ratio">Pixels of the screen to one of CSS.</param>
/// <param name="Left">Of the viewport in the window, in CSS pixels.</param>
/// <param name="Top">Of the viewport in the window, in CSS pixels.</param>
internal sealed record ViewportWindow(int Width, int Height, double Ratio, double Left, double Top)
{
    private const double Gap = 16, Margin = 14, Caption = 30, MostScale = 9, Rim = 2;

    /// <summary>Stages that visitors have: desks, laptops, a tablet, telephones.</summary>
    public static IReadOnlyList<ViewportWindow> Usual { get; } =
    [
        new(1000, 1400, 1, 438, 138),
        new(900, 620, 1, 366, 138),
        new(1080, 760, 1, 438, 138),
        new(1440, 1000, 1, 438, 138),
        new(860, 540, 1.5, 362, 138),
        new(792, 704, 2, 12, 412),
        new(366, 500, 3, 12, 398),
        new(388, 560, 2.625, 12, 402),
    ];

    /// <summary>
    /// The addresses behind <c>layers/quiet?</c> and the like, for each view of which a part is seen; empty where none
    /// is.
    /// </summary>
    /// <param name="figures">The views.</param>
    /// <param name="zoom">How many times larger than to fit.</param>
    /// <param name="x">What lies in the middle, as a share of the width.</param>
    /// <param name="y">The same of the height.</param>
    public IReadOnlyList<(VisitedView Figure, string Query)> Entries(
        IReadOnlyList<VisitedView> figures, double zoom, double x, double y)
    {
        double wide = figures.Sum(figure => figure.Width), high = figures.Max(
            figure => figure.Height), gaps = Gap * (figures.Count - 1);
        double fit = Math.Min(
            MostScale, Math.Min((Width - (2 * Margin) - gaps) / wide, (Height - (2 * Margin) - Caption) / high));
        double boxWidth = (wide * fit) + gaps, boxHeight = (high * fit) + Caption;
        double startX = (Width - boxWidth) / 2, startY = (Height - boxHeight) / 2;
        double cameraX = zoom == 1 ? 0 : (Width / 2.0) - (
            (startX + (x * boxWidth)) * zoom), cameraY = zoom == 1 ? 0 : (Height / 2.0) - (
            (startY + (y * boxHeight)) * zoom);
        double scale = fit * zoom * Ratio, originX = Left * Ratio, originY = Top * Ratio, rim = Math.Min(
            Rim * scale, Gap / 2 * zoom * Ratio);
        List<(VisitedView, string)> entries = [];
        double at = startX;
        foreach (VisitedView figure in figures)
        {
            double left = originX + (((at * zoom) + cameraX) * Ratio), top = originY + (
                (((startY + ((high - figure.Height) * fit)) * zoom) + cameraY) * Ratio);
            double fromX = Math.Floor(Math.Max(left - rim, originX)), fromY = Math.Floor(Math.Max(top - rim, originY));
            double width = Math.Ceiling(
                Math.Min(left + (figure.Width * scale) + rim, originX + (Width * Ratio))) - fromX;
            double height = Math.Ceiling(
                Math.Min(top + (figure.Height * scale) + rim, originY + (Height * Ratio))) - fromY;
            at += (figure.Width * fit) + Gap;
            if (width > 0 && height > 0)
            {
                string query = string.Create(
                    CultureInfo.InvariantCulture,
                    $"map={figure.Map}&foot={figure.Foot}&aspect={figure.Aspect}"
                    + $"&scale={Math.Round(scale, 5)}&ratio={Ratio}"
                    + $"&left={Math.Round(fromX - left, 3)}&top={Math.Round(fromY - top, 3)}"
                    + $"&width={width}&height={height}");
                entries.Add((figure, query));
            }
        }

        return entries;
    }
}
