using System.Runtime.Versioning;
using System.Text;

namespace Reflexology.Cli.Tests;

/// <summary>An output is no other file of its run, and takes the place of nothing but a file.</summary>
[TestFixture]
[Platform(Exclude = "Win")]
[UnsupportedOSPlatform("windows")]
internal sealed class RunFilesTests : ToolTests
{
    private static IEnumerable<Writer> Replacing => Writer.All.Where(writer => !writer.IsForNewFiles);

    private static IEnumerable<Writer> Beside => Replacing.Where(writer => !writer.IsInPlace);

    [TestCase("export my.json -o my.json", "--output", "MAP", "my.json")]
    [TestCase("export my.json -o link.json", "--output", "MAP", "my.json")]
    [TestCase("export my.json -o hard.json", "--output", "MAP", "my.json")]
    [TestCase("import my.svg --into my.json -o my.svg", "--output", "DRAWING", "my.svg")]
    [TestCase("import my.svg --into link.svg", "--output", "DRAWING", "my.svg")]
    [TestCase("validate my.json -o ./my.json", "--output", "FILE", "my.json")]
    [TestCase("validate points.csv my.json -o link.json", "--output", "FILE", "my.json")]
    [TestCase("validate my.json --picture link.png", "--picture", "FILE", "my.json")]
    [TestCase("validate my.json -o new.png --picture new.png", "--picture", "--output", "new.png")]
    [TestCase("draw --map my.json -o link.png", "--output", "--map", "my.json")]
    [TestCase("draw --font font.png -o font.png", "--output", "--font", "font.png")]
    [TestCase("draw --font points.csv --font font.png -o ./font.png", "--output", "--font", "font.png")]
    [TestCase("check chest-and-arms --map my.json -o link.png", "--output", "--map", "my.json")]
    [TestCase("lookup points.csv -o my.json --map my.json", "--output", "--map", "my.json")]
    [TestCase("lookup points.csv -o marks.csv --landmarks marks.csv", "--output", "--landmarks", "marks.csv")]
    [TestCase("lookup points.csv -o out.csv --rejected points.csv", "--rejected", "POINTS", "points.csv")]
    [TestCase("lookup points.csv -o out.csv --rejected ./out.csv", "--rejected", "--output", "out.csv")]
    [TestCase("lookup points.csv -o out.csv --rejected my.json --map my.json", "--rejected", "--map", "my.json")]
    [TestCase("query FROM/**/zones -o my.json --map my.json", "--output", "--map", "my.json")]
    [TestCase("new my-map -o map.schema.json", "the schema beside it", "--output", "map.schema.json")]
    public void Output_IsAnotherFileOfTheRun_IsRefusedAndNothingChanges(
        string line, string option, string other, string file)
    {
        Prepare();
        (string, string)[] before = Contents();
        ToolRun run = Tool.Run(line.Split(' '));
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
        Assert.That(
            run.Error, Does.StartWith($"error: {option}: expected another file than that of {other}, found ")
                .And.Contain(file));
        Assert.That(Contents(), Is.EqualTo(before));
    }

    [TestCase("lookup points.csv -o points.csv", "points.csv", "zone_name")]
    [TestCase("lookup points.csv -o link.csv", "points.csv", "zone_name")]
    [TestCase("import my.svg --into my.json -o my.json", "my.json", "zones")]
    [TestCase("export basic -o basic --format svg", "basic", "<svg")]
    public void Output_InPlaceOrNoFile_IsWritten(string line, string file, string content)
    {
        Prepare();
        Assert.That(Tool.Run(line.Split(' ')).ExitCode, Is.Zero);
        Assert.That(File.ReadAllText(Tool.PathOf(file)), Does.Contain(content));
        Assert.That(new FileInfo(Tool.PathOf("link.csv")).LinkTarget, Is.EqualTo("points.csv"));
    }

    [TestCaseSource(nameof(Replacing))]
    public void Output_LinkToAPrivateFile_WritesThatAndKeepsItsMode(Writer writer)
    {
        Writer.Prepare(Tool);
        const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        foreach (string output in writer.Outputs)
        {
            string file = Tool.PathOf(output), real = Tool.PathOf($"real-{output}");
            if (File.Exists(file))
                File.Move(file, real);
            else
                File.WriteAllText(real, "");
            File.SetUnixFileMode(real, Private);
            File.CreateSymbolicLink(file, $"real-{output}");
        }

        ToolRun run = Tool.Run(writer.Words);

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        foreach (string output in writer.Outputs)
        {
            Assert.That(new FileInfo(Tool.PathOf(output)).LinkTarget, Is.EqualTo($"real-{output}"));
            Assert.That(new FileInfo(Tool.PathOf($"real-{output}")).Length, Is.GreaterThan(5));
            Assert.That(File.GetUnixFileMode(Tool.PathOf($"real-{output}")), Is.EqualTo(Private));
        }
    }

