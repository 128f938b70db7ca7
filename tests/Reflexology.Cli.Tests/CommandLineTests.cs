using System.Text.RegularExpressions;

namespace Reflexology.Cli.Tests;

[TestFixture]
internal sealed partial class CommandLineTests : ToolTests
{
    [Test]
    public void NoCommand_ShowsTheHelp()
    {
        ToolRun run = Tool.Start();

        Assert.That(run, Is.EqualTo(Tool.Start("--help")));
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
        string[] lines =
        [
            "  reflexology [command] [options]",
            "  draw <AREA> ", "  at <X> <Y> ", "  zones <AREA> ", "  areas <QUERY> ",
            "  maps <MAP> ", "  check <ZONE> ", "  new <MAP> ", "  validate <FILE> ", "  export <MAP> ",
            "  import <DRAWING> ",
            "  lookup <POINTS> ", "  query <SQL> ", "  evidence ", "  view <AREA> ",
        ];
        foreach (string line in lines)
            Assert.That(run.Output, Does.Contain(line));
    }

    [TestCase(0, "at 54 115 --map chinese")]
    [TestCase(0, "zones Niere --map chinese --json")]
    [TestCase(0, "evidence --lang zh")]
    [TestCase(0, "view --help")]
    [TestCase(1, "zones nekc")]
    [TestCase(2, "draw --foot lefft")]
    public void Process_AnyCommand_IsAsInThisOne(int exitCode, string commandLine)
    {
        ToolRun started = Tool.Start(commandLine.Split(' '));
        ToolRun run = Tool.Run(commandLine.Split(' '));

        Assert.That(started.ExitCode, Is.EqualTo(exitCode));
        Assert.That(
            started with { Output = Usage().Replace(started.Output, "") },
            Is.EqualTo(run with { Output = Usage().Replace(run.Output, "") }));
    }

    // A command that is built only when it is asked for must still be known by its name to the others.
    [Test]
    public void Command_EachName_IsThatOfItsCommand([ValueSource(typeof(Commands), nameof(Commands.Names))] string name)
    {
        ToolRun run = Tool.Run(name, "--help");
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.Match($@"(?m)^  \S+ {name} (<|\[)"), "the usage");
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
        Assert.That(run.Output, Does.Match($@"(?m)^  \S+ {command} "));
        foreach (string option in options)
            Assert.That(run.Output, Does.Contain(option));
    }

    [Test]
    public void Version_IsTheVersionAlone() =>
        Assert.That(Tool.Start("--version").Output, Does.Match(@"^\d+\.\d+\.\d+(-[a-z0-9.]+)?\n$"));

    [Test]
    public void Command_Mistyped_SuggestsTheNearest() => ShouldBeWrongUsage("drw neck", "reflexology",
        "There is no command 'drw'. Did you mean 'draw'? Expected one of draw, at, zones, areas, maps, check, new, "
            + "validate, export, import, lookup, query, evidence, view.");

    [Test]
    public void Command_NameOfAResponseFile_IsAWord() => ShouldBeWrongUsage("@words", "reflexology",
        "There is no command '@words'. Expected one of draw, at, zones, areas, maps, check, new, validate, export, "
            + "import, lookup, query, evidence, view.");

    [Test]
    public void Option_OfAnotherCommand_IsWrongUsage() => ShouldBeWrongUsage("maps --map basic", "reflexology maps",
        "There is no option '--map'.");

    [Test]
    public void Output_InAPipe_HasNoColour()
    {
        (string, string)[] eager = [("GITHUB_ACTIONS", "true"), ("TERM", "xterm-256color"), ("COLORTERM", "truecolor")];

        Assert.That(Tool.Start(eager, ["zones"]).Output, Does.Not.Match("\x1b"));
        Assert.That(Tool.Start(eager, ["zones", "nekc"]).Error, Does.Not.Match("\x1b"));
    }

    [Test]
    public void Error_WithControlCharacters_DoesNotReachTheTerminal() =>
        Assert.That(
            Tool.Run("zones", "a\x1b[2Jb").Error, Does.StartWith("error: There is no body area 'aU+001B[2Jb'."));

    [Test]
    public void Trace_NotAskedFor_IsNotShown()
    {
        ToolRun run = Tool.Start([("REFLEXOLOGY_TRACE", "0")], ["zones", "--map", "none.json"]);
        Assert.That(run.Error, Is.EqualTo("error: Cannot read the map 'none.json': there is no such file.\n"));
    }

    // The name of the program, which the process gives.
    [GeneratedRegex(@"(?<=Usage:\n  )\S+")]
    private static partial Regex Usage();
}
