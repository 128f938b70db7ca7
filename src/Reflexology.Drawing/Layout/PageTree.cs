using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// An arrangement of rows of views on a page: a single row, or parts side by side or below each other. Rows keep their
/// order from left to right and from top to bottom.
/// </summary>
/// <param name="Row">The number of a single row; -1 for an arrangement of parts.</param>
/// <param name="IsAcross">True for parts side by side, false for parts below each other.</param>
/// <param name="Parts">The parts; none for a single row.</param>
internal sealed record PageTree(int Row, bool IsAcross, ImmutableArray<PageTree> Parts)
{
    // Of one row to four, one for each side of the foot.
    private static readonly ImmutableArray<ImmutableArray<PageTree>> ByCount =
        [.. Enumerable.Range(1, 4).Select(count => Arrangements(count).ToImmutableArray())];

    /// <summary>All arrangements of some rows: 1, 2, 6 and 22 of one to four.</summary>
    /// <param name="count">The number of rows, 1 to 4.</param>
    public static ImmutableArray<PageTree> All(int count) => ByCount[count - 1];

    /// <summary>The room it takes where each row has a size.</summary>
    /// <param name="sizes">The size of each row.</param>
    public RowSize Size(ReadOnlySpan<RowSize> sizes)
    {
        if (Row >= 0)
            return sizes[Row];
        RowSize size = Parts[0].Size(sizes);
        for (int i = 1; i < Parts.Length; i++)
            size = IsAcross ? size.Across(Parts[i].Size(sizes)) : size.Down(Parts[i].Size(sizes));
        return size;
    }

    /// <summary>The rectangle of each row in a room, with what is left over spread between them.</summary>
    public void Place(PageRect room, ReadOnlySpan<RowSize> sizes, PageRect[] places)
    {
        if (Row >= 0)
        {
            places[Row] = room;
            return;
        }

        RowSize size = Size(sizes);
        double spare = (IsAcross ? room.Width - size.Width : room.Height - size.Height) / Parts.Length;
        double at = IsAcross ? room.Left : room.Top;
        double top = room.Top + ((room.Height - size.Height) / 2);
        foreach (PageTree part in Parts)
        {
            RowSize own = part.Size(sizes);
            PageRect place = IsAcross
                ? new PageRect(at, top, own.Width + spare, size.Height)
                : new PageRect(room.Left, at, room.Width, own.Height + spare);
            part.Place(place, sizes, places);
            at += IsAcross ? place.Width : place.Height;
        }
    }

    private static IEnumerable<PageTree> Arrangements(int count) => count == 1
        ? [Single(0)]
        : [.. Split(0, count, isAcross: true), .. Split(0, count, isAcross: false)];

    private static PageTree Single(int row) => new(row, IsAcross: false, []);

    // At least two parts: the first ends before the last row.
    private static IEnumerable<PageTree> Split(int first, int count, bool isAcross) =>
        Sequences(first, count, isAcross, count - 1).Select(parts => new PageTree(-1, isAcross, parts));

    // Each part is a single row or an arrangement the other way.
    private static IEnumerable<ImmutableArray<PageTree>> Sequences(int first, int count, bool isAcross, int longest)
    {
        for (int head = 1; head <= longest; head++)
        {
            IEnumerable<PageTree> heads = head == 1 ? [Single(first)] : Split(first, head, !isAcross);
            foreach (PageTree one in heads)
            {
                if (head == count)
                {
                    yield return [one];
                    continue;
                }

                int left = count - head;
                foreach (ImmutableArray<PageTree> rest in Sequences(first + head, left, isAcross, left))
                    yield return [one, .. rest];
            }
        }
    }
}
