namespace Reflexology.Tests;

public class FootRegistrationTests
{
    [Test]
    public void Fit_TwoLandmarks_TurnsAndScales()
    {
        FootRegistration registration = FootRegistration.Fit([new(0, 0), new(1, 0)], [new(10, 20), new(10, 22)]);
        Assert.Multiple(() =>
        {
            Assert.That(registration.Scale, Is.EqualTo(2));
            Assert.That(registration.ToReference(new SeenPoint(0, 1)), Is.EqualTo(new MapPoint(8, 20)));
            Assert.That(registration.FromReference(new MapPoint(8, 20)), Is.EqualTo(new SeenPoint(0, 1)));
        });
    }

    // The example of his paper, whose answers it gives to three digits.
    [Test]
    public void Similarity_ExampleOfUmeyama_IsHisAnswer()
    {
        LinearMap map = LinearFit.Similarity(new LandmarkPairs(["1", "2", "3"], [new(0, 0), new(1, 0), new(0, 2)],
            [new(0, 0), new(-1, 0), new(0, 2)]), mirrored: false);
        MapPoint moved = map.ToReference(0, 0);
        Assert.Multiple(() =>
        {
            Assert.That(Math.Sqrt(map.Determinant), Is.EqualTo(0.721).Within(5e-4));
            Assert.That(new[] { map.XX, map.XY, map.YX, map.YY },
                Is.EqualTo(new[] { 0.832 * 0.721, 0.555 * 0.721, -0.555 * 0.721, 0.832 * 0.721 }).Within(1e-3));
            Assert.That(new[] { moved.X, moved.Y }, Is.EqualTo(new[] { -0.8, 0.4 }).Within(5e-4));
        });
    }

    // Bookstein's square that becomes a kite; the bends have one size, 0.25 / (4 log 2), and alternate.
    [Test]
    public void Fit_SplineOfBookstein_BendsAsHisFormulaSays()
    {
        FootRegistration registration = FootRegistration.Fit(
            [new(0, 1), new(-1, 0), new(0, -1), new(1, 0)],
            [new(0, 0.75), new(-1, 0.25), new(0, -1.25), new(1, 0.25)],
            RegistrationModel.ThinPlateSpline);
        double bend = 0.25 / (4 * Math.Log(2));

        MapPoint above = registration.ToReference(new SeenPoint(0, 2));

        Assert.That(above.X, Is.EqualTo(0).Within(1e-12));
        Assert.That(above.Y, Is.EqualTo(2 + (bend * ((10 * Math.Log(5)) - (9 * Math.Log(9))))).Within(1e-12));
    }

    [Test]
    public void Fit_Photo_FindsTheZoneOfThePlaceSeen([Values] RegistrationModel model)
    {
        FootView sole = FootMap.Load("chinese")[Foot.Right, Aspect.Plantar];
        FootRegistration registration = FootRegistration.Fit(SeenFeet.Of(sole.Drawing, SeenFeet.Photo), sole.Drawing,
            model);

        Assert.That(sole.ZoneAt(registration.ToReference(SeenFeet.Photo(new MapPoint(54, 115))))?.Id,
            Is.EqualTo("kidney"));
    }

    [Test]
    public void Fit_EveryView_AgreesWithItself(
        [Values] Foot foot, [Values] Aspect aspect, [Values] RegistrationModel model)
    {
        FootDrawing drawing = ReferenceFoot.BuiltIn[foot, aspect];
        FootRegistration registration = FootRegistration.Fit(SeenFeet.Of(drawing, SeenFeet.Same), drawing, model);

        Assert.That(registration.Largest.Distance, Is.LessThan(1e-10));
        Assert.That(registration.Residuals, Has.Length.EqualTo(drawing.Landmarks.Count));
    }

    [Test]
    public void Fit_LeftSoleOnItsOwnDrawing_IsNoReflection()
    {
        FootRegistration registration = FootRegistration.Fit(SeenFeet.Of(SeenFeet.Left, SeenFeet.Photo), SeenFeet.Left);
        Assert.That(registration.IsReflection, Is.False);
        Assert.That(registration.RootMeanSquare, Is.LessThan(1e-10));
    }

