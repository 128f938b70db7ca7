using System.Globalization;

namespace Reflexology.Tests;

/// <summary>Landmarks that give no registration are refused, with the name and the fault of each.</summary>
public class RegistrationRefusalTests
{
    private static readonly RegistrationOptions Mirrors = new() { AllowsReflection = true };

    private static Dictionary<string, SeenPoint> Wide =>
        SeenFeet.Some(SeenFeet.Same, "heel-back", "toe-tip-1", "ball-lateral", "ball-medial");

    private static RegistrationException Refused(
        IEnumerable<KeyValuePair<string, SeenPoint>> seen,
        RegistrationModel model = RegistrationModel.Similarity,
        RegistrationOptions? options = null) =>
        Assert.Throws<RegistrationException>(() => FootRegistration.Fit(seen, SeenFeet.Right, model, options))!;

    [Test]
    public void Fit_UnknownNames_SuggestsTheNearest()
    {
        RegistrationException exception = Refused(Wide.Append(new("heel-bak", new(1, 1)))
            .Append(new("ball-lateral", new(9, 9))));
        Assert.That(exception.Message.ReplaceLineEndings("\n"), Is.EqualTo(
            "Landmark 'heel-bak': expected a landmark of the plantar view, found none of that name. "
            + "Did you mean 'heel-back'?\n"
            + "Landmark 'ball-lateral': expected each landmark once, found it a second time."));
        Assert.That(exception.Landmarks, Is.EqualTo(new[] { "heel-bak", "ball-lateral" }));
    }

    [Test]
    public void Fit_NameNearNone_ListsAll() => Assert.That(
        Refused([new("malleolus", new(1, 1))]).Message,
        Is.EqualTo("Landmark 'malleolus': expected a landmark of the plantar view, found none of that name. "
            + $"It has {string.Join(", ", SeenFeet.Right.Landmarks.Keys)}."));

    [TestCase(double.NaN, "NaN")]
    [TestCase(double.PositiveInfinity, "Infinity")]
    [TestCase(2e12, "2000000000000")]
    public void Fit_NoCoordinate_NamesTheLandmark(double x, string found)
    {
        Dictionary<string, SeenPoint> seen = Wide;
        seen["heel-back"] = new(x, 3);
        RegistrationException exception = Refused(seen);
        Assert.That(exception.Message, Is.EqualTo("Landmark 'heel-back': expected coordinates between "
            + $"-1000000000000 and 1000000000000, found ({found}, 3)."));
        Assert.That(exception.Landmarks, Is.EqualTo(new[] { "heel-back" }));
    }

    [Test]
    public void Fit_NoCoordinateOfTheReference_SaysWhich() => Assert.That(
        () => FootRegistration.Fit([new(0, 0), new(1, 0)], [new(0, 0), new(2e12, 3)]),
        Throws.TypeOf<RegistrationException>().With.Message.EqualTo("Landmark '1' of the reference: expected "
            + "coordinates between -1000000000000 and 1000000000000, found (2000000000000, 3)."));

    [TestCase(RegistrationModel.Similarity, 0,
        "Expected at least 2 landmarks for a similarity, found 0. Add landmarks.")]
    [TestCase(RegistrationModel.Similarity, 1,
        "Expected at least 2 landmarks for a similarity, found 1: 'heel-back'. Add landmarks.")]
    [TestCase(RegistrationModel.Affine, 2,
        "Expected at least 3 landmarks for an affine registration, found 2: 'heel-back', 'toe-tip-1'. "
        + "Add landmarks, or take a similarity.")]
    [TestCase(RegistrationModel.ThinPlateSpline, 2,
        "Expected at least 3 landmarks for a spline, found 2: 'heel-back', 'toe-tip-1'. "
        + "Add landmarks, or take a similarity.")]
    public void Fit_TooFew_SaysHowMany(RegistrationModel model, int count, string message) =>
        Assert.That(Refused(Wide.Take(count), model).Message, Is.EqualTo(message));

