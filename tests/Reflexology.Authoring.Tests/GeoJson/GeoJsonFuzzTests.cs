using System.Text;
using System.Text.RegularExpressions;
using CsCheck;

namespace Reflexology.Authoring.Tests;

/// <summary>
/// GeoJSON broken at random is read, or refused at a place: no other exception, no more memory than a bound.
/// </summary>
[TestFixture]
[Category("Stress")]
internal sealed partial class GeoJsonFuzzTests
{
    private const long MostBytes = 64 << 20;

    // Whole imports take most of the time, and find little more.
    private const int OneImportOf = 100;

    private static readonly (FootMap Map, byte[] File) Basic = (FootMap.Load("basic"), MapFiles.Bytes("basic"));
    private static readonly (FootMap Map, byte[] File) OfCorpus = MapOf(MutatedFile.Corpus("map.json").Single());

    private static readonly string[] Values =
    [
        "0", "-1", "50", "80.5", "1e308", "-1e-308", "1e999", "99999999999999999999", "null", "true", "[]", "{}",
        "[1,2]", "[[50,80],[80,80],[80,120],[50,80]]", "\"\"", "\"\\ud800\"", "\"plantar\"", "\"left\"",
        "\"head-and-neck\"", "\"Polygon\"", "\"MultiPolygon\"", "\"type\"", "\"zone\"", "{\"type\":\"Polygon\"}",
    ];

    private static readonly string[] FilesOfBasic =
    [
        """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"zone":"chest-and-arms","aspect":"plantar"},
        "geometry":{"type":"Polygon","coordinates":[[
        [50,80],[53,80],[56,80],[60,80],[65,81],[70,80],[75,81],[80,80],[80,90],[79,95],[80,100],[80,110],[80,120],
        [75,112],[70,105],[65,100],[60,93],[50,80]]]}}]}
        """,
        """
        {"type":"FeatureCollection",
        "frame":{"units":"mm","origin":"a","x":"right","y":"down","foot":"right","note":"b"},"features":[
        {"type":"Feature","id":7,
        "properties":{"zone":"chest-and-arms","aspect":"plantar","foot":"left","names":{"en":"c"}},
        "geometry":{"type":"MultiPolygon","coordinates":[[
        [[50,80],[53,80],[56,80],[60,80],[65,81],[70,80],[75,81],[80,80,1],[80,90],[79,95],[80,100],[80,110],[80,120],
        [75,112],[70,105],[65,100],[60,93],[50,80]],[[60,85],[75,90],[75,100],[60,85]]],
        [[[50.25,130],[6e1,130],[60,140],[50.25,130]]]]}},
        {"type":"Feature","properties":null,"geometry":null},
        {"type":"Feature","properties":{"zone":"abdomen-and-legs","aspect":"plantar"},
        "geometry":{"type":"Polygon","coordinates":[[[50,150],[60,150],[60,160],[50,150]]]}}]}
        """,
    ];

    private static readonly string[] FilesOfCorpus = [.. MutatedFile.Corpus("*.geojson").Select(File.ReadAllText)];

    private int _read, _refused;

    [Test]
    public void ReadInto_MutatedFile_EndsWithAReportOrAPlace()
    {
        Check(Encoding.UTF8.GetBytes(FilesOfBasic[1]), Basic, isImport: true);
        Gen.Select(Gen.OneOf(Mutated(FilesOfBasic, Basic), Mutated(FilesOfCorpus, OfCorpus)), Gen.Int[1, OneImportOf])
            .Sample((one, import) => Check(one.File, one.Map, import == 1), iter: MutatedFile.Count);
        TestContext.Out.WriteLine($"{_read} read, {_refused} refused");

        // Some six of a hundred are read: of 600, hardly ever as few as this.
        Assert.That(_read, Is.GreaterThan(MutatedFile.Count / 40));
        Assert.That(_refused, Is.GreaterThan(MutatedFile.Count / 20));
    }

    private static (FootMap Map, byte[] File) MapOf(string file) =>
        (FootMap.Read(file), System.IO.File.ReadAllBytes(file));

    // As any text, or with other values in place of a few, so that the file is still JSON.
    private static Gen<(byte[] File, (FootMap Map, byte[] File) Map)> Mutated(
        string[] files, (FootMap Map, byte[] File) map)
    {
        Gen<string> value = Gen.OneOf(
            Gen.OneOf([.. Values.Select(Gen.Const)]),
            Gen.Double[0, 150].Select(number => FormattableString.Invariant($"{number:0.##}")));
        Gen<byte[]> respelled = Gen.Select(
            Gen.OneOf([.. files.Select(Gen.Const)]),
            Gen.Select(Gen.Double.Unit, value).Array[1, 3],
            (file, changes) => Encoding.UTF8.GetBytes(changes.Aggregate(file, Changed)));
        return Gen.OneOf(MutatedFile.Of(files), respelled).Select(file => (file, map));
    }

    private static string Changed(string file, (double At, string Value) change)
    {
        MatchCollection values = Value().Matches(file);
        Match old = values[(int)(change.At * values.Count)];
        return file.Remove(old.Index, old.Length).Insert(old.Index, change.Value);
    }

    [GeneratedRegex("""-?\d[\d.e]*|"[^"]*"(?!:)|null""")]
    private static partial Regex Value();

    private void Check(byte[] file, (FootMap Map, byte[] File) map, bool isImport) =>
        Allocation.Check(() => Read(file, map, isImport), MostBytes, () => Encoding.UTF8.GetString(file));

    private void Read(byte[] file, (FootMap Map, byte[] File) map, bool isImport)
    {
        int lines = file.Count(letter => letter == '\n') + 1;
        using var stream = new MemoryStream(file);
        try
        {
            IEnumerable<MapProblem> unused = isImport
                ? MapDrawing.ReadInto(map.File, "my.json", stream, "my.geojson", ShapeFileFormat.GeoJson).Unused
                : GeoJsonMapReader.Read(map.Map, stream, "my.geojson").Unused;
            CheckPlaces(unused);
            Interlocked.Increment(ref _read);
        }
        catch (FootMapFormatException refused)
        {
            if (refused.Problems.IsEmpty)
                throw new InvalidOperationException("Expected problems, found none.", refused);
            CheckPlaces(refused.Problems);
            Interlocked.Increment(ref _refused);
        }

        void CheckPlaces(IEnumerable<MapProblem> problems)
        {
            if (problems.FirstOrDefault(problem => !HasPlace(problem)) is { } wrong)
                throw new InvalidOperationException($"Expected problems with places, found {wrong}");
        }

        bool HasPlace(MapProblem problem) =>
            problem is { Line: > 0, Column: > 0, Found.Length: > 0, Expected.Length: > 0 } && problem.Line <= lines;
    }
}