    [Test]
    public void Fit_LeftSoleOnTheRightDrawing_IsMirroredWhereAllowed([Values] RegistrationModel model)
    {
        FootRegistration registration = FootRegistration.Fit(
            SeenFeet.Of(SeenFeet.Left, SeenFeet.Photo),
            SeenFeet.Right,
            model,
            new RegistrationOptions { AllowsReflection = true });
        var probe = new MapPoint(30, 200);

        MapPoint found = registration.ToReference(SeenFeet.Photo(probe));

        Assert.That(registration.IsReflection, Is.True);
        Assert.That(registration.Scale, Is.EqualTo(1 / 3.0).Within(1e-12));
        Assert.That(SeenFeet.Distance(found, probe.Mirrored(SeenFeet.Right.Width)), Is.LessThan(1e-9));
    }

    [Test]
    public void Fit_FrameWhoseYPointsUp_IsAReflection()
    {
        static SeenPoint Up(MapPoint point) => new(point.X / 5, 64 - (point.Y / 5));
        FootRegistration registration = FootRegistration.Fit(SeenFeet.Of(SeenFeet.Right, Up), SeenFeet.Right,
            options: new RegistrationOptions { AllowsReflection = true });

        Assert.That(registration.IsReflection, Is.True);
        Assert.That(SeenFeet.Distance(registration.ToReference(Up(new MapPoint(40, 90))), new MapPoint(40, 90)),
            Is.LessThan(1e-9));
    }

    [Test]
    public void Fit_ReflectionAllowedButNotThere_IsNone([Values] RegistrationModel model) => Assert.That(
        FootRegistration.Fit(SeenFeet.Of(SeenFeet.Right,
            SeenFeet.Photo), SeenFeet.Right, model, new RegistrationOptions { AllowsReflection = true }).IsReflection,
        Is.False);

    // Placing errors may mirror landmarks that are almost on a line; that does not make the foot a left one.
    [Test]
    public void Fit_AlmostOnALineAndMirroredByErrors_IsNoReflection() => Assert.That(
        FootRegistration.Fit([new(0, 0), new(100, 0.1), new(200, 0)], [new(0, 0), new(100, -0.1), new(200, 0)])
            .IsReflection, Is.False);

    [Test]
    public void Residuals_OneLandmarkOff_NameIt()
    {
        Dictionary<string, SeenPoint> seen = SeenFeet.Of(SeenFeet.Right, SeenFeet.Photo);
        seen["ball-medial"] = new(seen["ball-medial"].X + 15, seen["ball-medial"].Y);

        FootRegistration registration = FootRegistration.Fit(seen, SeenFeet.Right, RegistrationModel.Affine);

        Assert.Multiple(() =>
        {
            Assert.That(registration.Largest.Name, Is.EqualTo("ball-medial"));
            Assert.That(registration.Largest.Distance, Is.InRange(3.5, 5));
            Assert.That(registration.Largest.Reference, Is.EqualTo(SeenFeet.Right.Landmarks["ball-medial"]));
            Assert.That(registration.Largest.Fitted, Is.EqualTo(registration.ToReference(seen["ball-medial"])));
            Assert.That(registration.RootMeanSquare,
                Is.EqualTo(Math.Sqrt(registration.Residuals.Sum(each => each.Distance * each.Distance) / seen.Count)));
            Assert.That(registration.Residuals.Select(each => each.Name), Is.EqualTo(seen.Keys));
        });
    }

    [Test]
    public void LeaveOneOut_Spline_ShowsTheLandmarkThatItsResidualsHide()
    {
        Dictionary<string, SeenPoint> seen = SeenFeet.Of(SeenFeet.Right, SeenFeet.Same);
        seen["arch-apex"] = new(seen["arch-apex"].X + 2, seen["arch-apex"].Y);
        FootRegistration registration = FootRegistration.Fit(seen, SeenFeet.Right, RegistrationModel.ThinPlateSpline);

        double off = registration.LeaveOneOut()[seen.Keys.ToList().IndexOf("arch-apex")];

        Assert.That(registration.Largest.Distance, Is.LessThan(1e-9));
        Assert.That(off, Is.EqualTo(2).Within(1e-6));
    }