    [TestCaseSource(nameof(Beside))]
    public async Task Output_NamedPipe_GivesItsReaderTheFile(Writer writer)
    {
        Writer.Prepare(Tool);
        Assert.That(Tool.Run(writer.Words).ExitCode, Is.Zero);
        string[] outputs = [.. writer.Outputs];
        byte[][] expected = [.. outputs.Select(output => File.ReadAllBytes(Tool.PathOf(output)))];
        foreach (string output in outputs)
        {
            File.Delete(Tool.PathOf(output));
            using var mkfifo = System.Diagnostics.Process.Start("mkfifo", Tool.PathOf(output));
            await mkfifo.WaitForExitAsync();
        }

        Task<byte[]>[] readers = [.. outputs.Select(output => Task.Run(() => File.ReadAllBytes(Tool.PathOf(output))))];
        ToolRun run = Tool.Run(writer.Words);

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(await Task.WhenAll(readers), Is.EqualTo(expected));
    }

    [TestCase("keep.txt", "user's words\n")]
    [TestCase("keep.csv", "line,column,reason,message,text,more\n")]
    [TestCase("keep.csv", "line,column\n")]
    public void Rejected_FileThatHoldsSomethingElse_IsRefusedWithRowsAndWithout(string file, string content)
    {
        Prepare();
        File.WriteAllText(Tool.PathOf(file), content);
        foreach (string points in (string[])["points.csv", "bad.csv"])
        {
            Tool.Run("lookup", points, "-o", "out.csv", "--rejected", file).ShouldBe(
                1, "", $"error: Cannot write the rows that cannot be read to '{file}': it is there already and holds "
                    + "something else. Name another file with --rejected.\n");
            Assert.That(File.ReadAllText(Tool.PathOf(file)), Is.EqualTo(content));
            Assert.That(File.Exists(Tool.PathOf("out.csv")), Is.False);
        }
    }

    [Test]
    public void Rejected_RowsOfAnEarlierRun_AreReplacedAndThenRemoved()
    {
        Prepare();
        Assert.That(Tool.Run("lookup", "bad.csv", "-o", "out.csv").ExitCode, Is.Zero);
        string first = File.ReadAllText(Tool.PathOf("out.csv.rejected.csv"));
        Assert.That(Tool.Run("lookup", "bad.csv", "-o", "out.csv").ExitCode, Is.Zero);
        Assert.That(File.ReadAllText(Tool.PathOf("out.csv.rejected.csv")), Is.EqualTo(first));
        Assert.That(Tool.Run("lookup", "points.csv", "-o", "out.csv").ExitCode, Is.Zero);
        Assert.That(File.Exists(Tool.PathOf("out.csv.rejected.csv")), Is.False);
    }

    [Test]
    public void Rejected_EmptyFileAndNoRows_IsLeft()
    {
        Prepare();
        File.WriteAllText(Tool.PathOf("rows"), "");
        Assert.That(Tool.Run("lookup", "points.csv", "-o", "out.csv", "--rejected", "rows").ExitCode, Is.Zero);
        Assert.That(File.Exists(Tool.PathOf("rows")));
    }

    [TestCase("folder", "expected a file name, found a folder of that name.\n")]
    [TestCase("none/rows", "does not exist. Create it or name another.\n")]
    public void Rejected_CannotBeWritten_IsSaidBeforeAnyWork(string file, string error)
    {
        Prepare();
        Directory.CreateDirectory(Tool.PathOf("folder"));
        ToolRun run = Tool.Run("lookup", "points.csv", "-o", "out.csv", "--rejected", file);
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.StartWith($"error: Cannot write '{file}': ").And.EndWith(error));
        Assert.That(File.Exists(Tool.PathOf("out.csv")), Is.False);
    }

    private void Prepare()
    {
        Writer.Prepare(Tool);
        File.WriteAllText(Tool.PathOf("font.png"), "a font");
        File.WriteAllText(Tool.PathOf("marks.csv"), "name,x,y\n");
        foreach (string link in (string[])["link.json", "link.png"])
            File.CreateSymbolicLink(Tool.PathOf(link), "my.json");
        File.CreateSymbolicLink(Tool.PathOf("link.svg"), "my.svg");
        File.CreateSymbolicLink(Tool.PathOf("link.csv"), "points.csv");
        using var ln = System.Diagnostics.Process.Start("ln", [Tool.PathOf("my.json"), Tool.PathOf("hard.json")]);
        ln.WaitForExit();
    }

    private (string, string)[] Contents() =>
        [.. Tool.Entries.Select(name => (name, Encoding.Latin1.GetString(File.ReadAllBytes(Tool.PathOf(name)))))];
}
