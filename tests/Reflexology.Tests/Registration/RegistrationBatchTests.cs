namespace Reflexology.Tests;

/// <summary>Many points at once are led as each alone is, and nothing is allocated.</summary>
public class RegistrationBatchTests
{
    private static FootRegistration Fit(RegistrationModel model) =>
        FootRegistration.Fit(SeenFeet.Of(SeenFeet.Right,
            point => new(3 * point.X, (3 * point.Y) + (0.002 * point.X * point.Y))), SeenFeet.Right, model);

    [Test]
    public void ToReference_ManyPoints_AreThoseOfEach([Values] RegistrationModel model)
    {
        FootRegistration registration = Fit(model);
        SeenPoint[] seen = [.. SeenFeet.Probes.Select(SeenFeet.Same)];
        MapPoint[] expected = [.. seen.Select(registration.ToReference)];
        var found = new MapPoint[seen.Length + 1];
        double[] x = [.. seen.Select(point => point.X)], y = [.. seen.Select(point => point.Y)];

        registration.ToReference(seen, found);
        registration.ToReference(x, y, x, y);

        Assert.That(found[..^1], Is.EqualTo(expected));
        Assert.That(found[^1], Is.EqualTo(default(MapPoint)));
        Assert.That(x.Zip(y, (a, b) => new MapPoint(a, b)), Is.EqualTo(expected));
    }

    [Test]
    public void FromReference_ManyPoints_AreThoseOfEach([Values] RegistrationModel model)
    {
        FootRegistration registration = Fit(model);
        var found = new SeenPoint[SeenFeet.Probes.Length];

        registration.FromReference(SeenFeet.Probes.AsSpan(), found);

        Assert.That(found, Is.EqualTo(SeenFeet.Probes.Select(registration.FromReference)));
    }

    [Test]
    public void Points_ManyAtOnce_AllocateNothing([Values] RegistrationModel model)
    {
        FootRegistration registration = Fit(model);
        SeenPoint[] seen = [.. SeenFeet.Probes.Select(SeenFeet.Same)];
        var reference = new MapPoint[seen.Length];
        double[] x = new double[seen.Length], y = new double[seen.Length];

        Assert.That(
            Allocations.OfSteady(() =>
            {
                registration.ToReference(seen, reference);
                registration.FromReference(reference, seen);
                registration.ToReference(x, y, x, y);
            }),
            Is.Zero);
    }

    [TestCase(double.NaN, 1)]
    [TestCase(1, double.NaN)]
    [TestCase(double.PositiveInfinity, 1)]
    [TestCase(1, double.NegativeInfinity)]
    public void Points_NotFinite_LeadToNone(double x, double y) => Assert.Multiple(() =>
    {
        foreach (RegistrationModel model in Enum.GetValues<RegistrationModel>())
        {
            Assert.That(Fit(model).ToReference(new SeenPoint(x, y)).IsFinite, Is.False);
            Assert.That(Fit(model).FromReference(new MapPoint(x, y)).IsFinite, Is.False);
        }
    });

    // In the fold, Newton's method ends on the reversed sheet.
    [Test]
    public void FromReference_InAFold_IsNone()
    {
        LandmarkPairs fan = SeenFeet.Fan();
        FootRegistration registration =
            FootRegistration.Fit(fan.Seen, fan.Reference, RegistrationModel.ThinPlateSpline);
        MapPoint[] places =
        [
            .. from x in Enumerable.Range(-20, 80)
               from y in Enumerable.Range(0, 41)
               select new MapPoint(x, y),
        ];
        SeenPoint[] found = [.. places.Select(registration.FromReference)];

        Assert.That(Turns(registration, new SeenPoint(-6, 20)), Is.Negative);
        Assert.That(registration.FromReference(registration.ToReference(new SeenPoint(-6, 20))),
            Is.EqualTo(new SeenPoint(double.NaN, double.NaN)));
        Assert.That(found.Where((point, i) => point.IsFinite && SeenFeet.Distance(registration.ToReference(point),
            places[i]) > FootRegistration.InverseTolerance), Is.Empty);
        Assert.That(found.Where(point => point.IsFinite && Turns(registration, point) <= 0), Is.Empty);
        Assert.That(found.Count(point => point.IsFinite), Is.GreaterThan(found.Length * 0.9));
    }

    // The area of a small triangle on the reference foot, below 0 where it is laid the wrong way round.
    private static double Turns(FootRegistration registration, SeenPoint at)
    {
        MapPoint a = registration.ToReference(at);
        MapPoint b = registration.ToReference(new SeenPoint(at.X + 1e-5, at.Y));
        MapPoint c = registration.ToReference(new SeenPoint(at.X, at.Y + 1e-5));
        return ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));
    }

    [Test]
    public void Points_NoRoom_Throws() => Assert.Multiple(() =>
    {
        FootRegistration registration = Fit(RegistrationModel.Affine);
        Assert.That(() => registration.ToReference(new SeenPoint[3], new MapPoint[2]),
            Throws.ArgumentException.With.Message.EqualTo("Expected room for 3 places, found room for 2."));
        Assert.That(() => registration.FromReference(new MapPoint[3], new SeenPoint[2]),
            Throws.ArgumentException.With.Message.EqualTo("Expected room for 3 places, found room for 2."));
        Assert.That(() => registration.ToReference([1, 2], [1, 2], new double[2], new double[1]),
            Throws.ArgumentException.With.Message.EqualTo("Expected room for 2 places, found room for 1."));
        Assert.That(() => registration.ToReference([1, 2], [1], new double[2], new double[2]),
            Throws.ArgumentException.With.Message.EqualTo("Expected as many y as x, found 2 x and 1 y."));
    });
}