    [Test]
    public void LeaveOneOut_OthersDoNotSuffice_IsNaN() => Assert.Multiple(() =>
    {
        Assert.That(FootRegistration.Fit([new(0, 0), new(1, 0)], [new(0, 0), new(1, 0)]).LeaveOneOut(), Is.All.NaN);
        Assert.That(
            FootRegistration.Fit([new(0, 0), new(1, 0), new(2, 0), new(1, 1)], [new(0, 0), new(1, 0), new(2, 0),
                new(1, 1)], RegistrationModel.Affine).LeaveOneOut()[3],
            Is.NaN);
    });

    // Each of the three lies where the two others say; and three on a line are no hindrance.
    [TestCase(0, 3)]
    [TestCase(0, 4)]
    [TestCase(1, 3)]
    public void LeaveOneOut_SimilarityOfExactPlaces_IsZero(int first, int count)
    {
        SeenPoint[] seen = [new(1, 1), new(0, 0), new(1, 0), new(2, 0)];
        SeenPoint[] some = seen[first..(first + count)];
        FootRegistration registration = FootRegistration.Fit(
            some, [.. some.Select(point => new MapPoint(3 * point.X, 3 * point.Y))]);
        Assert.That(registration.LeaveOneOut(), Has.Length.EqualTo(count).And.All.EqualTo(0).Within(1e-12));
    }

    [Test]
    public void LeaveOneOut_OthersAreAlmostOnALine_IsNaN()
    {
        FootRegistration registration = FootRegistration.Fit([new(1, 1), new(0, 0), new(1, 1e-4), new(2, 0)],
            [new(1, 1), new(0, 0), new(1, 1e-4), new(2, 0)], RegistrationModel.Affine);
        Assert.That(registration.LeaveOneOut()[0], Is.NaN);
        Assert.That(registration.LeaveOneOut()[2], Is.EqualTo(0).Within(1e-9));
    }

    [Test]
    public void Smoothing_MoreOfIt_LeavesLandmarksFartherOffUntilAllIsFlat()
    {
        Dictionary<string, SeenPoint> seen = SeenFeet.Of(SeenFeet.Right, SeenFeet.Same);
        seen["ball-lateral"] = new(seen["ball-lateral"].X - 4, seen["ball-lateral"].Y);
        double Off(double smoothing)
        {
            RegistrationOptions options = new() { Smoothing = smoothing };
            return FootRegistration
                .Fit(seen, SeenFeet.Right, RegistrationModel.ThinPlateSpline, options).RootMeanSquare;
        }

        Assert.That(new[] { Off(0), Off(1), Off(10) }, Is.Ordered.Ascending);
        Assert.That(Off(1), Is.GreaterThan(0.2));
        Assert.That(Off(1e9), Is.EqualTo(FootRegistration.Fit(seen, SeenFeet.Right, RegistrationModel.Affine)
            .RootMeanSquare).Within(1e-6));
    }

    [TestCase(-0.1)]
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void Smoothing_NoNumberFromZero_Throws(double smoothing) => Assert.That(
        () => new RegistrationOptions { Smoothing = smoothing }, Throws.TypeOf<ArgumentOutOfRangeException>()
            .With.Message.StartsWith("Expected a smoothing of 0 or more."));

    [Test]
    public void IsFinite_EitherCoordinateIsNot_IsFalse() => Assert.Multiple(() =>
    {
        Assert.That(new SeenPoint(1, -2).IsFinite, Is.True);
        Assert.That(new SeenPoint(double.NaN, 0).IsFinite, Is.False);
        Assert.That(new SeenPoint(0, double.NegativeInfinity).IsFinite, Is.False);
    });
}
