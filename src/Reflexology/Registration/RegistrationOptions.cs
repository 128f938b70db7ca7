namespace Reflexology;

/// <summary>What a <see cref="FootRegistration"/> may do; the defaults suit a foot seen as its reference drawing shows it.</summary>
public sealed record RegistrationOptions
{
    /// <summary>The defaults.</summary>
    public static RegistrationOptions Default { get; } = new();

    /// <summary>
    /// Whether the foot may be seen mirrored, as a left foot against the drawing of the right one, or in a frame whose y
    /// points up; the landmarks then decide. Off unless told, so that mistaken feet are noticed.
    /// </summary>
    public bool AllowsReflection { get; init; }

    /// <summary>
    /// How far a spline may pass landmarks by to bend less: 0, the default, passes through each; 1 evens out landmarks
    /// placed by hand; more and more of it leaves the affine fit alone. Without unit: the weight of the bending energy in
    /// frames scaled to the landmarks. Other models do not use it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0, infinite or NaN.</exception>
    public double Smoothing
    {
        get;
        init => field = value is >= 0 and <= double.MaxValue
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Smoothing), value, "Expected a smoothing of 0 or more.");
    }
}
