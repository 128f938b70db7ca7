using System.Globalization;

namespace Reflexology;

/// <summary>Fits a similarity or affine map, and refuses one that no foot can have.</summary>
internal static class LinearChoice
{
    // Landmarks of any foot fit far better; those of exchanged names do not.
    private const double WorstFit = 0.5;

    // Of a foot, the length, the width and the sensors of a mat differ less.
    private const double GreatestStretch = 10;

    // From nanometres to kilometres.
    private const double GreatestScale = 1e6;

    // What fits twice as well is right where the other is off by more than errors of placing, as a share of the spread.
    private const double ClearlyBetter = 2;
    private const double ErrorOfPlacing = 0.02;

    /// <summary>The similarity of landmarks, mirroring where that is allowed and fits better.</summary>
    /// <exception cref="RegistrationException">It makes no sense of a foot.</exception>
    public static LinearMap Similarity(LandmarkPairs pairs, bool allowsReflection)
    {
        LinearMap straight = LinearFit.Similarity(pairs, mirrored: false);
        LinearMap mirrored = LinearFit.Similarity(pairs, mirrored: true);
        double straightOff = LinearFit.RootMeanSquare(pairs, straight);
        double mirroredOff = LinearFit.RootMeanSquare(pairs, mirrored);
        bool isMirrored = IsClear(mirroredOff, straightOff);
        LinearMap chosen = Checked(pairs, isMirrored ? mirrored : straight);
        if (isMirrored && !allowsReflection)
            throw Mirrored();
        if (allowsReflection && !isMirrored && !IsClear(straightOff, mirroredOff))
        {
            throw new RegistrationException(
                "Expected landmarks that tell whether the foot is seen mirrored, found that they fit about as well "
                + Text($"either way: off by {straightOff:0.##} mm, mirrored by {mirroredOff:0.##} mm. ")
                + "Add a landmark far beside the line through the others, or allow no reflection.");
        }

        return chosen;

        bool IsClear(double off, double otherOff) =>
            otherOff > ClearlyBetter * off && otherOff > ErrorOfPlacing * pairs.ReferenceSpread.Radius;
    }

    /// <summary>The affine map of landmarks that do not lie on a line.</summary>
    /// <exception cref="RegistrationException">It makes no sense of a foot.</exception>
    public static LinearMap Affine(LandmarkPairs pairs, bool allowsReflection)
    {
        LinearMap map = Checked(pairs, LinearFit.Affine(pairs));
        return map.Determinant > 0 || allowsReflection ? map : throw Mirrored();
    }

    private static LinearMap Checked(LandmarkPairs pairs, LinearMap map)
    {
        double off = LinearFit.RootMeanSquare(pairs, map), spread = pairs.ReferenceSpread.Radius;
        if (!(off <= WorstFit * spread))
        {
            string worst = pairs.Names[Enumerable.Range(0, pairs.Count).MaxBy(DistanceOf)];
            throw new RegistrationException(
                Text($"Expected landmarks that lie as on the reference foot, found them off by {off:0.#} mm ")
                + Text($"(root mean square), spread over {spread:0.#} mm; '{worst}' is farthest off. ")
                + "Check their names and places, and which foot and side is seen.");
        }

        (double greatest, double least) = map.Stretch;
        double scale = Math.Sqrt(Math.Abs(map.Determinant));
        if (!(greatest <= GreatestStretch * least))
        {
            throw new RegistrationException(
                Text($"Expected a stretch at most {GreatestStretch} times as great in one direction as in the other, ")
                + Text($"found {greatest:g3} and {least:g3} mm a unit. Check the places of the landmarks."));
        }

        if (scale is >= 1 / GreatestScale and <= GreatestScale)
            return map;
        throw new RegistrationException(
            Text($"Expected {1 / GreatestScale} to {GreatestScale} mm on the reference foot for a unit as seen, ")
            + Text($"found {scale:g3}. Give the landmarks in another unit."));

        double DistanceOf(int landmark)
        {
            SeenPoint seen = pairs.Seen[landmark];
            return pairs.Residual(landmark, map.ToReference(seen.X, seen.Y)).Distance;
        }
    }

    private static RegistrationException Mirrored() =>
        new("Expected a foot that is not mirrored, found one that is. Take the other foot of the reference, "
            + "turn the y axis of what was seen, or allow reflection.");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
