namespace Reflexology.Cli.Tests;

[TestFixture]
internal sealed class CommandLineTests : ToolTests
{
    [Test]
    public void NoCommand_ShowsTheHelp()
    {
        ToolRun run = Tool.Run();

        Assert.That(run, Is.EqualTo(Tool.Run("--help")));
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Error, Is.Empty);
        foreach (string line in (string[])["  reflexology [command] [options]", "  draw <AREA> ", "  at <X> <Y> ", "  zones <AREA> ", "  areas <QUERY> ", "  maps <MAP> ", "  check <ZONE> ", "  export <MAP> ", "  import <DRAWING> ", "  evidence "])
            Assert.That(run.Output, Does.Contain(line));
    }

    [TestCase("draw", "--map", "--foot", "--aspect", "--lang", "--size", "--output")]
    [TestCase("at", "--map", "--foot", "--aspect", "--all", "--within", "--json")]
    [TestCase("zones", "--map", "--json")]
    [TestCase("areas", "--json")]
    [TestCase("maps", "--against", "--json")]
    [TestCase("check", "--map", "--output", "--json")]
    [TestCase("export", "--format", "--output")]
    [TestCase("import", "--into", "--format", "--output")]
    [TestCase("evidence", "--lang", "--json")]
    public void Help_OfACommand_NamesItsOptions(string command, params string[] options)
    {
        ToolRun run = Tool.Run(command, "--help");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.Contain($"  reflexology {command}"));
        foreach (string option in options)
            Assert.That(run.Output, Does.Contain(option));
    }

    [Test]
    public void Version_IsTheVersionAlone() =>
        Assert.That(Tool.Run("--version").Output, Does.Match(@"^\d+\.\d+\.\d+(-[a-z0-9.]+)?\n$"));

    [Test]
    public void Command_Mistyped_SuggestsTheNearest() => ShouldBeWrongUsage("drw neck", "reflexology",
        "There is no command 'drw'. Did you mean 'draw'? Expected one of draw, at, zones, areas, maps, check, new, validate, export, import, lookup, query, evidence, view.");

    [Test]
    public void Command_NameOfAResponseFile_IsAWord() => ShouldBeWrongUsage("@words", "reflexology",
        "There is no command '@words'. Expected one of draw, at, zones, areas, maps, check, new, validate, export, import, lookup, query, evidence, view.");

    [Test]
    public void Option_OfAnotherCommand_IsWrongUsage() => ShouldBeWrongUsage("maps --map basic", "reflexology maps",
        "There is no option '--map'.");

    [Test]
    public void Output_InAPipe_HasNoColour()
    {
        (string, string)[] eager = [("GITHUB_ACTIONS", "true"), ("TERM", "xterm-256color"), ("COLORTERM", "truecolor")];

        Assert.That(Tool.Run(eager, ["zones"]).Output, Does.Not.Match("\x1b"));
        Assert.That(Tool.Run(eager, ["zones", "nekc"]).Error, Does.Not.Match("\x1b"));
    }

    [Test]
    public void Error_WithControlCharacters_DoesNotReachTheTerminal() =>
        Assert.That(Tool.Run("zones", "a\x1b[2Jb").Error, Does.StartWith("error: There is no body area 'a\uFFFD[2Jb'."));

    [Test]
    public void Trace_NotAskedFor_IsNotShown()
    {
        ToolRun run = Tool.Run([("REFLEXOLOGY_TRACE", "0")], ["zones", "--map", "none.json"]);
        Assert.That(run.Error, Is.EqualTo("error: Cannot read the map 'none.json': there is no such file.\n"));
    }
}
