namespace Reflexology.Drawing;

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

    /// <summary>Whether the point lies in the rectangle or on its border.</summary>
    public bool Contains(PagePoint point) =>
        point.X >= Left && point.X <= Right && point.Y >= Top && point.Y <= Bottom;

    /// <summary>Whether the two have more than a border in common.</summary>
    public bool Overlaps(PageRect other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}
