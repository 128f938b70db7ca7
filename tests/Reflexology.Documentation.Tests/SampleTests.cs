namespace Reflexology.Documentation.Tests;

[TestFixture]
internal sealed class SampleTests
{
    private string _folder = "";

    // One line a sample, by name: what it prints, or null where a fixture of its own runs it.
    private static readonly SortedDictionary<string, string?> Samples = new(StringComparer.Ordinal)
    {
        ["CustomMap"] = """
            2 Herz
            1 Brust
            Right foot, plantar: mostly-inside ball: holds, 89.6 %
            Left foot, plantar: inside zone:chest: holds, 100 %
            Wrote own-map.png.
            map-with-mistakes.json(15,21) zones[0].bodyAreas[0] (zone 'heart'): expected the id of a body area, found 'haert'. Did you mean 'heart'?
            map-with-mistakes.json(16,15) zones[0].feet (zone 'heart'): expected one of left, right, both, found 'left foot'.
            map-with-mistakes.json(18,64) zones[0].shapes.plantar (zone 'heart'): expected a number in millimetres, found 'Z' at offset 33 of the path.
            """,
        ["DrawDiagram"] = "Wrote hals.pdf and tops.png.",
        ["ManyPoints"] = "Kidney",
        ["PointLookup"] = "Kidney\nOf: heart, Left",
        ["WebEndpoint"] = null,
    };

    private static IEnumerable<string> Names => Samples.Keys;

    private static IEnumerable<string> Printing => Names.Where(name => Samples[name] is not null);

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("reflexology-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCaseSource(nameof(Printing))]
    public void Sample_Run_PrintsWhatItSays(string sample)
    {
        var result = DotnetCommand.Execute($"dotnet run --project samples/{sample}", _folder);

        Assert.That(result, Is.EqualTo((0, $"{Samples[sample]!.ReplaceLineEndings("\n")}\n", "")));
    }

    [TestCaseSource(nameof(Names))]
    public void Program_OpensWithWhatItShows_AndIsShort(string sample)
    {
        string[] lines = Repository.Read($"samples/{sample}/Program.cs").TrimEnd('\n').Split('\n');

        Assert.That(lines[0], Does.StartWith("// ").And.Length.GreaterThan(40));
        Assert.That(lines, Has.Length.LessThan(60));
    }

    [Test]
    public void Samples_AllFolders_AreInTheTable() => Assert.That(
        Directory.GetDirectories(Path.Combine(Repository.Root, "samples")).Select(Path.GetFileName).Except(["pictures"]),
        Is.EquivalentTo(Names));
}
