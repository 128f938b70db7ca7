using System.Collections.Immutable;
using System.Text;
using static Reflexology.MapRule;

namespace Reflexology.Tests;

/// <summary>A small anatomy file, spoiled in one place.</summary>
public class AnatomyProblemTests
{
    internal const string Valid = """
        {
          "format": "reflexology-anatomy",
          "version": 1,
          "sources": ["a book on fishes"],
          "areas": [
            { "id": "head", "kind": "region", "partOf": [], "names": { "en": "Head" } },
            { "id": "gill", "kind": "part", "partOf": ["head"], "names": { "en": "Gill" },
              "synonyms": { "de": ["Kieme"] } }
          ]
        }
        """;

    [Test]
    public void Read_Valid_HasItsAreas() =>
        Assert.That(Read(Valid).Find("Kieme")?.PartOf.Single().Id, Is.EqualTo("head"));

    [Test]
    public void Read_UnknownWhole_IsFound() => Assert.That(
        Problems("[\"head\"]", "[\"tail\"]"),
        Is.EqualTo(new[] { ValidMap.Problem(UnknownReference, 7, 48, "areas[1].partOf[0]", "'tail'",
            "the id of an area of this file") }));

    [Test]
    public void Read_AreasThatArePartsOfEachOther_AreBothFound() => Assert.That(
        Problems("\"partOf\": []", "\"partOf\": [\"gill\"]"),
        Is.EqualTo(new[]
        {
            ValidMap.Problem(InvalidValue, 6, 49, "areas[0].partOf", "'head' as a part of itself",
                "wholes that are not parts of it"),
            ValidMap.Problem(InvalidValue, 7, 47, "areas[1].partOf", "'gill' as a part of itself",
                "wholes that are not parts of it"),
        }));

    [Test]
    public void Read_AreaThatIsAPartOfItself_IsFound() =>
        Assert.That(Problems("[\"head\"]", "[\"gill\"]").Single().Found, Is.EqualTo("'gill' as a part of itself"));

    [Test]
    public void Read_UnknownKind_IsInvalid() => Assert.That(
        Problems("\"kind\": \"part\"", "\"kind\": \"organ\"").Single() with { Line = 0, Column = 0 },
        Is.EqualTo(ValidMap.Problem(InvalidValue, 0, 0, "areas[1].kind", "'organ'", "one of region, part, system")));

    [Test]
    public void Read_DuplicateId_IsFound() =>
        Assert.That(Problems("\"gill\"", "\"head\"").Single().Rule, Is.EqualTo(DuplicateId));

    [Test]
    public void Read_UnknownLanguageOfASynonym_IsInvalid() =>
        Assert.That(Problems("\"de\"", "\"german\"").Single().Path, Is.EqualTo("areas[1].synonyms.german"));

    [Test]
    public void Read_MapFile_IsWrongFormat() => Assert.That(
        Problems("reflexology-anatomy", "reflexology-map"),
        Is.EqualTo(new[] { ValidMap.Problem(WrongFormat, 2, 13, "format", "'reflexology-map'",
            "'reflexology-anatomy'") }));

    private static BodyAtlas Read(string text) => BodyAtlasReader.Read(Encoding.UTF8.GetBytes(text), "map.json");

    private static ImmutableArray<MapProblem> Problems(string passage, string replacement)
    {
        string[] parts = Valid.Split(passage);
        Assert.That(parts, Has.Length.EqualTo(2), $"'{passage}' must stand in the file exactly once");
        return Assert.Throws<FootMapFormatException>(() => Read(string.Join(replacement, parts)))!.Problems;
    }
}
