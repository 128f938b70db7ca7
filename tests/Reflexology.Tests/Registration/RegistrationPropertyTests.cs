using CsCheck;

namespace Reflexology.Tests;

/// <summary>Properties of a registration of any foot, seen in any way.</summary>
public class RegistrationPropertyTests
{
    private static readonly Gen<double> AnyAngle = Gen.Double[0, Math.Tau];
    private static readonly Gen<double> AnyScale = Gen.Double[-6, 6].Select(Math.Exp);
    private static readonly Gen<RegistrationModel> AnyModel = Gen.Enum<RegistrationModel>();

    private static readonly Gen<(double X, double Y)> AnyPlace =
        Gen.Select(Gen.Double[-1e4, 1e4], Gen.Double[-1e4, 1e4]);

    private static readonly Gen<LinearMap> AnySimilarity = Gen.Select(AnyAngle, AnyScale, AnyPlace, Gen.Bool)
        .Select((angle, scale, place, mirrors) => Map(angle, scale, mirrors ? -scale : scale, 0, place));

    private static readonly Gen<LinearMap> AnyAffine = Gen
        .Select(AnyAngle, AnyScale, Gen.Double[0.2, 5], AnyAngle, AnyPlace)
        .Select((angle, scale, stretch, shear, place) => Map(angle, scale, scale * stretch, shear, place));

    // The three lie in a wide triangle, so that any others may be missing, or lie on a line.
    private static readonly Gen<string[]> AnyLandmarks = Gen.Shuffle(SeenFeet.Right.Landmarks.Keys.ToArray(), 0, 36)
        .Select(names => names.Union(["heel-back", "toe-tip-1", "ball-lateral"]).ToArray());

    private static readonly RegistrationOptions Mirrors = new() { AllowsReflection = true };

    [Test]
    public void Fit_AnySimilarity_IsRecovered() => Gen.Select(AnySimilarity, AnyLandmarks).Sample(
        (map, names) => IsRecovered(map, names, RegistrationModel.Similarity), iter: 500);

    [Test]
    public void Fit_AnyAffineMap_IsRecovered() => Gen.Select(AnyAffine, AnyLandmarks).Sample(
        (map, names) => IsRecovered(map, names, RegistrationModel.Affine), iter: 500);

    [Test]
    public void Fit_SplineOfAnyAffineMap_LeavesItAlone() => Gen.Select(AnyAffine, AnyLandmarks).Sample(
        (map, names) => IsRecovered(map, names, RegistrationModel.ThinPlateSpline), iter: 100);

    [Test]
    public void Fit_Spline_PassesThroughAnyLandmarks() => Gen.Select(AnySimilarity, AnyShifts).Sample(
        (map, shifts) => Bent(map, shifts, RegistrationModel.ThinPlateSpline).Largest.Distance < 1e-9, iter: 40);

    [Test]
    public void FromReference_AnyFoot_LeadsBack() => Gen.Select(AnySimilarity, AnyShifts, AnyModel).Sample(
        (map, shifts, model) =>
        {
            FootRegistration registration = Bent(map, shifts, model);
            return SeenFeet.Probes.All(probe =>
            {
                MapPoint back = registration.ToReference(registration.FromReference(probe));
                return SeenFeet.Distance(back, probe) <= FootRegistration.InverseTolerance;
            });
        },
        iter: 60);

    // Another camera, the same foot.
    [Test]
    public void ToReference_SeenFromElsewhere_IsTheSamePlace() => Gen.Select(
        AnySimilarity, AnySimilarity, AnyShifts, AnyModel).Sample(
        (one, other, shifts, model) =>
        {
            FootRegistration here = Bent(one, shifts, model), there = Bent(other, shifts, model);
            return SeenFeet.Probes.All(probe =>
            {
                MapPoint first = here.ToReference(one.FromReference(probe));
                MapPoint second = there.ToReference(other.FromReference(probe));
                return SeenFeet.Distance(first, second) < 1e-8;
            });
        },
        iter: 60);

    // No similarity near it has a smaller sum of squares.
    [Test]
    public void Fit_Similarity_LeavesTheLeastSquares() => Gen.Select(
        AnySimilarity, AnyShifts, Gen.Double[-1, 1].Array[4]).Sample(
        (map, shifts, change) =>
        {
            FootRegistration registration = Bent(map, shifts, RegistrationModel.Similarity);
            (double turn, double grow) = (1e-3 * change[0], 1 + (1e-3 * change[1]));
            MapPoint centre = SeenFeet.Right.Landmarks["arch-apex"];
            double squares = registration.Residuals.Sum(each =>
            {
                double x = each.Fitted.X - centre.X, y = each.Fitted.Y - centre.Y;
                double turnedX = (x * Math.Cos(turn)) - (y * Math.Sin(turn));
                double turnedY = (x * Math.Sin(turn)) + (y * Math.Cos(turn));
                var moved = new MapPoint(
                    centre.X + (grow * turnedX) + (0.1 * change[2]), centre.Y + (grow * turnedY) + (0.1 * change[3]));
                return Math.Pow(SeenFeet.Distance(moved, each.Reference), 2);
            });
            return registration.Residuals.Sum(each => each.Distance * each.Distance) <= squares + 1e-9;
        },
        iter: 300);

    // Each landmark misplaced by up to a millimetre.
    private static Gen<double[]> AnyShifts => Gen.Double[-1, 1].Array[2 * SeenFeet.Right.Landmarks.Count];

    private static FootRegistration Bent(LinearMap map, double[] shifts, RegistrationModel model)
    {
        var seen = SeenFeet.Right.Landmarks.Select((landmark, i) =>
        {
            (string name, MapPoint place) = landmark;
            MapPoint shifted = new(place.X + shifts[2 * i], place.Y + shifts[(2 * i) + 1]);
            return KeyValuePair.Create(name, map.FromReference(shifted));
        });
        return FootRegistration.Fit(seen, SeenFeet.Right, model, Mirrors);
    }

    private static bool IsRecovered(LinearMap map, string[] names, RegistrationModel model)
    {
        var seen = SeenFeet.Some(map.FromReference, names);
        FootRegistration registration = FootRegistration.Fit(seen, SeenFeet.Right, model, Mirrors);
        double relative = 1e-9 * SeenFeet.Right.Height;
        double Off(MapPoint probe) =>
            SeenFeet.Distance(registration.ToReference(map.FromReference(probe)), probe);
        return Math.Abs((registration.Scale / Math.Sqrt(Math.Abs(map.Determinant))) - 1) < 1e-9
            && registration.IsReflection == map.Determinant < 0
            && SeenFeet.Probes.All(probe => Off(probe) < relative);
    }

    // Turned, stretched along its axes, turned again.
    private static LinearMap Map(double angle, double alongX, double alongY, double first, (double X, double Y) place)
    {
        (double s, double c) = Math.SinCos(angle);
        (double t, double d) = Math.SinCos(first);
        return new LinearMap(
            (c * alongX * d) - (s * alongY * t),
            -(c * alongX * t) - (s * alongY * d),
            (s * alongX * d) + (c * alongY * t),
            (c * alongY * d) - (s * alongX * t),
            new SeenPoint(place.X, place.Y), new MapPoint(50, 130));
    }
}
