using System.Text.Json;

namespace Reflexology.Cli.Tests;

[TestFixture]
internal sealed class AreasTests : ToolTests
{
    [Test]
    public void Areas_Json_IsExactlyTheDocumentedShape() => Tool.Run("areas", "Milz", "--json").ShouldBe(0, """
        {
          "query": "Milz",
          "areas": [
            {
              "id": "spleen",
              "kind": "part",
              "names": {
                "en": "Spleen",
                "de": "Milz",
                "es": "Bazo",
                "ru": "Селезёнка",
                "zh": "脾"
              },
              "synonyms": {
                "en": [
                  "spleens",
                  "splenic"
                ],
                "ru": [
                  "селезёночный"
                ],
                "zh": [
                  "脾脏",
                  "脾臟"
                ]
              },
              "partOf": [
                "abdomen",
                "lymphatic-system"
              ],
              "match": {
                "name": "Milz",
                "language": "de",
                "quality": "exact",
                "isComplaint": false
              }
            },
            {
              "id": "splenic-flexure",
              "kind": "part",
              "names": {
                "en": "Splenic flexure of the colon",
                "de": "Linke Dickdarmbiegung",
                "es": "Ángulo esplénico del colon",
                "ru": "Селезёночный изгиб ободочной кишки",
                "zh": "结肠脾曲"
              },
              "synonyms": {
                "en": [
                  "splenic flexure",
                  "left colic flexure"
                ],
                "de": [
                  "Milzbiegung",
                  "linke Kolonflexur"
                ],
                "es": [
                  "ángulo esplénico",
                  "flexura esplénica",
                  "flexura cólica izquierda"
                ],
                "ru": [
                  "селезёночный изгиб",
                  "левый изгиб ободочной кишки"
                ],
                "zh": [
                  "脾曲",
                  "结肠左曲",
                  "結腸脾曲"
                ]
              },
              "partOf": [
                "colon"
              ],
              "match": {
                "name": "Milzbiegung",
                "language": "de",
                "quality": "prefix",
                "isComplaint": false
              }
            }
          ]
        }

        """, "");

    [Test]
    public void Areas_JsonWithoutQuery_HasAllWithoutMatch()
    {
        JsonElement answer = Tool.Run("areas", "--json").Json();

        Assert.That(answer.GetProperty("query").ValueKind, Is.EqualTo(JsonValueKind.Null));
        JsonElement[] areas = [.. answer.GetProperty("areas").EnumerateArray()];
        Assert.That(
            areas.Select(area => area.GetProperty("id").GetString()),
            Is.Unique.And.SupersetOf((string[])["neck", "kidney", "spine", "digestive-system"]));
        Assert.That(areas.Select(area => area.GetProperty("match").ValueKind), Is.All.EqualTo(JsonValueKind.Null));
    }

    [TestCase("шея", "Шея", "ru", "exact")]
    [TestCase("颈", "颈", "zh", "exact")]
    [TestCase("Hals", "Hals", "de", "exact")]
    [TestCase("cuello", "Cuello", "es", "exact")]
    [TestCase("collum", "Collum", "la", "exact")]
    [TestCase("neck", "neck", null, "exact")]
    [TestCase("nekc", "neck", null, "similar")]
    public void Areas_WordInAnyLanguage_FindsTheNeckFirst(string word, string name, string? language, string quality)
    {
        JsonElement first = Tool.Run("areas", word, "--json").Json().GetProperty("areas")[0];

        Assert.That(first.GetProperty("id").GetString(), Is.EqualTo("neck"));
        Assert.That(first.GetProperty("match").GetProperty("name").GetString(), Is.EqualTo(name));
        Assert.That(first.GetProperty("match").GetProperty("language").GetString(), Is.EqualTo(language));
        Assert.That(first.GetProperty("match").GetProperty("quality").GetString(), Is.EqualTo(quality));
    }

    [Test]
    public void Areas_LaterWord_IsAWordPrefix()
    {
        JsonElement answer = Tool.Run("areas", "large", "intestine", "--json").Json();
        Assert.That(answer.GetProperty("query").GetString(), Is.EqualTo("large intestine"));

        JsonElement[] areas = [.. Tool.Run("areas", "gland", "--json").Json().GetProperty("areas").EnumerateArray()];
        Assert.That(
            areas.Select(area => area.GetProperty("match").GetProperty("quality").GetString()),
            Does.Contain("word-prefix"));
    }

    [Test]
    public void Areas_Complaint_IsItsPlaceAndSaysSo() => Tool.Run("areas", "Knieschmerzen").ShouldBe(0, """
        1 body area found by 'Knieschmerzen'

         Name  Id    Kind  Part of                       Found by
        ────────────────────────────────────────────────────────────────────────────────
         Knee  knee  part  Legs, Musculoskeletal system  Knieschmerzen (de), complaint

        """, "");

    [Test]
    public void Areas_ComplaintWithoutAPlace_SaysSo() => Tool.Run("areas", "stress").ShouldBe(1, "",
        "error: “stress” names no place on the foot. Charts name places, not remedies.\n");

    [Test]
    public void Areas_Words_AreATable() => Tool.Run("areas", "шея").ShouldBe(0, """
        2 body areas found by 'шея'

         Name           Id             Kind    Part of        Found by
        ─────────────────────────────────────────────────────────────────────────
         Neck           neck           region  Head and neck  Шея (ru)
         Head and neck  head-and-neck  region                 Голова и шея (ru)

        """, "");

    [Test]
    public void Areas_All_FitEightyColumnsAndBreakNoId()
    {
        ToolRun run = Tool.Run("areas");

        Assert.That(run.ExitCode, Is.Zero);
        string[] lines = run.Output.Split('\n');
        Assert.That(lines.Select(line => line.Length), Is.All.LessThanOrEqualTo(80));
        Assert.That(run.Output, Does.Contain(" musculoskeletal-system "));
        Assert.That(lines, Has.None.Matches(" $"));
    }

    [Test]
    public void Areas_MistypedWord_IsMarkedSimilar() =>
        Assert.That(Tool.Run("areas", "nekc").Output, Does.Contain("neck (id), similar"));

    [Test]
    public void Areas_NothingFound_IsTheEmptyListAndTheNearestName()
    {
        const string Error =
            "error: No body area matches 'kidnyyy'. Did you mean 'kidney'? `reflexology areas` lists them all.\n";
        Tool.Run("areas", "kidnyyy").ShouldBe(1, "", Error);
        Tool.Run("areas", "kidnyyy", "--json").ShouldBe(1, """
            {
              "query": "kidnyyy",
              "areas": []
            }

            """, Error);
    }

    [Test]
    public void Areas_NothingNear_SuggestsNothing() =>
        Tool.Run("areas", "[zzzzzzzzq]")
            .ShouldBe(1, "", "error: No body area matches '[zzzzzzzzq]'. `reflexology areas` lists them all.\n");
}
