using System.Text.RegularExpressions;

namespace Reflexology.Tests;

/// <summary>The built-in maps say everything in all five languages.</summary>
[TestFixtureSource(typeof(BuiltInMaps), nameof(BuiltInMaps.Ids))]
public partial class MapLanguageTests(string id)
{
    private readonly FootMap _map = BuiltInMaps.Of(id);

    // Titles of books stay as they are printed.
    private IEnumerable<(string Place, LocalizedText Text)> Texts =>
    [
        ("laterality", _map.Laterality),
        ("tradition", _map.Tradition),
        .. _map.Zones.Select(zone => ($"{zone} location", zone.Location)),
        .. _map.Zones.Select(zone => ($"{zone} agreement", zone.Agreement.Note)),
        .. _map.Contradictions.Select(said => ($"{said.Id} says", said.Says)),
        .. _map.Sources.Where(source => source.Use is not null).Select(source => ($"{source} use", source.Use!)),
        .. _map.Sources.Where(source => source.Title.All.Select(text => text.Value).Distinct().Count() > 1)
            .Select(source => ($"{source} title", source.Title)),
    ];

    [Test]
    public void Texts_OfTheMap_AreInFiveLanguages() => Assert.That(
        Texts.Where(text => !text.Text.All.Select(each => each.Key).SequenceEqual(Languages.All))
            .Select(text => text.Place), Is.Empty);

    [TestCase("de"), TestCase("es")]
    public void Texts_InALatinScript_AreNotEnglish(string language) => Assert.That(
        Texts.Where(text => English().IsMatch(text.Text[language]) || text.Text[language] == text.Text["en"])
            .Select(text => $"{text.Place}: {text.Text[language]}"), Is.Empty);

    [TestCase("ru", @"\p{IsCyrillic}"), TestCase("zh", @"\p{IsCJKUnifiedIdeographs}")]
    public void Texts_InAnotherScript_AreInIt(string language, string letter) => Assert.That(
        Texts.Where(text => !Regex.IsMatch(text.Text[language], letter) || English().IsMatch(text.Text[language]))
            .Select(text => $"{text.Place}: {text.Text[language]}"), Is.Empty);

    // What only the compiler of the table understood.
    [Test]
    public void Texts_InEnglish_AreSentencesWithoutNicknames() => Assert.That(
        Texts.Where(text => Shorthand().IsMatch(text.Text["en"]))
            .Select(text => $"{text.Place}: {text.Text["en"]}"), Is.Empty);

    [Test]
    public void Notes_OfZones_AreSentences() => Assert.That(
        _map.Zones.SelectMany(zone => new[] { zone.Location, zone.Agreement.Note })
            .SelectMany(text => text.All)
            .Where(text => !(char.IsUpper(text.Value[0]) || char.IsDigit(text.Value[0]) || text.Key == "zh")
                || text.Value[^1] is not ('.' or '。' or '”' or ')'))
            .Select(text => text.Value), Is.Empty);

    [Test]
    public void Sources_SayWhatTheyAreAndWhatForTheyWereUsed() => Assert.That(
        _map.Sources.Where(source => source.Kind is null || source.Use is null).Select(source => source.Id), Is.Empty);

    // But for the title of a book.
    [GeneratedRegex(@"\b(the (?!Reflexology)|and |with|which|toes?|foot|heel|ankle|texts|agree|between|edge)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex(@"cited as|outlier|peekme|tmwt|tikuw|nvcentre|netplaces|askvity|\brays \d|;.*;.*;")]
    private static partial Regex Shorthand();
}
