namespace Reflexology.Authoring;

/// <summary>A number for each cell of an unbounded grid; -1 where none was set.</summary>
/// <remarks>
/// A table of its own, because the standard one mixes column and row so that neighbours collide, and is compiled anew
/// for these types whenever the tool starts.
/// </remarks>
internal sealed class CellNumbers
{
    private const int FirstBits = 10;

    // 2^64 divided by the golden ratio: it spreads rows and columns over the upper bits.
    private const ulong Spreading = 0x9E37_79B9_7F4A_7C15;

    private Slot[] _slots = new Slot[1 << FirstBits];
    private int _shift = 64 - FirstBits;
    private int _count;

    /// <summary>The number of a cell.</summary>
    public int this[int column, int row]
    {
        get => _slots[Find(column, row)].Above - 1;
        set
        {
            int slot = Find(column, row);
            if (_slots[slot].Above == 0 && ++_count > _slots.Length / 2)
            {
                Grow();
                slot = Find(column, row);
            }

            _slots[slot] = new Slot(column, row, value + 1);
        }
    }

    // The slot of a cell, or the free one where it belongs.
    private int Find(int column, int row)
    {
        Slot[] slots = _slots;
        int slot = (int)(((((ulong)(uint)column << 32) | (uint)row) * Spreading) >> _shift);
        while (slots[slot].Above != 0 && (slots[slot].Row != row || slots[slot].Column != column))
            slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }

    private void Grow()
    {
        Slot[] before = _slots;
        _slots = new Slot[2 * before.Length];
        _shift--;
        foreach (Slot slot in before)
        {
            if (slot.Above != 0)
                _slots[Find(slot.Column, slot.Row)] = slot;
        }
    }

    // One above the number, so that 0 is free.
    private readonly record struct Slot(int Column, int Row, int Above);
}
