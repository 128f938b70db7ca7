namespace Reflexology.Tests;

/// <summary>People search with the words they use at home, begin them, and mistype them.</summary>
public class BodyAtlasEverydayNamesTests
{
    private static readonly BodyAtlas Atlas = BodyAtlas.BuiltIn;

    [TestCase("abdomen", "tummy", "belly", "Bauch", "barriga", "tripa", "живот", "пузо", "肚子")]
    [TestCase("uterus", "womb", "Gebärmutter", "Mutterleib", "matriz", "матка", "子宫", "子宮")]
    [TestCase("trachea", "windpipe", "Luftröhre", "tráquea", "дыхательное горло", "气管")]
    [TestCase("esophagus", "gullet", "food pipe", "Speiseröhre", "esófago", "пищевод", "食道")]
    [TestCase("larynx", "voice box", "Adam's apple", "Adamsapfel", "nuez de Adán", "кадык", "喉结")]
    [TestCase("hip", "hip bone", "hipbone", "Hüftknochen", "hueso de la cadera", "тазовая кость", "胯骨")]
    [TestCase("clavicle", "collarbone", "collar bone", "Schlüsselbein", "clavícula", "ключица", "锁骨")]
    [TestCase("elbow", "funny bone", "Musikantenknochen", "hueso de la risa", "локоть", "胳膊肘")]
    [TestCase("knee", "kneecap", "Kniescheibe", "rótula", "коленная чашечка", "膝盖骨")]
    [TestCase("stomach", "stomach", "Magen", "estómago", "желудок", "胃")]
    [TestCase("coccyx", "tailbone", "Steiß", "rabadilla", "копчик", "尾巴骨")]
    [TestCase("scapula", "shoulder blade", "Schulterblatt", "paletilla", "лопатка", "肩胛骨")]
    [TestCase("celiac-plexus", "pit of the stomach", "Magengrube", "boca del estómago", "подложечная область", "心窝")]
    [TestCase("ankle", "anklebone", "Fußknöchel", "tobillo", "щиколотка", "脚脖子")]
    [TestCase("kidney", "kidneys", "Nieren", "riñones", "почки", "腰子")]
    [TestCase("brain", "brain", "Hirn", "cerebro", "мозг", "脑子", "大脑")]
    [TestCase("spine", "backbone", "Rückgrat", "espinazo", "хребет", "脊梁")]
    [TestCase("blood-pressure", "blood pressure", "Blutdruck", "tensión arterial", "кровяное давление", "血压")]
    [TestCase("body-column-1", "longitudinal zone 1", "Längszone 1", "zona longitudinal 1",
        "первая продольная зона тела", "第一纵区")]
    [TestCase("body-column-5", "little finger zone", "Zone des kleinen Fingers", "zona del meñique", "зона мизинца",
        "小指纵区")]
    public void Find_EverydayName_IsTheArea(string id, params string[] names) =>
        Assert.That(names.Select(name => $"{name}: {Atlas.Find(name)?.Id}"),
            Is.EqualTo(names.Select(name => $"{name}: {id}")));

    [TestCase("windp", "trachea")]
    [TestCase("tumm", "abdomen")]
    [TestCase("collarb", "clavicle")]
    [TestCase("Schlüsselb", "clavicle")]
    [TestCase("Zwölff", "duodenum")]
    [TestCase("barri", "abdomen")]
    [TestCase("esóf", "esophagus")]
    [TestCase("поджел", "pancreas")]
    [TestCase("щитов", "thyroid-gland")]
    [TestCase("十二", "duodenum")]
    [TestCase("甲状", "thyroid-gland")]
    public void Search_BeginningOfAnEverydayName_HasTheAreaFirst(string text, string id)
    {
        BodyAreaHit first = Atlas.Search(text)[0];
        Assert.That((first.Area.Id, first.Quality), Is.EqualTo((id, MatchQuality.Prefix)));
    }

    [TestCase("windpype", "trachea")]
    [TestCase("tumy", "abdomen")]
    [TestCase("wmob", "uterus")]
    [TestCase("collerbone", "clavicle")]
    [TestCase("Speiserrohre", "esophagus")]
    [TestCase("Gebärmuter", "uterus")]
    [TestCase("bariga", "abdomen")]
    [TestCase("esofaggo", "esophagus")]
    [TestCase("селизёнка", "spleen")]
    [TestCase("желудак", "stomach")]
    [TestCase("щетовидная железа", "thyroid-gland")]
    [TestCase("十二直肠", "duodenum")]
    public void Search_OneTypingError_HasTheAreaFirst(string text, string id)
    {
        BodyAreaHit first = Atlas.Search(text)[0];
        Assert.That((first.Area.Id, first.Quality), Is.EqualTo((id, MatchQuality.Similar)));
    }

    [Test]
    public void Names_OfOneLanguage_NeverNameTwoAreas() => Assert.Multiple(() =>
    {
        foreach (string language in Languages.All)
        {
            var shared = Atlas.Areas
                .SelectMany(area => area.Synonyms.GetValueOrDefault(language, []).Append(area.Names[language])
                    .Select(NameFolding.Fold).Distinct())
                .GroupBy(name => name).Where(name => name.Count() > 1).Select(name => name.Key);
            Assert.That(shared, Is.Empty, language);
        }
    });
}
