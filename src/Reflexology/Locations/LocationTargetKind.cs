namespace Reflexology;

/// <summary>The kinds of things of the foot that an assertion names.</summary>
[Flags]
internal enum LocationTargetKind
{
    /// <summary>A region, a bone or another zone.</summary>
    Area = 1,

    /// <summary>A guide line.</summary>
    Guide = 2,

    /// <summary>A landmark.</summary>
    Point = 4,

    /// <summary>The silhouette, or a side of it.</summary>
    Border = 8,
}
