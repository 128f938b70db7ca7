namespace Reflexology;

/// <summary>The meanings of the names of an assertion.</summary>
internal enum AssertionNames
{
    /// <summary>It has none.</summary>
    None,

    /// <summary>Things of the foot.</summary>
    Targets,

    /// <summary>Rays, <c>1</c> to <c>5</c>.</summary>
    Rays,

    /// <summary>A foot.</summary>
    Foot,
}
