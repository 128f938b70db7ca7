using System.Globalization;
using System.Text.RegularExpressions;

namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class MapTextsTests
{
    [TestCase("en", "chinese", "kidney", "Kidney: 1 zone on each sole")]
    [TestCase("de", "chinese", "kidney", "Niere: je 1 Zone auf beiden Sohlen")]
    [TestCase("es", "chinese", "kidney", "Riñón: 1 zona en cada planta")]
    [TestCase("ru", "chinese", "kidney", "Почка: на каждой подошве 1 зона")]
    [TestCase("zh", "chinese", "kidney", "肾：双脚脚底各 1 个反射区")]
    [TestCase("en", "chinese", "liver", "Liver: 1 zone on the right sole")]
    [TestCase("de", "chinese", "heart", "Herz: 1 Zone auf der linken Sohle")]
    [TestCase("ru", "chinese", "spine", "Позвоночник: на внутренней стороне каждой стопы 5 зон, "
        + "на наружной стороне каждой стопы 1 зона")]
    [TestCase("en", "basic", "kidney", "Kidney: no zone of its own; on this map part of “Abdomen and legs”")]
    [TestCase("de", "basic", "kidney", "Niere: keine eigene Zone; auf dieser Karte Teil von „Bauch und Beine“")]
    [TestCase("ru", "basic", "kidney", "Почка: отдельной зоны нет; на этой карте входит в зону «Живот и ноги»")]
    [TestCase("ru", "basic", "spine", "Позвоночник: отдельной зоны нет; на этой карте входит в зоны "
        + "«Голова и шея», «Грудь и руки», «Живот и ноги»")]
    [TestCase("zh", "basic", "kidney", "肾：未单列，本图谱归入“腹部与腿”")]
    public void Answer_Area_SaysHowManyZonesAreWhere(string language, string map, string area, string expected)
    {
        FootMap on = FootMap.Load(map);
        BodyArea asked = BodyAtlas.BuiltIn[area];
        Assert.That(new MapTexts(language).Answer(asked, on.ZonesFor(asked)), Is.EqualTo(expected));
    }

    [TestCase("head")]
    [TestCase("sensory-organs")]
    [TestCase("digestive-system")]
    public void Answer_ManyZones_HasTheirPluralInRussian(string area)
    {
        BodyArea asked = BodyAtlas.BuiltIn[area];
        string answer = new MapTexts("ru").Answer(asked, FootMap.Load("chinese").ZonesFor(asked));
        foreach (Match match in Regex.Matches(answer, @"(\d+) (зон\w*)"))
        {
            int count = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
            string expected = count is 11 or 12 or 13 or 14 ? "зон"
                : (count % 10) is 1 ? "зона" : (count % 10) is 2 or 3 or 4 ? "зоны" : "зон";
            Assert.That(match.Groups[2].Value, Is.EqualTo(expected), answer);
        }
    }
}
