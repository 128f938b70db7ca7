using System.Buffers.Binary;
using Reflexology.Drawing;

namespace Reflexology.Cli.Tests;

[TestFixture]
internal sealed class DrawTests : ToolTests
{
    [Test]
    public void Draw_NoArguments_WritesBothSolesToFootPng()
    {
        ToolRun run = Tool.Run("draw");

        Assert.That(run.Error, Is.Empty);
        Assert.That(run.ExitCode, Is.Zero);
        (int width, int height) = PngSize("foot.png");
        Assert.That(width, Is.EqualTo(1600));
        Assert.That(run.Output, Is.EqualTo($"Wrote foot.png (1600x{height}).\n"));
        Assert.That(Tool.Entries, Is.EqualTo(["foot.png"]));
    }

    [Test]
    public void Draw_NeckAtASize_IsAPngOfThatSize()
    {
        Tool.Run("draw", "neck", "-o", "neck.png", "--size", "640x901").ShouldBe(
            0, "Wrote neck.png (640x901). Neck: no zone of its own; on this map part of “Head and neck”.\n", "");

        Assert.That(PngSize("neck.png"), Is.EqualTo((640, 901)));
        Assert.That(Tool.Entries, Is.EqualTo(["neck.png"]));
    }

    [Test]
    public void Draw_PdfEnding_IsAPdfOfThatSize()
    {
        Tool.Run("draw", "Hals", "--lang", "de", "-o", "hals.PDF", "--size", "960x960").ShouldBe(
            0, "Wrote hals.PDF (254 x 254 mm). Hals: keine eigene Zone; auf dieser Karte Teil von "
                + "„Kopf und Hals“.\n", "");

        Assert.That(Tool.PathOf("hals.PDF"), Does.Exist);
        Assert.That(File.ReadAllBytes(Tool.PathOf("hals.PDF")).AsSpan(0, 4).ToArray(), Is.EqualTo("%PDF"u8.ToArray()));
    }

    [Test]
    public void Draw_WordsThatNameOneAreaTogether_AreThatArea() =>
        Tool.Run("draw", "head", "and", "neck", "--size", "400x560").ShouldBe(
            0, "Wrote foot.png (400x560). Head and neck: 1 zone on each sole, 1 zone on top of each foot.\n", "");

    [Test]
    public void Draw_SeveralAreasOneTwice_NamesEachOnce() =>
        Tool.Run("draw", "шея", "почка", "neck", "--lang", "ru", "--size", "400x560").ShouldBe(
            0, "Wrote foot.png (400x560). Шея: отдельной зоны нет; на этой карте входит в зону «Голова и шея». "
                + "Почка: отдельной зоны нет; на этой карте входит в зону «Живот и ноги».\n",
            "warning: 'шея' and 'neck' name the same area, which counts once.\n");

