using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SkiaSharp;

namespace Reflexology.Drawing.Tests;

/// <summary>Drawings of the foot by others lie under the zones, mirrored on the left foot, in every format.</summary>
internal sealed class FootArtworkTests
{
    private static readonly FootMap Chinese = FootMap.Load("chinese");
    private static readonly FootDrawing Sole = ReferenceFoot.BuiltIn[Foot.Right, Aspect.Plantar];

    private static string Outline => Sole.Silhouette.ToPathData();

    // The outer half is green, the inner one blue.
    private static string TwoColours => "<clipPath id='c'><path d='" + Outline + "'/></clipPath>"
        + "<g clip-path='url(#c)'><path fill='#00ff00' d='M0 0H60V300H0z'/>"
        + "<path fill='#0000ff' d='M60 0H200V300H60z'/></g>";

    [Test]
    public void Read_DrawingOfTheSilhouette_HasNoProblem()
    {
        using TemporaryFolder folder = Folder($"<path d='{Outline}' fill='#fed'/>");
        FootArtwork artwork = FootArtwork.Read(folder.Path);
        Assert.That(artwork.Problems, Is.Empty);
        Assert.That(artwork[Aspect.Plantar], Is.Not.Null);
        Assert.That(artwork[Aspect.Dorsal], Is.Null);
    }

    [Test]
    public void Read_LineAroundTheFoot_CoversItsInside()
    {
        using TemporaryFolder folder = Folder($"<path d='{Outline}' fill='none' stroke='#333'/>");
        Assert.That(FootArtwork.Read(folder.Path).Problems, Is.Empty);
    }

    [TestCase(2.2, 0, null)]
    [TestCase(5, 0, "a part 5.0 mm outside of the silhouette, near x")]
    [TestCase(0, 8, "a part 8.0 mm outside of the silhouette, near x")]
    public void Read_DrawingMovedAside_IsAWarningBeyondThreeMillimetres(double x, double y, string? found)
    {
        string move = FormattableString.Invariant($"translate({x} {y})");
        using TemporaryFolder folder = Folder($"<path transform='{move}' d='{Outline}'/>");
        MapProblem[] problems = [.. FootArtwork.Read(folder.Path).Problems];
        Assert.That(problems.Select(problem => problem.Rule), Is.All.EqualTo(MapRule.ArtworkOff));
        Assert.That(problems.Select(problem => problem.Severity), Is.All.EqualTo(ProblemSeverity.Warning));
        if (found is null)
        {
            Assert.That(problems, Is.Empty);
            return;
        }

        Match distance = Regex.Match(problems[0].Found, @"a part ([\d.]+) mm outside");
        double meant = Math.Max(x, y);
        Assert.That(
            double.Parse(distance.Groups[1].Value, CultureInfo.InvariantCulture), Is.EqualTo(meant).Within(0.8));
        Assert.That(problems, Has.Length.EqualTo(2), "the other side of the foot is not covered");
    }

    [TestCase("", "nothing drawn in the frame")]
    [TestCase("<path d='M40 40h20v20h-20z'/>", "a part of the foot")]
    public void Read_DrawingThatLeavesTheFoot_IsAWarning(string elements, string found)
    {
        using TemporaryFolder folder = Folder(elements);
        Assert.That(FootArtwork.Read(folder.Path).Problems.Single().Found, Does.StartWith(found));
    }

    [Test]
    public void Read_PageOfAnotherShape_IsRefusedWithTheOneMeant()
    {
        using TemporaryFolder folder = Folder("", "0 0 210 297");
        FootMapFormatException refused =
            Assert.Throws<FootMapFormatException>(() => FootArtwork.Read(folder.Path))!;
        Assert.That(refused.Problems[0].Rule, Is.EqualTo(MapRule.WrongFrame));
        Assert.That(refused.Message, Does.Contain("210 x 297").And.Contain("107 x 260.5 mm"));
    }

    [Test]
    public void Read_FolderWithoutDrawings_SaysWhichItNeeds()
    {
        using var folder = new TemporaryFolder();
        Assert.That(
            () => FootArtwork.Read(folder.Path),
            Throws.TypeOf<FileNotFoundException>().With.Message.Contains("plantar.svg"));
    }

    [Test]
    public void Draw_BothFeet_TheLeftOneIsTheMirrorImage()
    {
        using TemporaryFolder folder = Folder(TwoColours);
        Diagram diagram = Diagram(folder);
        using SKBitmap pixels = SKBitmap.Decode(diagram.ToBytes(ExportFormat.Png));
        int y = pixels.Height / 3;
        string row = string.Concat(Enumerable.Range(0, pixels.Width).Select(x => Letter(pixels.GetPixel(x, y))));
        string runs = Regex.Replace(row.Replace("-", ""), @"(.)\1*", "$1");
        Assert.That(runs, Is.EqualTo("gbg"));
    }

    [Test]
    public void ViewLayer_OfAFootWithArtwork_ShowsIt()
    {
        using TemporaryFolder folder = Folder(TwoColours);
        Diagram diagram = Diagram(folder);
        var layers = new ViewLayers(diagram.Map);
        FootView view = diagram.Map[Foot.Left, Aspect.Plantar];
        byte[] layer = layers.Base(
            diagram, ZoneEmphasis.Plain, view.Foot, view.Aspect, ViewFrame.Whole(view, scale: 4));
        using SKBitmap pixels = SKBitmap.Decode(layer);
        Assert.That(Letter(pixels.GetPixel(4 * 35, 4 * 120)), Is.EqualTo('b'));
        Assert.That(Letter(pixels.GetPixel(4 * 70, 4 * 120)), Is.EqualTo('g'));
    }

    [Test]
    public void Pdf_OfAFootWithArtwork_HoldsPathsAndNoPicture()
    {
        using TemporaryFolder folder = Folder(TwoColours);
        string pdf = Encoding.Latin1.GetString(Diagram(folder).ToBytes(ExportFormat.Pdf));
        Assert.That(pdf, Does.Not.Contain("/Subtype /Image"));
    }

    [Test]
    public void Svg_OfBothFeetWithArtwork_HoldsItOnce()
    {
        using TemporaryFolder folder = Folder(TwoColours);
        string svg = Encoding.UTF8.GetString(Diagram(folder).ToBytes(ExportFormat.Svg));
        Match definition = Regex.Match(svg, "<g id=\"([a-z0-9-]*art[0-9a-f]{8})\"");
        Assert.That(definition.Success);
        Assert.That(svg.Split($"href=\"#{definition.Groups[1].Value}\""), Has.Length.EqualTo(3));
        Assert.That(svg.Split("#00ff00"), Has.Length.EqualTo(2));
    }

    private static Diagram Diagram(TemporaryFolder folder) => new(Chinese)
    {
        Labels = LabelStyle.None,
        Artwork = FootArtwork.Read(folder.Path),
    };

    private static TemporaryFolder Folder(string elements, string? box = null)
    {
        var folder = new TemporaryFolder();
        box ??= FormattableString.Invariant($"0 0 {Sole.Width} {Sole.Height}");
        File.WriteAllText(
            Path.Combine(folder.Path, "plantar.svg"),
            $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='{box}'>{elements}</svg>");
        return folder;
    }

    // The zones above are translucent.
    private static char Letter(SKColor colour) =>
        colour.Green > colour.Blue + 40 && colour.Green > colour.Red + 10 ? 'g'
        : colour.Blue > colour.Green + 40 && colour.Blue > colour.Red + 10 ? 'b' : '-';
}
