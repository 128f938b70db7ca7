namespace Reflexology.Benchmarks;

/// <summary>Where the points lie.</summary>
public enum PointKind
{
    /// <summary>Anywhere in the smallest rectangle around all zones.</summary>
    Uniform,

    /// <summary>Anywhere along the borders, at most 0.01 mm away on a foot, never on one.</summary>
    NearBorder,

    /// <summary>On vertices, and on edges as well as doubles can.</summary>
    OnBorder,
}
