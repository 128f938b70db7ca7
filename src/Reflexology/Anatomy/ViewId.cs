using System.Collections.Immutable;

namespace Reflexology;

/// <summary>Identifies one view of the feet: which foot, and which aspect of it.</summary>
/// <param name="Foot">The foot.</param>
/// <param name="Aspect">The aspect of it.</param>
public readonly record struct ViewId(Foot Foot, Aspect Aspect)
{
    /// <summary>All eight views: those of the right foot, then those of the left one.</summary>
    public static ImmutableArray<ViewId> All { get; } =
    [
        new(Foot.Right, Aspect.Plantar), new(Foot.Right, Aspect.Dorsal),
        new(Foot.Right, Aspect.Medial), new(Foot.Right, Aspect.Lateral),
        new(Foot.Left, Aspect.Plantar), new(Foot.Left, Aspect.Dorsal),
        new(Foot.Left, Aspect.Medial), new(Foot.Left, Aspect.Lateral),
    ];

    // The number of aspects.
    internal const int AspectCount = 4;

    /// <summary>The position in <see cref="All"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The foot or the aspect is not one of the enumeration.</exception>
    internal int Index => Foot is Foot.Left or Foot.Right && Aspect is >= Aspect.Plantar and <= Aspect.Lateral
        ? (Foot == Foot.Right ? 0 : AspectCount) + (int)Aspect
        : throw new ArgumentOutOfRangeException(nameof(ViewId), $"{Foot}, {Aspect}",
            "Expected a foot and an aspect that exist.");

    /// <summary>The words in files and drawings, for example <c>right.plantar</c>.</summary>
    public override string ToString() => $"{Foot.ToWord()}.{Aspect.ToWord()}";
}
