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
        .. from foot in new[] { Foot.Right, Foot.Left }
           from aspect in Enum.GetValues<Aspect>()
           select new ViewId(foot, aspect),
    ];

    /// <summary>The words in files and drawings, for example <c>right.plantar</c>.</summary>
    public override string ToString() => $"{Foot.ToWord()}.{Aspect.ToWord()}";
}
