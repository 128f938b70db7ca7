using System.Numerics;

namespace Reflexology;

/// <summary>A mark for each zone, a bit each, in memory of the caller.</summary>
internal readonly ref struct ZoneMarks(Span<ulong> words)
{
    private readonly Span<ulong> _words = words;

    /// <summary>Whether a zone is marked.</summary>
    public bool this[int zone] => (_words[zone >> 6] >> (zone & 63) & 1) != 0;

    /// <summary>How many words hold the marks of as many zones.</summary>
    public static int WordsFor(int zoneCount) => (int)(((long)zoneCount + 63) >> 6);

    /// <summary>Marks a zone.</summary>
    public void Mark(int zone) => _words[zone >> 6] |= 1UL << (zone & 63);

    /// <summary>The highest marked zone below a number up to the number of zones, or -1: walks them topmost first.</summary>
    public int Below(int zone)
    {
        int word = zone >> 6;
        ulong rest = (zone & 63) == 0 ? 0 : _words[word] & ((1UL << (zone & 63)) - 1);
        while (rest == 0)
        {
            if (--word < 0)
                return -1;
            rest = _words[word];
        }

        return (word << 6) + BitOperations.Log2(rest);
    }
}
