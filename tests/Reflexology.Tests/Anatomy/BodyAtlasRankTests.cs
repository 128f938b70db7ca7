using System.Text;

namespace Reflexology.Tests;

/// <summary>
/// The area that is found if the same or nearly the same word names several, on an atlas made of such words.
/// </summary>
public class BodyAtlasRankTests
{
    private static readonly BodyAtlas Atlas = BodyAtlasReader.Read(
        Encoding.UTF8.GetBytes("""
            {
              "format": "reflexology-anatomy", "version": 1, "sources": ["made up"],
              "areas": [
                { "id": "grill", "kind": "part", "partOf": [], "names": { "en": "Grill", "de": "Fin" },
                  "synonyms": { "en": ["gill", "tail"] }, "latin": "Squama" },
                { "id": "gills", "kind": "part", "partOf": [], "names": { "en": "Gill" },
                  "synonyms": { "de": ["Squama"] } },
                { "id": "fins", "kind": "part", "partOf": [], "names": { "en": "Fin" },
                  "synonyms": { "en": ["scale"] } },
                { "id": "scale", "kind": "part", "partOf": [], "names": { "en": "Plate" } },
                { "id": "gull", "kind": "part", "partOf": [], "names": { "en": "Gull" },
                  "synonyms": { "de": ["tail"] } }
              ]
            }
            """),
        "anatomy.json");

    [TestCase("gill", "gills", TestName = "Find_NameAndSynonym_IsTheAreaOfTheName")]
    [TestCase("fin", "fins", TestName = "Find_NamesInTwoLanguages_IsTheEarlierLanguages")]
    [TestCase("scale", "scale", TestName = "Find_IdAndSynonym_IsTheAreaOfTheId")]
    [TestCase("squama", "gills", TestName = "Find_SynonymAndLatin_IsTheAreaOfTheSynonym")]
    [TestCase("tail", "grill", TestName = "Find_SynonymsInTwoLanguages_IsTheEarlierLanguages")]
    public void Find(string name, string expected) => Assert.That(Atlas.Find(name)?.Id, Is.EqualTo(expected));

    [Test]
    public void Search_SomeWordsMatchAndOthersAreSimilar_FindsTheMatchingOnly() =>
        Assert.That(Atlas.Search("gill").Select(hit => hit.Area.Id), Is.EqualTo(new[] { "gills", "grill" }));

    [Test]
    public void Search_NoWordMatches_FindsTheSimilar() =>
        Assert.That(Atlas.Search("gell").Select(hit => hit.Area.Id),
            Is.EquivalentTo(new[] { "gills", "grill", "gull" }));

    [Test]
    public void Search_EquallyGoodMatches_HasTheBetterRankThenTheShorterNameFirst() =>
        Assert.That(Atlas.Search("g").Select(hit => hit.Name), Is.EqualTo(new[] { "gull", "grill", "gills" }));
}
