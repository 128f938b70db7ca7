using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// The names of the zones of a row before the row is set out: which have room in their zones at a size, and the columns
/// that the others need beside the views. An estimate, for the choice between pages: labels may still meet each other.
/// </summary>
internal sealed class RowNames
{
    // Blocks are a little narrower than their column.
    private const double ColumnSpare = 1.02;

    // The higher of two columns has that much more than half of the names.
    private const double ColumnsUneven = 1.15;

    private readonly ImmutableArray<NeededName> _names;

    /// <param name="row">The row.</param>
    /// <param name="fits">The places in the zones of its views.</param>
    /// <param name="pictograms">The pictograms of its zones, which need no name.</param>
    /// <param name="hasLabel">True for a zone that is labelled.</param>
    /// <param name="textOf">The name of a zone, or its number.</param>
    /// <param name="isNumbered">True where all zones have numbers.</param>
    /// <param name="least">The least size of interest, in millimetres.</param>
    /// <param name="most">The largest size of interest, in millimetres.</param>
    public RowNames(
        PanelRow row,
        ZoneFits fits,
        ZonePictograms pictograms,
        Func<Zone, bool> hasLabel,
        Func<Zone, bool, string> textOf,
        bool isNumbered,
        double least,
        double most)
    {
        _names = [.. Names()];

        IEnumerable<NeededName> Names()
        {
            foreach ((int panel, ViewPart part) in row.Parts.Index())
            {
                foreach (ZoneShape shape in part.View.Shapes.Where(shape => hasLabel(shape.Zone)))
                {
                    if (panel > 0 && fits.IsSymmetric(part.View, shape.Zone))
                        continue;
                    string number = textOf(shape.Zone, true), text = isNumbered ? number : textOf(shape.Zone, false);
                    (double left, double right) = fits.DistancesFromSides(part.View, shape);
                    double inside = pictograms.Of(part.View, shape.Zone) is not null
                        ? double.PositiveInfinity
                        : fits.LargestSize(part.View, shape, text, isNumbered, least, most);
                    yield return new NeededName(
                        shape.Zone,
                        fits.Blocks(text, isNumbered),
                        fits.Blocks(number, isNumber: true)[0],
                        inside,
                        isNumbered || inside >= most
                            ? inside
                            : fits.LargestSize(part.View, shape, number, isNumber: true, least, most),
                        IsOuter: panel == 0 ? left < right : right < left);
                }
            }
        }
    }

    /// <summary>The number of names.</summary>
    public int Count => _names.Length;

    /// <summary>The columns that a choice of names needs.</summary>
    /// <param name="choice">The names that may stand beside the views; null for none.</param>
    /// <param name="size">The font size, in points.</param>
    /// <param name="scale">Points per millimetre of the views.</param>
    public NeededColumns Columns(NameChoice? choice, double size, double scale)
    {
        Span<double> outer = stackalloc double[_names.Length], middle = stackalloc double[_names.Length];
        int outerCount = 0, middleCount = 0;
        foreach (NeededName name in _names)
        {
            if (choice is null || name.Inside * scale >= size)
                continue;
            double width = name.Narrowest(choice.Lines);
            if (name.IsOuter)
                outer[outerCount++] = width;
            else
                middle[middleCount++] = width;
        }

        double outerWidth = WidthWithout(outer[..outerCount], choice?.OuterDropped ?? 0);
        double middleWidth = WidthWithout(middle[..middleCount], choice?.InnerDropped ?? 0);
        if (choice is { IsEven: true })
            outerWidth = middleWidth = Math.Max(outerWidth, middleWidth);
        return Within(outerWidth, middleWidth, size, scale, choice);
    }

    /// <summary>Columns with more room: for the numbers of zones that had none.</summary>
    /// <param name="columns">The columns so far.</param>
    /// <param name="zones">The zones.</param>
    /// <param name="size">The font size, in points.</param>
    public NeededColumns WithNumbers(NeededColumns columns, IReadOnlyCollection<Zone> zones, double size)
    {
        foreach (NeededName name in _names.Where(name => zones.Contains(name.Zone)))
        {
            double width = ColumnSpare * size * name.Number.Width;
            columns = name.IsOuter
                ? columns with { Outer = Math.Max(columns.Outer, width) }
                : columns with { Inner = Math.Max(columns.Inner, width) };
            columns = columns with { Height = columns.Height + LabelColumn.HeightOf(name.Number, size) };
        }

        return columns;
    }

    // Names wider than their column become numbers, and numbers without room in their zone stand beside the view.
    private NeededColumns Within(double outer, double inner, double size, double scale, NameChoice? choice)
    {
        const double Rounding = 1e-9;
        int inside = 0, beside = 0;
        double outerHeight = 0, innerHeight = 0, outerWidth = 0, innerWidth = 0, largest = 0;
        double movesIn = 0, movesOut = 0;
        foreach (NeededName name in _names)
        {
            if (name.Inside * scale >= size)
            {
                inside++;
                continue;
            }

            LabelBlock? block = choice is not null ? name.Fitting((name.IsOuter ? outer : inner) + Rounding) : null;
            if (block is not null)
                beside++;
            else if (name.NumberInside * scale < size)
                block = name.Number;
            else
                continue;
            double height = LabelColumn.HeightOf(block, size);
            largest = Math.Max(largest, height);
            if (name.IsOuter)
            {
                (outerWidth, outerHeight) = (Math.Max(outerWidth, block.Width), outerHeight + height);
                movesIn += block.Width <= inner ? height : 0;
            }
            else
            {
                (innerWidth, innerHeight) = (Math.Max(innerWidth, block.Width), innerHeight + height);
                movesOut += block.Width <= outer ? height : 0;
            }
        }

        // Those that have room at the other side go there where their own is full.
        double half = (outerHeight + innerHeight) / 2;
        double least = Math.Max(half, Math.Max(outerHeight - movesIn, innerHeight - movesOut));
        double needed = Math.Max(Math.Min(least * ColumnsUneven, Math.Max(outerHeight, innerHeight)), largest);
        if (choice is { IsEven: true })
            outerWidth = innerWidth = Math.Max(outerWidth, innerWidth);
        return new NeededColumns(ColumnSpare * size * outerWidth, ColumnSpare * size * innerWidth, needed)
        {
            Inside = inside,
            Beside = beside,
        };
    }

    private static double WidthWithout(Span<double> widths, int dropped)
    {
        if (dropped >= widths.Length)
            return 0;
        widths.Sort();
        return widths[^(dropped + 1)];
    }
}