    [TestCase("--size", "A4", "a.html"), TestCase("--theme", "print", "a.html"), TestCase("--dpi", "300", "a.html")]
    [TestCase("--dpi", "300", "a.pdf"), TestCase("--dpi", "300", "a.svg")]
    [TestCase("--quality", "80", "a.png"), TestCase("--quality", "80", "a.pdf")]
    public void Draw_OptionWithoutEffect_IsToldWithWhatToWriteForIt(string option, string value, string file)
    {
        ToolRun run = Tool.Run("draw", "neck", option, value, "-o", file);
        string ending = Path.GetExtension(file);
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Error, Does.StartWith($"warning: {option} has no effect on {ending}").And.Contain("Write "));
    }

    [TestCase("--dpi", "150", "a.png"), TestCase("--quality", "80", "a.jpg"), TestCase("--lang", "de", "a.html")]
    public void Draw_OptionWithEffect_IsNotWarnedOf(string option, string value, string file) =>
        Assert.That(Tool.Run("draw", "neck", option, value, "-o", file).Error, Does.Not.Contain("no effect"));

    [Test]
    public void Draw_Chinese_EndsItsSentencesInChinese() =>
        Tool.Run("draw", "颈", "--lang", "ZH", "--size", "400x560").ShouldBe(
            0, "Wrote foot.png (400x560). 颈部：未单列，本图谱归入“头颈部”。\n", "");

    [Test]
    public void Draw_AspectWithoutTheZone_WritesAndWarns()
    {
        Tool.Run("draw", "neck", "--aspect", "medial", "--size", "600x400").ShouldBe(
            0,
            "Wrote foot.png (600x400). Neck: no zone of its own; on this map part of “Head and neck”.\n",
            "warning: The zone 'Head and neck' is not on this picture: it lies on the plantar and dorsal aspects of "
                + "both feet.\n");
        Assert.That(PngSize("foot.png"), Is.EqualTo((600, 400)));
    }

    [Test]
    public void Draw_FootWithoutTheZone_WritesAndWarns()
    {
        File.WriteAllText(Tool.PathOf("left.json"), MapFile.Free(map =>
        {
            map["zones"]![0]!["feet"] = "left";
            map["zones"]![0]!["shapes"]!.AsObject().Remove("dorsal");
        }));
        const string Wrote = "Wrote foot.png (400x560). "
            + "Neck: no zone of its own; on this map part of “Head and neck”.\n";

        Tool.Run("draw", "neck", "--map", "left.json", "--foot", "right", "--size", "400x560").ShouldBe(
            0, Wrote, "warning: The zone 'Head and neck' is not on this picture: it lies on the plantar aspect of "
                + "the left foot.\n");
        Tool.Run("draw", "neck", "--map", "left.json", "--foot", "both", "--size", "400x560").ShouldBe(0, Wrote, "");
    }

    [Test]
    public void Draw_AllAspects_IsHigherThanTheSoles()
    {
        Tool.Run("draw", "--aspect", "all", "-o", "all.png");
        Tool.Run("draw", "--aspect", "plantar", "--foot", "right", "-o", "right.png");

        Assert.That(PngSize("all.png").Height, Is.GreaterThan(2500));
        Assert.That(PngSize("right.png").Width, Is.EqualTo(1600));
    }

    [Test]
    public void Draw_CharacterWithoutFont_Warns()
    {
        File.WriteAllText(Tool.PathOf("my.json"), MapFile.Changed(map => map["names"]!["en"] = "Map \u16A0"));

        ToolRun run = Tool.Run("draw", "--map", "my.json", "--size", "400x560");
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(
            run.Error,
            Is.EqualTo("warning: No font has the character '\u16A0' (U+16A0) of 'Map \u16A0'. Add a font that has "
                + "it.\n"));
    }

    [Test]
    public void Draw_Font_IsReadOrSaidWhyNot()
    {
        using (Stream font = typeof(DiagramExport).Assembly.GetManifestResourceStream("fonts/Inter-Regular.ttf")!)
        using (FileStream copy = File.Create(Tool.PathOf("inter.ttf")))
            font.CopyTo(copy);
        Assert.That(Tool.Run("draw", "--font", "inter.ttf", "--size", "200x280").ExitCode, Is.Zero);
        Tool.Run("draw", "--font", "no.ttf").ShouldBe(
            1, "", "error: Cannot read the font 'no.ttf': expected a TrueType or OpenType font file (.ttf or .otf), "
                + "found no file. Check the path.\n");
        File.WriteAllText(Tool.PathOf("text.ttf"), "no font");
        Tool.Run("draw", "--font", "text.ttf").ShouldBe(
            1, "", "error: Cannot read the font 'text.ttf': expected a TrueType or OpenType font file (.ttf or "
                + ".otf), found 7 bytes that are none. Name another file.\n");
    }

    [Test]
    public void Draw_LegendOfSeveralPages_IsWholeInAPdfAndSaidOfOtherFiles()
    {
        string[] options = ["draw", "--map", "chinese", "--labels", "numbers", "--size", "300x260", "-o"];
        Assert.That(
            Tool.Run([.. options, "legend.png"]).Error,
            Does.Contain("The legend takes 2 pages, and this file holds the first."));
        Assert.That(Tool.Run([.. options, "legend.pdf"]).Error, Does.Not.Contain("holds the first"));
    }

    [Test]
    public void Draw_AreaWithoutZone_WritesNothing()
    {
        File.WriteAllText(Tool.PathOf("toes.json"), MapFile.Free(map => map["zones"]!.AsArray().RemoveAt(2)));

        Tool.Run("draw", "neck", "kidney", "--map", "toes.json").ShouldBe(
            1, "", "error: The map 'basic' has no zone of 'Kidney', of its parts, or around it. Nothing was "
                + "written.\n");
        Assert.That(Tool.Entries, Is.EqualTo(["toes.json"]));
    }

    [Test]
    public void Draw_UnknownArea_SuggestsTheNearest()
    {
        Tool.Run("draw", "kidny").ShouldBe(
            1, "", "error: There is no body area 'kidny'. Did you mean 'kidney'? `reflexology areas` lists them "
                + "all.\n");
        Tool.Run("draw", "neck", "kidny").ShouldBe(
            1, "", "error: There is no body area 'kidny'. Did you mean 'kidney'? Put a name of several words in "
                + "quotes. `reflexology areas` lists them all.\n");
        Assert.That(Tool.Entries, Is.Empty);
    }

    [Test]
    public void Draw_PaperAtDpi_HasItsPixels()
    {
        Tool.Run(
            "draw", "neck", "--size", "a5-landscape", "--dpi", "150", "--title", "Hals", "--bones", "--guides",
            "--labels", "none")
                .ShouldBe(
            0, "Wrote foot.png (1240x874, 210 x 148 mm at 150 dpi). Neck: no zone of its own; on this map "
                + "part of “Head and neck”.\n", "");
        Assert.That(PngSize("foot.png"), Is.EqualTo((1240, 874)));
    }

    [Test]
    public void Draw_Body_IsInTheFileWithTheSideOfTheFoot()
    {
        Tool.Run(
            "draw", "kidney", "eye", "--map", "chinese", "--body", "--foot", "left", "--labels", "none", "-o", "x.svg",
            "--size", "a4-landscape")
                .ShouldBe(
            0, "Wrote x.svg (297 x 210 mm). Kidney: 1 zone on each sole. Eye: 1 zone on each sole, 1 zone on top of "
                + "each foot.\n", "");
        string svg = File.ReadAllText(Tool.PathOf("x.svg"));
        Assert.That(svg, Does.Contain("On the body").And.Contain("body.face.eye.right"));
        Assert.That(svg, Does.Not.Contain("body.face.eye.left"));
    }

    [Test]
    public void Draw_BodyWithoutRoom_Warns()
    {
        ToolRun run = Tool.Run("draw", "kidney", "--body", "--labels", "none", "--size", "60x90mm");
        Assert.That(run.Error, Does.Contain(
            "warning: The page has no room for the figure of the body beside feet of 85 % of their size. "
            + "Take a larger sheet, or fewer sides or feet.\n"));
        Assert.That(PngSize("foot.png").Width, Is.Positive);
    }

    [Test]
    public void Draw_MorePixelsThanAllowed_SaysWhatToDo()
    {
        Tool.Run("draw", "--size", "A4", "--dpi", "1200").ShouldBe(
            1, "", "error: A page of 210 x 297 mm has 9921 x 14031 pixels at 1200 dpi; expected 1 to 12000 a side. "
                + "Take at most 1026 dpi, or write a PDF, which has no pixels.\n");
        Assert.That(Tool.Entries, Is.Empty);
    }

    private (int Width, int Height) PngSize(string name)
    {
        byte[] bytes = File.ReadAllBytes(Tool.PathOf(name));
        byte[] start =
        [
            0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D',
            (byte)'R',
        ];
        Assert.That(bytes[..16], Is.EqualTo(start));
        Assert.That(bytes[^8..^4], Is.EqualTo("IEND"u8.ToArray()));
        return (
            BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)),
            BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)));
    }
}
