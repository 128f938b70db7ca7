using System.Collections.Immutable;

namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class SoftEdgeTests
{
    private static readonly Ink White = Ink.FromRgb(0xFFFFFF);
    private static readonly Ink Dark = Ink.FromRgb(0x402010);
    private static readonly Outline Circle = Shapes.Ellipse(new(100, 100), 40, 40);
    private static readonly Outline Line = Outline.Parse("M0 0H100");

    [TestCase(0.5, 6), TestCase(0.3, 3), TestCase(0.12, 1.5)]
    public void Of_Line_FollowsTheBlurToHalfAStep(double opacity, double blur)
    {
        const double Half = 5;
        var item = new PathItem("", Line, new() { Stroke = Dark.At(opacity), StrokeWidth = 2 * Half, Blur = blur });
        SoftEdge edge = SoftEdge.Of(item, White, isSmoothed: false).Single();

        AssertFollows(edge, away => opacity * (Below((Half - away) / blur) - Below((-Half - away) / blur)), 0);
    }

    [TestCase(0.5, 6), TestCase(0.3, 3)]
    public void Of_Fill_FollowsTheBlurToHalfAStep(double opacity, double blur)
    {
        var item = new PathItem("", Circle, new() { Fill = Dark.At(opacity), Blur = blur });
        SoftEdge edge = SoftEdge.Of(item, White, isSmoothed: false).Single();
        double depth = 40 - Radius(edge.Outline);

        Assert.That(depth, Is.EqualTo(1.5 * blur).Within(0.3));
        AssertFollows(edge, away => opacity * Below((depth - away) / blur), 0);
    }

    [Test]
    public void Of_FaintOnItsGround_HasFewLayersSoThatRoundingAddsNoColour()
    {
        var item = new PathItem("", Line, new() { Stroke = Ink.FromRgb(0xFFF8F2).At(0.5), StrokeWidth = 9, Blur = 4 });
        SoftEdge near = SoftEdge.Of(item, Ink.FromRgb(0xFAE6D9), isSmoothed: false).Single();
        SoftEdge far = SoftEdge.Of(item, Dark, isSmoothed: false).Single();

        Assert.That(near.Widths, Has.Length.EqualTo(2));
        Assert.That(far.Widths, Has.Length.EqualTo(6));
    }

    [Test]
    public void Of_Smoothed_HasAsMuchBlurInAll()
    {
        var item = new PathItem("", Line, new() { Stroke = Dark.At(0.5), StrokeWidth = 400, Blur = 5 });
        SoftEdge edge = SoftEdge.Of(item, White, isSmoothed: true).Single();
        double inLayers = Math.Sqrt(25 - (edge.Blur * edge.Blur));

        Assert.That(edge.Blur, Is.EqualTo(0.44 * 5).Within(1e-9));
        AssertFollows(edge, away => 0.5 * Below((200 - away) / inLayers), 190);
    }

    [Test]
    public void SoftDisc_Ellipse_IsReadAndItsMiddleIsThatOfABlurredDisc()
    {
        Outline outline = Shapes.Ellipse(new(10, 20), 6, 8);
        SoftDisc disc = SoftDisc.Of(new PathItem("", outline, new() { Fill = Dark.At(0.7), Blur = 3.5 }))!;

        Assert.That((disc.Centre.X, disc.Centre.Y), Is.EqualTo((10.0, 20.0)));
        Assert.That(disc.RadiusY / disc.RadiusX, Is.EqualTo(8.0 / 6).Within(1e-9));
        Assert.That(disc.Stops[0], Is.EqualTo(0.7 * (1 - Math.Exp(-2))).Within(1e-3));
        Assert.That(disc.Stops, Is.Ordered.Descending);
        Assert.That(disc.Stops[^1], Is.Zero);
    }

    [TestCase("M0 0H10V10H0z"), TestCase("M0 0C1 1 2 2 3 3C4 4 5 4 6 3C5 2 4 1 3 0C2 -1 1 -1 0 0z")]
    public void SoftDisc_OtherShape_IsNone(string data) => Assert.That(
        SoftDisc.Of(new PathItem("", Outline.Parse(data), new() { Fill = Dark, Blur = 2 })), Is.Null);

    [Test]
    public void InnerOutline_NarrowShape_IsNearerThanAsked()
    {
        Outline bar = Outline.Parse("M0 0H80V6H0z");
        (Outline inner, double distance) = InnerOutline.Of(bar, 4, 1);
        MapRect bounds = MapRect.Around(inner.Contours[0].Flatten());

        Assert.That(distance, Is.EqualTo(2.8).Within(1e-9));
        Assert.That((bounds.Top, bounds.Bottom), Is.EqualTo((2.8, 3.2)).Within(0.01));
    }

    [Test]
    public void InnerOutline_ShapeWithoutInside_IsTheShape()
    {
        (Outline inner, double distance) = InnerOutline.Of(Line, 4, 1);
        Assert.That((ReferenceEquals(inner, Line), distance), Is.EqualTo((true, 0.0)));
    }

    // The opacity of all layers that reach so far.
    private static double Whole(SoftEdge edge, double away) =>
        1 - Math.Pow(1 - edge.Opacity, edge.Widths.Count(width => width / 2 >= away));

    private static void AssertFollows(SoftEdge edge, Func<double, double> expected, double from)
    {
        ImmutableArray<double> widths = edge.Widths;
        Assert.That(widths, Is.Ordered.Descending);
        for (double away = from; away <= widths[0]; away += 0.25)
            Assert.That(Whole(edge, away), Is.EqualTo(expected(away)).Within((edge.Opacity / 2) + 0.005), $"at {away}");
    }

    private static double Radius(Outline outline) => outline.Contours[0].Flatten()
        .Average(point => double.Hypot(point.X - 100, point.Y - 100));

    private static double Below(double x) => SoftEdge.Below(x);
}
