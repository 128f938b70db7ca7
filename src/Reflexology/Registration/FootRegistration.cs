using System.Collections.Immutable;

namespace Reflexology;

/// <summary>
/// Registers points from another coordinate frame, such as a photo, a scanner or a pressure mat, to the reference foot
/// by matching landmarks: maps them to the millimetres of a <see cref="FootDrawing"/> and back. Immutable and safe to
/// share between threads.
/// </summary>
public sealed partial class FootRegistration
{
    /// <summary>
    /// The maximum round-trip error of the inverse of a spline, in millimetres on the reference foot.
    /// </summary>
    public const double InverseTolerance = 1e-9;

    private readonly LandmarkPairs _pairs;
    private readonly LinearMap _linear;
    private readonly ThinPlateSpline? _spline;
    private readonly RegistrationOptions _options;

    private FootRegistration(
        LandmarkPairs pairs, RegistrationModel model, RegistrationOptions options, LinearMap linear)
    {
        _pairs = pairs;
        _options = options;
        _linear = linear;
        Model = model;
        _spline = model == RegistrationModel.ThinPlateSpline
            ? new ThinPlateSpline(pairs, linear, options.Smoothing)
            : null;
        Residuals = [.. Enumerable.Range(0, pairs.Count).Select(i => pairs.Residual(i, ToReference(pairs.Seen[i])))];
    }

    /// <summary>The model that was fitted.</summary>
    public RegistrationModel Model { get; }

    /// <summary>
    /// Millimetres on the reference foot per unit as seen; where they differ by direction, their geometric mean. Above
    /// 0.
    /// </summary>
    public double Scale => Math.Sqrt(Math.Abs(_linear.Determinant));

    /// <summary>
    /// True if the foot is seen mirrored; only where <see cref="RegistrationOptions.AllowsReflection"/> allows it.
    /// </summary>
    public bool IsReflection => _linear.Determinant < 0;

    /// <summary>The residual of each landmark, in the order of the input.</summary>
    public ImmutableArray<LandmarkResidual> Residuals { get; }

    /// <summary>The root mean square (RMS) of all residuals, in millimetres on the reference foot.</summary>
    public double RootMeanSquare => Math.Sqrt(Residuals.Average(residual => residual.Distance * residual.Distance));

    /// <summary>The landmark with the largest residual; the first of several.</summary>
    public LandmarkResidual Largest => Residuals.MaxBy(residual => residual.Distance);

    /// <summary>
    /// Fits landmarks to those of the same names of a view of the reference foot. Cost: some ten
    /// microseconds; for a spline some milliseconds, most of them for the check for folds.
    /// </summary>
    /// <param name="seen">Some or all of <see cref="FootDrawing.Landmarks"/>, by name, where they were seen.</param>
    /// <param name="reference">The view of the same foot and aspect.</param>
    /// <param name="model">The model to fit.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="RegistrationException">
    /// A landmark is unknown, stands twice, has no finite place or shares it; they are too few or on a line; the foot
    /// is mirrored and may not be; they fit the reference foot badly, or only stretched beyond sense; or a spline folds
    /// the foot over.
    /// </exception>
    public static FootRegistration Fit(
        IEnumerable<KeyValuePair<string, SeenPoint>> seen,
        FootDrawing reference,
        RegistrationModel model = RegistrationModel.Similarity,
        RegistrationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(reference);
        string whose = $"the {reference.Aspect.ToWord()} view";
        return Fit(LandmarkCheck.Pair(seen, reference.Landmarks, whose), model, options, reference.SilhouettePolygon);
    }

    /// <summary>Fits your own landmarks to the reference foot; a spline may fold outside their bounding box.</summary>
    /// <param name="seen">The landmarks as seen.</param>
    /// <param name="reference">The position of each on the reference foot, in millimetres.</param>
    /// <param name="model">The model to fit.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="RegistrationException">
    /// There are not as many of one as of the other, or no registration follows from them.
    /// </exception>
    public static FootRegistration Fit(
        IReadOnlyList<SeenPoint> seen,
        IReadOnlyList<MapPoint> reference,
        RegistrationModel model = RegistrationModel.Similarity,
        RegistrationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(reference);
        if (seen.Count != reference.Count)
        {
            throw new RegistrationException("Expected as many landmarks of the reference as seen ones, "
                + $"found {seen.Count} seen and {reference.Count} of the reference.");
        }

        IEnumerable<string> names = Enumerable.Range(0, seen.Count).Select(i => FormattableString.Invariant($"{i}"));
        return Fit(new LandmarkPairs([.. names], [.. seen], [.. reference]), model, options, null);
    }

    /// <summary>
    /// The leave-one-out residual of each landmark, in millimetres on the reference foot: its distance from where a fit
    /// of the others puts it. It estimates the error between landmarks, of which the residuals of a spline say nothing.
    /// NaN where the others do not suffice.
    /// </summary>
    /// <remarks>Cost: one fit for each landmark.</remarks>
    public ImmutableArray<double> LeaveOneOut() => [.. Enumerable.Range(0, _pairs.Count).Select(LeftOut)];

    private double LeftOut(int landmark)
    {
        LandmarkPairs others = _pairs.Without(landmark);
        bool isSimilarity = Model == RegistrationModel.Similarity;
        if (others.Count < (isSimilarity ? 2 : 3) || (!isSimilarity && others.AreInLine))
            return double.NaN;
        LinearMap linear = isSimilarity ? LinearFit.Similarity(others, IsReflection) : LinearFit.Affine(others);
        var fit = new FootRegistration(others, Model, _options, linear);
        return _pairs.Residual(landmark, fit.ToReference(_pairs.Seen[landmark])).Distance;
    }

    private static FootRegistration Fit(
        LandmarkPairs pairs, RegistrationModel model, RegistrationOptions? options, Polygon? silhouette)
    {
        options ??= RegistrationOptions.Default;
        LandmarkCheck.Places(pairs, model);
        LinearMap linear = model == RegistrationModel.Similarity
            ? LinearChoice.Similarity(pairs, options.AllowsReflection)
            : LinearChoice.Affine(pairs, options.AllowsReflection);
        var registration = new FootRegistration(pairs, model, options, linear);
        if (registration._spline is { } spline)
            SplineFold.Refuse(spline, pairs, linear, silhouette);
        return registration;
    }
}
