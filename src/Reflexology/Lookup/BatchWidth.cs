namespace Reflexology;

/// <summary>How many bits of points a batch takes at once. Answers never depend on it.</summary>
internal enum BatchWidth
{
    Scalar,
    Vector128,
    Vector256,
    Vector512,
}
