using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// A blurred shape as faint sharp layers on each other, soft for readers without blurs, too: each is a line along the
/// shape, narrower than the one below, and the steps between them follow the edge of the blur. A reader with blurs
/// smooths the steps.
/// </summary>
/// <param name="Outline">The outline of every layer.</param>
/// <param name="IsFilled">True for layers that are filled, too.</param>
/// <param name="Ink">Their colour.</param>
/// <param name="Opacity">The opacity of each layer.</param>
/// <param name="Widths">The width of each line, from the bottom up.</param>
/// <param name="Blur">The deviation of the blur that smooths the steps; 0 for none.</param>
internal sealed record SoftEdge(
    Outline Outline, bool IsFilled, Ink Ink, double Opacity, ImmutableArray<double> Widths, double Blur)
{
    // Levels of 255 between two layers. Programs round each layer to whole levels: finer ones would add up to another
    // colour.
    private const double Step = 5;

    private const int FewestLayers = 2;
    private const int MostLayers = 6;

    // Layers per unit of the blur: narrower ones are not seen.
    private const double LayersPerUnit = 5;

    // Where a blur smooths them few layers do, unless the steps are too narrow to be seen anyway.
    private const int MostSmoothLayers = 4;
    private const double LeastSmoothed = 0.5;

    // The share of the deviation that smooths the steps between so few layers. Squares of deviations add up.
    private const double SmoothedShare = 0.44;

    // A blur this much deeper than its deviation is as good as opaque.
    private const double CoreDepth = 1.5;

    /// <summary>The layers of the fill and of the line of an item.</summary>
    /// <param name="item">A blurred shape.</param>
    /// <param name="ground">The colour that it is seen on, on which it depends how many layers are needed.</param>
    /// <param name="isSmoothed">False for readers without blurs.</param>
    public static IEnumerable<SoftEdge> Of(PathItem item, Ink ground, bool isSmoothed)
    {
        PathStyle style = item.Style;
        double smoothing = isSmoothed && style.Blur >= LeastSmoothed ? SmoothedShare * style.Blur : 0;
        double blur = Math.Sqrt((style.Blur * style.Blur) - (smoothing * smoothing));
        var steps = new Steps(blur, smoothing, ground);
        if (style.Fill is { Opacity: > 0 } fill)
            yield return OfFill(item.Outline, fill, steps);
        if (style.Stroke is { Opacity: > 0 } stroke)
            yield return OfLine(item.Outline, stroke, style.StrokeWidth / 2, steps);
    }

    /// <summary>
    /// The share of a normal distribution below x, to 0.0003: Page, Approximations to the Cumulative Normal Function,
    /// Applied Statistics 26 (1977).
    /// </summary>
    public static double Below(double x) =>
        0.5 * (1 + Math.Tanh(Math.Sqrt(2 / Math.PI) * (x + (0.044715 * x * x * x))));

    // Lines widen a shape but do not narrow it, so the layers start from a smaller one.
    private static SoftEdge OfFill(Outline outline, Ink ink, Steps steps)
    {
        (Outline core, double depth) = InnerOutline.Of(outline, CoreDepth * steps.Deviation, steps.Deviation / 2);
        return steps.Layers(core, isFilled: true, ink, away => Below((depth - away) / steps.Deviation), depth);
    }

    private static SoftEdge OfLine(Outline outline, Ink ink, double half, Steps steps)
    {
        double blur = steps.Deviation;
        return steps.Layers(
            outline, isFilled: false, ink, away => Below((half - away) / blur) - Below((-half - away) / blur), half);
    }

    // The distance at which a level that falls outwards is reached.
    private static double Distance(double level, Func<double, double> levelAt, double farthest)
    {
        (double near, double far) = (0, farthest);
        for (int i = 0; i < 24; i++)
        {
            double middle = (near + far) / 2;
            (near, far) = levelAt(middle) > level ? (middle, far) : (near, middle);
        }

        return near;
    }

    private readonly record struct Steps(double Deviation, double Smoothing, Ink Ground)
    {
        /// <param name="outline">The outline of the layers.</param>
        /// <param name="isFilled">True to fill it.</param>
        /// <param name="ink">The colour of the blurred shape.</param>
        /// <param name="share">The share of its opacity at a distance from the outline, which falls.</param>
        /// <param name="reach">The distance at which it begins to fall.</param>
        public SoftEdge Layers(Outline outline, bool isFilled, Ink ink, Func<double, double> share, double reach)
        {
            double whole = Math.Min(0.99, ink.Opacity * share(0));
            double wanted = Math.Min(Contrast(ink) * whole / Step, LayersPerUnit * Deviation);
            int most = Smoothing > 0 ? MostSmoothLayers : MostLayers;
            int count = Math.Clamp((int)Math.Round(wanted), FewestLayers, most);

            // The opacity at which so many layers make up the whole. Each begins halfway between the opacity of those
            // below it and the one that it makes.
            double opacity = 1 - Math.Pow(1 - whole, 1.0 / count), farthest = reach + (3 * Deviation);
            IEnumerable<double> widths =
                from below in Enumerable.Range(0, count)
                let level = 1 - (Math.Pow(1 - opacity, below) * (1 - (opacity / 2)))
                select 2 * Distance(level, away => ink.Opacity * share(away), farthest);
            return new SoftEdge(outline, isFilled, ink.At(1), opacity, [.. widths], Smoothing);
        }

        // The levels by which the ink would change the ground.
        private double Contrast(Ink ink) => Math.Max(
            Math.Abs(ink.Red - Ground.Red),
            Math.Max(Math.Abs(ink.Green - Ground.Green), Math.Abs(ink.Blue - Ground.Blue)));
    }
}
