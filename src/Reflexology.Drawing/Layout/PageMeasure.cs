namespace Reflexology.Drawing;

/// <summary>
/// The sizes of a page in points: one scale of type for all of its views, and the spaces around them. Type grows with
/// the square root of the shorter side, so that a larger sheet has room for more of it; spaces grow with the side.
/// </summary>
internal readonly record struct PageMeasure
{
    /// <summary>The least size of letters: 9 CSS pixels, which is more than 6 points.</summary>
    public const double LeastType = 6.75;

    // 8 points on A4.
    private const double TypeOfA4 = 8, SideOfA4 = 595;

    // Of a picture without paper, which is scaled to any size.
    private const double TypeOfPicture = 0.0135;

    // Of the shorter side: on a smaller page all letters are smaller, for they would leave no room for feet.
    private const double LargestShare = 0.024;

    // With more views than two there is less room for each.
    private const double Dense = 0.85;

    // The least in a picture without paper: on paper as wide as A4, 4.5 points.
    private const double LeastOfPicture = 0.0076;

    private readonly double _type;
    private readonly bool _isDense;

    /// <param name="side">The shorter side of the page, or the width of a picture without paper.</param>
    /// <param name="isDense">True where a page shows more than two views.</param>
    /// <param name="isPicture">True for a picture without paper.</param>
    public PageMeasure(double side, bool isDense, bool isPicture = false)
    {
        Unit = side / 100;
        Least = isPicture ? Math.Max(LeastType, LeastOfPicture * side) : LeastType;
        Least = Math.Min(Least, LargestShare * side);
        double type = isPicture ? TypeOfPicture * side : TypeOfA4 * Math.Sqrt(side / SideOfA4);
        _isDense = isDense;
        _type = Math.Max(isDense ? Dense * type : type, Least);
        Label = _type;
    }

    /// <summary>A hundredth of the shorter side.</summary>
    public double Unit { get; }

    /// <summary>The least size of letters on the page.</summary>
    public double Least { get; }

    /// <summary>Names and numbers of zones.</summary>
    public double Label { get; private init; }

    /// <summary>The usual size of names.</summary>
    public double Type => _type;

    /// <summary>The legend.</summary>
    public double Legend => _type;

    /// <summary>The same page with other names.</summary>
    public PageMeasure WithLabels(double size) => this with { Label = size };

    public double Title => 2.7 * _type;

    public double Subtitle => 1.4 * _type;

    /// <summary>The names of two maps over their parts of a page.</summary>
    public double Heading => 1.7 * _type;

    public double Caption => 1.2 * _type;

    /// <summary>Source, notice, scale and page number.</summary>
    public double Notice => _type;

    public double Margin => 3.4 * Unit;

    /// <summary>From the views or the legend to the lines at the foot of the page.</summary>
    public double Gap => 1.2 * _type;

    /// <summary>Between a foot and the names beside it.</summary>
    public double Gutter => 0.5 * Label;

    /// <summary>The level end of a leader at its name.</summary>
    public double Stub => 0.7 * Label;
}
