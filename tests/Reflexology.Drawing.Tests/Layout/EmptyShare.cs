using System.Collections.Immutable;

namespace Reflexology.Drawing.Tests;

/// <summary>
/// Finds the largest empty rectangle of a page: one that holds no text, no line and no part of a foot, by the shape of
/// the foot and not by its frame.
/// </summary>
internal sealed class EmptyShare
{
    // Points a side of a cell, which is full where anything touches it.
    private const double Cell = 2;

    private readonly bool[,] _isFull;
    private readonly int _columns, _rows;

    private EmptyShare(PageSize size)
    {
        _columns = (int)Math.Ceiling(size.Width / Cell);
        _rows = (int)Math.Ceiling(size.Height / Cell);
        _isFull = new bool[_rows, _columns];
    }

    /// <summary>Its area as a share of that of the page, 0 to 1.</summary>
    public static double Of(DiagramPage page)
    {
        var share = new EmptyShare(page.Size);
        foreach (DrawingPanel panel in page.Panels)
            share.FillFoot(panel);
        foreach (DrawingItem item in page.Items.Where(item => item.Id != "paper" && item.Mark?.Kind != MarkKind.View))
            share.Fill(item);
        return (double)share.Largest() / (share._columns * share._rows);
    }

    private void Fill(DrawingItem item)
    {
        switch (item)
        {
            case GroupItem group:
                foreach (DrawingItem part in group.Items)
                    Fill(part);
                break;
            case TextItem text:
                Fill(BoxOf(text));
                break;
            case PathItem path:
                foreach (ImmutableArray<MapPoint> line in path.Outline.Contours.Select(contour => contour.Flatten()))
                    FillLine(line);
                break;
            case ArtworkItem artwork:
                Fill(artwork.Place);
                break;
            default:
                throw new ArgumentException($"Expected an item that is drawn, found {item.GetType().Name}.");
        }
    }

    private static PageRect BoxOf(TextItem text)
    {
        double size = text.Style.Size;
        double width = FontSet.Width(text.Text, text.Style.Language, text.Style.IsBold, size);
        double left = text.Style.Align switch
        {
            TextAlign.Left => text.At.X,
            TextAlign.Right => text.At.X - width,
            _ => text.At.X - (width / 2),
        };
        return new PageRect(left, text.At.Y - (0.75 * size), width, size);
    }

    private void Fill(PageRect box)
    {
        for (int row = Index(box.Top, _rows); row <= Index(box.Bottom, _rows); row++)
        {
            for (int column = Index(box.Left, _columns); column <= Index(box.Right, _columns); column++)
                _isFull[row, column] = true;
        }
    }

    private void FillLine(ImmutableArray<MapPoint> line)
    {
        for (int i = 1; i < line.Length; i++)
        {
            MapPoint a = line[i - 1], b = line[i];
            int steps = 1 + (int)(Math.Max(Math.Abs(b.X - a.X), Math.Abs(b.Y - a.Y)) / Cell);
            for (int step = 0; step <= steps; step++)
            {
                double x = a.X + ((b.X - a.X) * step / steps), y = a.Y + ((b.Y - a.Y) * step / steps);
                _isFull[Index(y, _rows), Index(x, _columns)] = true;
            }
        }
    }

    private void FillFoot(DrawingPanel panel)
    {
        Polygon silhouette = panel.View.Drawing.Silhouette.Flatten();
        PageRect box = panel.Bounds;
        for (int row = Index(box.Top, _rows); row <= Index(box.Bottom, _rows); row++)
        {
            for (int column = Index(box.Left, _columns); column <= Index(box.Right, _columns); column++)
            {
                var centre = new PagePoint((column + 0.5) * Cell, (row + 0.5) * Cell);
                MapPoint at = panel.Transform.ToMap(centre);
                _isFull[row, column] |= panel.Area.Contains(at) && silhouette.Contains(at);
            }
        }
    }

    private static int Index(double place, int count) => Math.Clamp((int)(place / Cell), 0, count - 1);

    // The largest rectangle below each row's skyline of empty cells, by a stack of rising heights.
    private int Largest()
    {
        int largest = 0;
        int[] heights = new int[_columns + 1];
        for (int row = 0; row < _rows; row++)
        {
            for (int column = 0; column < _columns; column++)
                heights[column] = _isFull[row, column] ? 0 : heights[column] + 1;
            Stack<int> rising = new();
            for (int column = 0; column <= _columns; column++)
            {
                while (rising.TryPeek(out int top) && heights[top] >= heights[column])
                {
                    int height = heights[rising.Pop()];
                    int width = rising.TryPeek(out int before) ? column - before - 1 : column;
                    largest = Math.Max(largest, height * width);
                }

                rising.Push(column);
            }
        }

        return largest;
    }
}
