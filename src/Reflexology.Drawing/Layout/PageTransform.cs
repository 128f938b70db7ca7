namespace Reflexology.Drawing;

/// <summary>Joins a view's millimetres with the page's points: the only way from one space to the other.</summary>
/// <param name="Scale">Points per millimetre, above 0.</param>
/// <param name="OffsetX">Where x = 0 mm lies on the page, in points.</param>
/// <param name="OffsetY">Where y = 0 mm lies on the page, in points.</param>
internal readonly record struct PageTransform(double Scale, double OffsetX, double OffsetY)
{
    /// <summary>Changes nothing.</summary>
    internal static PageTransform Identity { get; } = new(1, 0, 0);

    /// <summary>From the view to the page.</summary>
    public PagePoint ToPage(MapPoint point) => new((point.X * Scale) + OffsetX, (point.Y * Scale) + OffsetY);

    /// <summary>From the page to the view.</summary>
    public MapPoint ToMap(PagePoint point) => new((point.X - OffsetX) / Scale, (point.Y - OffsetY) / Scale);
}
