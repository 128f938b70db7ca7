namespace Reflexology;

/// <summary>What the names of an assertion stand for.</summary>
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
