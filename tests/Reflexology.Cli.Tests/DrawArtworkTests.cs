namespace Reflexology.Cli.Tests;

/// <summary>Pictures of others: your own feet, a logo, a line of credit.</summary>
[TestFixture]
internal sealed class DrawArtworkTests : ToolTests
{
    private const string Svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 107 260.5'>";

    [TestCase("a.png")]
    [TestCase("a.jpg")]
    [TestCase("a.webp")]
    [TestCase("a.svg")]
    [TestCase("a.pdf")]
    public void Draw_WithLogoCreditAndArtwork_WritesAnotherPicture(string file)
    {
        Directory.CreateDirectory(Tool.PathOf("feet"));
        string outline = ReferenceFoot.BuiltIn[Foot.Right, Aspect.Plantar].Silhouette.ToPathData();
        File.WriteAllText(Tool.PathOf("feet/plantar.svg"), $"{Svg}<path fill='#fdb' d='{outline}'/></svg>");
        File.WriteAllText(Tool.PathOf("logo.svg"), $"{Svg}<circle r='50' cx='50' cy='50'/></svg>");
        string[] plain = ["draw", "liver", "--map", "chinese", "--size", "400x560", "-o", file];
        Tool.Run(plain);
        byte[] before = File.ReadAllBytes(Tool.PathOf(file));
        ToolRun run = Tool.Run(
            [.. plain, "--artwork", "feet", "--logo", "logo.svg", "--credit", "Praxis Fußwohl"]);
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(File.ReadAllBytes(Tool.PathOf(file)), Is.Not.EqualTo(before));
        Assert.That(run.Error, Does.Not.Contain("logo.svg").And.Not.Contain("plantar.svg"));
    }

    [Test]
    public void Draw_LogoWithAScript_WarnsWithItsPlace()
    {
        File.WriteAllText(Tool.PathOf("logo.svg"), $"{Svg}\n <script>alert(1)</script></svg>");
        ToolRun run = Tool.Run("draw", "--size", "400x560", "--logo", "logo.svg");
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Error, Does.Contain("warning: logo.svg(2,2) script: expected ").And.Contain("It is not run."));
    }

    [Test]
    public void Draw_ArtworkOffTheSilhouette_Warns()
    {
        Directory.CreateDirectory(Tool.PathOf("feet"));
        File.WriteAllText(
            Tool.PathOf("feet/plantar.svg"), $"{Svg}<rect width='107' height='260' fill='#fdb'/></svg>");
        ToolRun run = Tool.Run("draw", "--size", "400x560", "--artwork", "feet");
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Error, Does.Contain("mm outside of the silhouette, near x"));
    }

    [TestCase("--logo", "missing.svg", "missing.svg")]
    [TestCase("--artwork", "missing", "plantar.svg")]
    public void Draw_WithoutTheFile_FailsAndSaysWhich(string option, string value, string named)
    {
        ToolRun run = Tool.Run("draw", option, value);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain(named));
        Assert.That(Tool.Entries, Is.Empty);
    }

    [Test]
    public void Draw_OverADrawingOfTheArtwork_IsRefused()
    {
        Directory.CreateDirectory(Tool.PathOf("feet"));
        File.WriteAllText(Tool.PathOf("feet/plantar.svg"), $"{Svg}</svg>");
        ToolRun run = Tool.Run("draw", "--artwork", "feet", "-o", "feet/plantar.svg");
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("--artwork"));
    }

    [TestCase("--credit", "Praxis")]
    [TestCase("--subtitle", "Worksheet 1")]
    [TestCase("--logo", "logo.svg")]
    [TestCase("--artwork", "feet")]
    public void Draw_OfAnInteractivePage_HasNoLetterhead(string option, string value)
    {
        ToolRun run = Tool.Run("draw", option, value, "-o", "page.html");
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain($"{option}: expected a picture or a PDF, found an interactive page."));
    }
}
