namespace Reflexology.Drawing;

/// <summary>A point on the page, in points of 1/72 inch: x to the right, y down, origin at the top left.</summary>
/// <param name="X">Points from the left edge.</param>
/// <param name="Y">Points from the top edge.</param>
internal readonly record struct PagePoint(double X, double Y);

/// <summary>A rectangle on the page, in points.</summary>
/// <param name="Left">Smallest x.</param>
/// <param name="Top">Smallest y.</param>
/// <param name="Width">Not negative.</param>
/// <param name="Height">Not negative.</param>
internal readonly record struct PageRect(double Left, double Top, double Width, double Height)
{
    /// <summary>Largest x.</summary>
    public double Right => Left + Width;

    /// <summary>Largest y.</summary>
    public double Bottom => Top + Height;

    /// <summary>The centre of the rectangle.</summary>
    public PagePoint Center => new(Left + (Width / 2), Top + (Height / 2));

    /// <summary>The rectangle around a centre.</summary>
    public static PageRect Around(PagePoint center, double width, double height) =>
        new(center.X - (width / 2), center.Y - (height / 2), width, height);

    /// <summary>The rectangle with each side moved outwards by a distance; inwards by a negative one.</summary>
    public PageRect Inflate(double distance) =>
        new(Left - distance, Top - distance, Width + (2 * distance), Height + (2 * distance));

    /// <summary>True for a point in the rectangle or on its border.</summary>
    public bool Contains(PagePoint point) =>
        point.X >= Left && point.X <= Right && point.Y >= Top && point.Y <= Bottom;

    /// <summary>True for rectangles that have more than a border in common.</summary>
    public bool Overlaps(PageRect other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>True for a line that has a point in common with the rectangle or its border.</summary>
    public bool Meets(PagePoint from, PagePoint to)
    {
        // Clips the line at each side in turn (Liang and Barsky 1984).
        double dx = to.X - from.X, dy = to.Y - from.Y, enter = 0, leave = 1;
        return Clip(-dx, from.X - Left) && Clip(dx, Right - from.X)
            && Clip(-dy, from.Y - Top) && Clip(dy, Bottom - from.Y);

        bool Clip(double step, double room)
        {
            if (step == 0)
                return room >= 0;
            double at = room / step;
            if (step < 0)
                enter = Math.Max(enter, at);
            else
                leave = Math.Min(leave, at);
            return enter <= leave;
        }
    }
}

/// <summary>Joins a view's millimetres with the page's points: the only way from one space to the other.</summary>
/// <param name="Scale">Points per millimetre, above 0.</param>
/// <param name="OffsetX">The x of 0 mm on the page, in points.</param>
/// <param name="OffsetY">The y of 0 mm on the page, in points.</param>
internal readonly record struct PageTransform(double Scale, double OffsetX, double OffsetY)
{
    /// <summary>The identity.</summary>
    public static PageTransform Identity { get; } = new(1, 0, 0);

    /// <summary>From the view to the page.</summary>
    public PagePoint ToPage(MapPoint point) => new((point.X * Scale) + OffsetX, (point.Y * Scale) + OffsetY);

    /// <summary>From the view to the page.</summary>
    public PageRect ToPage(MapRect rect) => new(
        OffsetX + (rect.Left * Scale), OffsetY + (rect.Top * Scale), rect.Width * Scale, rect.Height * Scale);

    /// <summary>From the page to the view.</summary>
    public MapPoint ToMap(PagePoint point) => new((point.X - OffsetX) / Scale, (point.Y - OffsetY) / Scale);
}
