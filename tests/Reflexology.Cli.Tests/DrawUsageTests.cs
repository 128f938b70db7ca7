namespace Reflexology.Cli.Tests;

[TestFixture]
internal sealed class DrawUsageTests : ToolTests
{
    [TestCase("middle", "")]
    [TestCase("lefft", " Did you mean 'left'?")]
    public void Foot_UnknownWord_IsWrongUsage(string word, string suggestion) =>
        ShouldBeWrongUsage(
            $"draw --foot {word}", "reflexology draw",
            $"--foot: expected left, right or both, found '{word}'.{suggestion}");

    [Test]
    public void Aspect_UnknownWord_IsWrongUsage() => ShouldBeWrongUsage("draw --aspect plantr", "reflexology draw",
        "--aspect: expected plantar, dorsal, medial, lateral or all, found 'plantr'. Did you mean 'plantar'?");

    [Test]
    public void Language_Unknown_IsWrongUsage() => ShouldBeWrongUsage("draw --lang deu", "reflexology draw",
        "--lang: expected en, de, es, ru or zh, found 'deu'. Did you mean 'de'?");

    [TestCase("abc")]
    [TestCase("0x0")]
    [TestCase("99999x99999")]
    [TestCase("100")]
    [TestCase("-5x7")]
    [TestCase("12001x10")]
    public void Size_OutOfBounds_IsWrongUsage(string size) => ShouldBeWrongUsage(
        $"draw --size {size}", "reflexology draw",
        "--size: expected A3, A4, A5, Letter or Tabloid (A4-landscape), 210x297mm, 8.5x11in, or pixels such as "
            + $"1600x1200, each 1 to 12000, found '{size}'.");

    [TestCase("--dpi 5", "--dpi: expected dots per inch, 10 to 4800, found '5'.")]
    [TestCase("--quality 101", "--quality: expected the quality of a JPEG or WebP, 1 to 100, found '101'.")]
    [TestCase("--svg slide -o a.svg", "--svg: expected web or office, found 'slide'.")]
    [TestCase("--svg web -o a.pdf", "--svg: expected a file that ends in .svg in --output, found 'a.pdf'.")]
    [TestCase("--labels leader", "--labels: expected none, inside, leaders, numbers or pictograms, found 'leader'. "
        + "Did you mean 'leaders'?")]
    [TestCase("--theme lihgt", "--theme: expected light, dark, print or high-contrast, found 'lihgt'. Did you mean "
        + "'light'?")]
    public void PictureOption_Unknown_IsWrongUsage(string option, string error) =>
        ShouldBeWrongUsage($"draw {option}", "reflexology draw", error);

    [TestCase("foot.txt")]
    [TestCase("foot")]
    [TestCase("png")]
    public void Output_UnknownEnding_IsWrongUsage(string file) => ShouldBeWrongUsage(
        $"draw neck -o {file}", "reflexology draw",
        $"--output: expected a file that ends in .png, .webp, .jpg, .jpeg, .pdf, .svg or .html, found '{file}'.");

    [Test]
    public void Output_NoValue_IsWrongUsage() =>
        ShouldBeWrongUsage("draw -o", "reflexology draw", "--output: expected FILE, found nothing.");

    [Test]
    public void Option_Mistyped_IsNoArea() => ShouldBeWrongUsage("draw neck --fot left", "reflexology draw",
        "There is no option '--fot'. Did you mean '--foot'?");

    [Test]
    public void Option_Twice_IsWrongUsage() => ShouldBeWrongUsage("draw --foot left --foot right", "reflexology draw",
        "Option '--foot' expects a single argument but 2 were provided.");

    [Test]
    public void Options_SeveralWrong_AreAllNamed() => ShouldBeWrongUsage(
        "draw --foot up --size big", "reflexology draw",
        "--foot: expected left, right or both, found 'up'.",
        "--size: expected A3, A4, A5, Letter or Tabloid (A4-landscape), 210x297mm, 8.5x11in, or pixels such as "
            + "1600x1200, each 1 to 12000, found 'big'.");
}
