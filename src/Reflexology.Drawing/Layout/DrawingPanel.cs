namespace Reflexology.Drawing;

/// <summary>Where one view lies on the page.</summary>
/// <param name="View">The view.</param>
/// <param name="Transform">From the view's millimetres to the page's points.</param>
public sealed record DrawingPanel(FootView View, PageTransform Transform)
{
    /// <summary>The rectangle of the view on the page.</summary>
    public PageRect Bounds => new(
        Transform.OffsetX, Transform.OffsetY, View.Drawing.Width * Transform.Scale, View.Drawing.Height * Transform.Scale);
}
