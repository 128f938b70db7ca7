using SkiaSharp;

namespace Reflexology.Package.Tests;

[TestFixture]
internal sealed class PackageIconTests
{
    [Test]
    public void Icon_OfThePackages_IsWhatTheProgramDraws()
    {
        byte[] png = PackageIcon.Draw();
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "icon.actual.png");
        File.WriteAllBytes(path, png);
        using SKBitmap expected = SKBitmap.Decode(Path.Combine(Repository.Root, "src", "icon.png"));
        using SKBitmap actual = SKBitmap.Decode(png);
        Assert.That(
            PictureDifference.Find(expected, actual),
            Is.Null,
            $"look at {path}; if it is meant, copy it over src/icon.png");
    }
}
