using System.Runtime.CompilerServices;

namespace Reflexology;

/// <summary>
/// Two edges whose lines split a place into four, and what is known of each part. For <see cref="First"/> below zero it
/// stands for a list that finds the answer: see <see cref="OfList"/>.
/// </summary>
internal struct CellSplit
{
    /// <summary>As first edge: the answer is found by the <see cref="CellList"/> with the number of the second.</summary>
    public const int OfList = -1;

    /// <summary>The edges, by their number in <see cref="ZoneBorders"/>.</summary>
    public int First, Second;

    /// <summary>
    /// By where a point lies, 1 for left of the first edge, 2 for left of the second, added: a set of zones, or below zero
    /// the complement of the number of another split.
    /// </summary>
    public FourAnswers Answers;

    [InlineArray(4)]
    internal struct FourAnswers
    {
        private int _first;
    }
}