    [Test]
    public void Fit_TwoAtOnePlace_NamesBoth([Values] RegistrationModel model)
    {
        Dictionary<string, SeenPoint> seen = Wide;
        seen["ball-lateral"] = new(seen["heel-back"].X + 1e-6, seen["heel-back"].Y);
        RegistrationException exception = Refused(seen, model);
        Assert.That(exception.Message, Is.EqualTo(
            "Landmarks 'heel-back' and 'ball-lateral': expected two places, found both at (58.640001, 255). "
            + "Leave one out, or mend its place."));
        Assert.That(exception.Landmarks, Is.EqualTo(new[] { "heel-back", "ball-lateral" }));
    }

    [Test]
    public void Fit_TwoAtOnePlaceOfTheReference_SaysSo() => Assert.That(
        () => FootRegistration.Fit([new(0, 0), new(1, 0), new(0, 1)], [new(5, 5), new(9, 9), new(5, 5)]),
        Throws.TypeOf<RegistrationException>().With.Message.EqualTo(
            "Landmarks '0' and '2': expected two places, found both at (5, 5) of the reference. "
            + "Leave one out, or mend its place."));

    [Test]
    public void Fit_AllAtOnePlace_SaysSo() => Assert.That(
        () => FootRegistration.Fit([new(1, 2), new(1, 2)], [new(0, 0), new(5, 5)]),
        Throws.TypeOf<RegistrationException>().With.Message.Contains("expected two places, found both at (1, 2)."));

    [TestCase(RegistrationModel.Affine, "an affine registration")]
    [TestCase(RegistrationModel.ThinPlateSpline, "a spline")]
    public void Fit_OnALine_NamesThem(RegistrationModel model, string name)
    {
        static SeenPoint Squeezed(MapPoint point) => new(7, point.Y);
        Assert.That(
            Refused(SeenFeet.Some(Squeezed, "heel-back", "heel-centre", "toe-tip-1"), model).Message,
            Is.EqualTo($"Expected landmarks all over the foot for {name}, found them on one line: "
                + "'heel-back', 'heel-centre', 'toe-tip-1'. Add one beside it, or take a similarity."));
    }

    [Test]
    public void Fit_MirroredFoot_SaysWhatToDo([Values] RegistrationModel model) => Assert.That(
        Refused(SeenFeet.Of(SeenFeet.Left, SeenFeet.Photo), model).Message,
        Is.EqualTo("Expected a foot that is not mirrored, found one that is. Take the other foot of the reference, "
            + "turn the y axis of what was seen, or allow reflection."));

    [Test]
    public void Fit_ReflectionAllowedOnALine_SaysThatItCannotTell() => Assert.That(
        Refused(Wide.Take(2), options: Mirrors).Message,
        Is.EqualTo("Expected landmarks that tell whether the foot is seen mirrored, found that they fit about as well "
            + "either way: off by 0 mm, mirrored by 0 mm. Add a landmark far beside the line through the others, "
            + "or allow no reflection."));

    [Test]
    public void Fit_ExchangedNames_SaysThatTheyFitBadly([Values] RegistrationModel model)
    {
        (double X, double Y)[] places = [(0, 0), (0, 9), (9, 0), (9, 9), (4, 4), (2, 8)];
        MapPoint[] reference = [new(0, 0), new(90, 90), new(0, 90), new(90, 0), new(50, 20), new(10, 40)];
        Assert.That(
            () => FootRegistration.Fit([.. places.Select(place => new SeenPoint(place.X, place.Y))], reference, model),
            Throws.TypeOf<RegistrationException>().With.Message.Matches(
                @"^Expected landmarks that lie as on the reference foot, found them off by \d+\.?\d* mm "
                + @"\(root mean square\), spread over 54\.5 mm; '\d' is farthest off\. "
                + @"Check their names and places, and which foot and side is seen\.$"));
    }

    // The nearest is that all lie at 0: off by 1, 2 and 1 mm.
    [Test]
    public void Fit_PlacesOfAnotherShape_NamesTheOneFarthestOff() => Assert.That(
        () => FootRegistration.Fit([new(-1, 0), new(0, 0), new(1, 0)], [new(1, 0.1), new(-2, 0), new(1, -0.1)]),
        Throws.TypeOf<RegistrationException>().With.Message.StartsWith(
            "Expected landmarks that lie as on the reference foot, found them off by 1.4 mm (root mean square), "
            + "spread over 1.4 mm; '1' is farthest off. "));

