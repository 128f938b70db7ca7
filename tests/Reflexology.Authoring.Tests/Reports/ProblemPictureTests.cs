using SkiaSharp;

namespace Reflexology.Authoring.Tests;

public class ProblemPictureTests
{
    private static readonly TestZone One = new("one", MapText.Box(20, 100, 40, 120));

    [TestCase(35, 0xB3261Eu, TestName = "WritePng_Error_HasARedRing")]
    [TestCase(40.2, 0xA14F00u, TestName = "WritePng_Warning_HasABrownRing")]
    public void WritePng_Problem(double left, uint ring)
    {
        ValidatedFile file = MapText.Validated(One, new TestZone("two", MapText.Box(left, 100, 60, 120)));
        using SKBitmap picture = Drawn(file);
        Assert.That(picture.Pixels.Count(pixel => ((uint)pixel & 0xFFFFFF) == ring), Is.GreaterThan(500));
    }

    [Test]
    public void WritePng_NoProblem_IsTheFootAlone()
    {
        using SKBitmap marked = Drawn(MapText.Validated(One, new TestZone("two", MapText.Box(35, 100, 60, 120))));
        using SKBitmap plain = Drawn(MapText.Validated(One));
        Assert.That(plain.Width, Is.LessThan(marked.Width), "beside it nothing is magnified");
    }

    [Test]
    public void WritePng_FileWithoutAMap_IsRefused()
    {
        ValidatedFile broken = FileValidation.Parse("{"u8.ToArray(), "broken.json");
        Assert.That(
            () => ProblemPicture.WritePng(broken, Stream.Null),
            Throws.ArgumentException.With.Message.StartsWith(
                "Expected a file with a map that reads, found 'broken.json'."));
    }

    private static SKBitmap Drawn(ValidatedFile file)
    {
        using var stream = new MemoryStream();
        ProblemPicture.WritePng(file, stream);
        return SKBitmap.Decode(stream.ToArray());
    }
}
