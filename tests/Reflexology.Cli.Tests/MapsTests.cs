namespace Reflexology.Cli.Tests;

[TestFixture]
internal sealed class MapsTests : ToolTests
{
    [Test]
    public void Maps_Json_IsExactlyTheDocumentedShape() => Tool.Run("maps", "--json").ShouldBe(0, """
        {
          "maps": [
            {
              "id": "basic",
              "names": {
                "en": "The three areas",
                "de": "Die drei Bereiche",
                "es": "Las tres áreas",
                "ru": "Три области",
                "zh": "三区图"
              },
              "tradition": {
                "en": "Three-area rule of foot massage",
                "de": "Drei-Bereiche-Regel der Fußmassage",
                "es": "Regla de las tres áreas del masaje de pies",
                "ru": "Правило трёх областей в массаже стоп",
                "zh": "足部按摩三区法"
              },
              "zones": 3,
              "aspects": [
                "plantar",
                "dorsal"
              ],
              "sources": [
                {
                  "id": "three-area-rule",
                  "title": "Introductory text on foot massage that states the three-area rule in two passages"
                }
              ]
            }
          ]
        }

        """, "");

    [Test]
    public void Maps_Words_AreTables() => Tool.Run("maps").ShouldBe(0, """
        1 built-in map

         Map    Name             Tradition                      Zones  Aspects
        ────────────────────────────────────────────────────────────────────────────────
         basic  The three areas  Three-area rule of foot        3      plantar, dorsal
                                 massage

         Map    Drawn from
        ────────────────────────────────────────────────────────────────────────────────
         basic  Introductory text on foot massage that states the three-area rule in
                two passages

        """, "");

    [Test]
    public void Map_UnknownId_SuggestsTheNearest() => Tool.Run("zones", "--map", "basc").ShouldBe(1, "",
        "error: There is no built-in map 'basc'. Did you mean 'basic'? Built in: basic. A map of your own is read by its file name, which ends in .json.\n");
}
