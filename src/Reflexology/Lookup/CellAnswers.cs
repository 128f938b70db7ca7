using System.Runtime.InteropServices;

namespace Reflexology;

/// <summary>The answers of cells while they are found: splits, the lists they fall back on, and the sets of zones.</summary>
internal sealed class CellAnswers
{
    private readonly List<CellSplit> _splits = [];

    public ZoneSets Sets { get; } = new();

    public List<CellList> Lists { get; } = [];

    public ReadOnlySpan<CellSplit> Splits => CollectionsMarshal.AsSpan(_splits);

    /// <summary>A number for a split that is still to be found.</summary>
    public int Reserve()
    {
        _splits.Add(default);
        return _splits.Count - 1;
    }

    /// <summary>Frees a number again; false where later ones are in use.</summary>
    public bool TryTakeBack(int number)
    {
        if (number != _splits.Count - 1)
            return false;
        _splits.RemoveAt(number);
        return true;
    }

    /// <summary>Keeps a split; what stands for it as an answer.</summary>
    public int Set(int number, in CellSplit split)
    {
        _splits[number] = split;
        return ~number;
    }

    /// <summary>Keeps a list; what stands for it as an answer.</summary>
    public int Add(CellList list)
    {
        Lists.Add(list);
        return Set(Reserve(), new CellSplit { First = CellSplit.OfList, Second = Lists.Count - 1 });
    }
}
