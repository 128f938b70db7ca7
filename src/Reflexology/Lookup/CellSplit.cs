using System.Runtime.CompilerServices;

namespace Reflexology;

/// <summary>
/// Two edges whose lines split a place into four, and what is known of each part. For <see cref="First"/> below zero it
/// stands for something else that finds the answer: see <see cref="OfList"/> and <see cref="OfGrid"/>.
/// </summary>
internal struct CellSplit
{
    public const int OfList = -1;
    public const int OfGrid = -2;

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
