namespace Reflexology.Drawing;

/// <summary>Where one view lies on the page.</summary>
/// <param name="View">The view.</param>
/// <param name="Area">The part of it that is shown, in its millimetres.</param>
/// <param name="Transform">From the view's millimetres to the page's points.</param>
internal sealed record DrawingPanel(FootView View, MapRect Area, PageTransform Transform)
{
    /// <summary>Width of lines relative to those of a whole foot; see <see cref="ViewPart.LineScale"/>.</summary>
    internal double LineScale { get; init; } = 1;

    /// <summary>The rectangle of the part on the page.</summary>
    public PageRect Bounds => new(
        Transform.OffsetX + (Area.Left * Transform.Scale), Transform.OffsetY + (Area.Top * Transform.Scale),
        Area.Width * Transform.Scale, Area.Height * Transform.Scale);
}