    [TestCase(1e-9)]
    [TestCase(1e9)]
    public void Fit_UnitBeyondSense_SaysTheScale(double perMillimetre) => Assert.That(
        Refused(SeenFeet.Of(SeenFeet.Right, point => new(point.X * perMillimetre, point.Y * perMillimetre))).Message,
        Is.EqualTo("Expected 1E-06 to 1000000 mm on the reference foot for a unit as seen, found "
            + (1 / perMillimetre).ToString("g3", CultureInfo.InvariantCulture)
            + ". Give the landmarks in another unit."));

    [TestCase(RegistrationModel.Affine)]
    [TestCase(RegistrationModel.ThinPlateSpline)]
    public void Fit_StretchBeyondSense_SaysHowFar(RegistrationModel model) => Assert.That(
        Refused(SeenFeet.Of(SeenFeet.Right, point => new(point.X / 20, point.Y)), model).Message,
        Is.EqualTo("Expected a stretch at most 10 times as great in one direction as in the other, "
            + "found 20 and 1 mm a unit. Check the places of the landmarks."));

    [Test]
    public void Fit_NeighboursExchanged_SplineSaysWhereItFolds()
    {
        Dictionary<string, SeenPoint> seen = SeenFeet.Of(SeenFeet.Right, SeenFeet.Same);
        (seen["web-2"], seen["web-3"]) = (seen["web-3"], seen["web-2"]);
        RegistrationException exception = Refused(seen, RegistrationModel.ThinPlateSpline);
        Assert.That(exception.Message, Does.Match(
            @"^Expected a spline that bends the foot, found that it folds it over by landmark 'web-[23]', "
            + @"near \(\d+(\.\d+)?, \d+(\.\d+)?\) as seen\. "
            + @"Check that landmark, smooth the spline, or take an affine registration\.$"));
        Assert.That(exception.Landmarks, Has.Length.EqualTo(1).And.One.StartsWith("web-"));
    }

    [Test]
    public void Refuse_FoldBesideTheLandmarks_CountsWhereTheFootLies()
    {
        LandmarkPairs pairs = SeenFeet.Fan();
        LinearMap linear = LinearFit.Affine(pairs);
        var spline = new ThinPlateSpline(pairs, linear, smoothing: 0);
        Polygon right = PointInPolygonCases.RingOf([new(0, 0), new(80, 0), new(80, 40), new(0, 40)]);
        Polygon both = PointInPolygonCases.RingOf([new(-40, 0), new(80, 0), new(80, 40), new(-40, 40)]);

        Assert.That(() => SplineFold.Refuse(spline, pairs, linear, silhouette: null), Throws.Nothing);
        Assert.That(() => SplineFold.Refuse(spline, pairs, linear, right), Throws.Nothing);
        Assert.That(() => SplineFold.Refuse(spline, pairs, linear, both),
            Throws.TypeOf<RegistrationException>().With.Message.Contains("by landmark '1', near (-"));
    }

    [Test]
    public void Fit_ListsOfOtherLengths_SaysBoth() => Assert.That(
        () => FootRegistration.Fit([new(0, 0)], [new(1, 1), new(2, 2)]),
        Throws.TypeOf<RegistrationException>().With.Message.EqualTo(
            "Expected as many landmarks of the reference as seen ones, found 1 seen and 2 of the reference."));

    [Test]
    public void Fit_NoLandmarks_IsRefused() => Assert.Multiple(() =>
    {
        Assert.That(() => FootRegistration.Fit(null!, SeenFeet.Right),
            Throws.ArgumentNullException.With.Property("ParamName").EqualTo("seen"));
        Assert.That(() => FootRegistration.Fit(Wide, null!),
            Throws.ArgumentNullException.With.Property("ParamName").EqualTo("reference"));
        Assert.That(() => FootRegistration.Fit(null!, new MapPoint[2]),
            Throws.ArgumentNullException.With.Property("ParamName").EqualTo("seen"));
        Assert.That(() => FootRegistration.Fit(new SeenPoint[2], null!),
            Throws.ArgumentNullException.With.Property("ParamName").EqualTo("reference"));
    });
}
