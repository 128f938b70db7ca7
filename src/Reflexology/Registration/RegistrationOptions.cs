namespace Reflexology;

/// <summary>
/// The options of a <see cref="FootRegistration"/>; the defaults suit a foot seen as its reference drawing shows it.
/// </summary>
public sealed record RegistrationOptions
{
    /// <summary>The defaults.</summary>
    public static RegistrationOptions Default { get; } = new();

    /// <summary>
    /// Allows the foot to be seen mirrored, as a left foot against the drawing of the right one, or in a frame whose y
    /// points up; the landmarks then decide. Off by default, so that mistaken feet are noticed.
    /// </summary>
    public bool AllowsReflection { get; init; }

    /// <summary>
    /// The smoothing (regularisation) weight of a spline: 0, the default, interpolates the landmarks; 1 suits landmarks
    /// placed by hand; larger values trade fit for lower bending energy, down to the affine fit. Without unit: the
    /// weight of the bending energy in frames scaled to the landmarks. Other models do not use it.
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
