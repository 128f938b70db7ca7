using System.Text.Json;
using System.Text.RegularExpressions;
using Reflexology.Drawing;

namespace Reflexology.Viewer.Tests;

/// <summary>The fixed texts of all projects: whole in every language, each used, none missing.</summary>
public sealed partial class FixedTextsTests
{
    // The same word, or sign, in another language too; and a sentence that English has no use for.
    // Named by the id of a figure, or by a foot and a side.
    private static readonly string[] BodyTexts =
    [
        "bodyWhole", "bodyHead", "bodyTrunk",
        .. new[] { "front", "back", "zones", "face", "head-cut", "trunk", "pelvis-female", "pelvis-male" }
            .Select(figure => $"figure.{figure}"),
        .. Words<Foot>().Select(side => $"bodySide.{side}"),
        .. Words<Foot>().SelectMany(foot => Words<Foot>().Select(side => $"standsFor.{foot}.{side}")),
    ];

    private static readonly string[] AlikeOrEmpty =
        [
            "diagram.atPlaces",
            "diagram.bodyLeft",
            "diagram.bodyRight",
            "diagram.quote",
            "diagram.millimetres",
            "diagram.original",
            "page.detail",
            "page.tradition",
            "page.right",
            "page.searchHint",
            "map.litOnSides",
            "map.answer.zonesOf",
            "map.zoomedTo",
            "map.zonesOf",
            "page.zoomed",
            "viewer.zoomLabel",
            "ownMap.inEnglish",
            "export.pdfFor",
        ];

    // Keys that no code reads any more.
    private static readonly string[] LeftOver =
        [
            "system",
        ];

    private static readonly string[] OtherLanguages =
        [.. Languages.All.Where(language => language != Languages.Default)];

    private static readonly Dictionary<string, string[]> Plurals = new()
    {
        ["en"] = ["one", "other"],
        ["de"] = ["one", "other"],
        ["es"] = ["one", "other"],
        ["ru"] = ["one", "few", "many", "other"],
        ["zh"] = ["other"],
    };

    [TestCaseSource(nameof(OtherLanguages))]
    public void Texts_EveryLanguage_HasThoseOfEnglishInItsWords(string language)
    {
        Dictionary<string, JsonElement> english = All("en"), texts = All(language);
        Assert.That(texts.Keys, Is.EqualTo(english.Keys));
        IEnumerable<string> alike = texts.Keys.Where(
            key => $"{texts[key]}" == $"{english[key]}" || $"{texts[key]}" == "");
        Assert.That(alike.Except(AlikeOrEmpty), Is.Empty);
    }

    [TestCaseSource(typeof(Languages), nameof(Languages.All))]
    public void Texts_EveryLanguage_HasThePlacesOfEnglishAndItsOwnPlurals(string language)
    {
        Dictionary<string, JsonElement> english = All("en");
        foreach ((string key, JsonElement text) in All(language))
        {
            foreach (string form in Forms(text))
                Assert.That(Places(form), Is.EqualTo(Places(Forms(english[key])[0])), $"{key}: {form}");
            if (text.ValueKind == JsonValueKind.Object)
                Assert.That(text.EnumerateObject().Select(form => form.Name), Is.EqualTo(Plurals[language]), key);
        }
    }

    // The page says what a chart says, never that a zone does something.
    [TestCaseSource(typeof(Languages), nameof(Languages.All))]
    public void Texts_EveryLanguage_MakeNoClaim(string language)
    {
        foreach ((string key, JsonElement text) in All(language).Where(text => text.Key != "diagram.notice"))
            Assert.That(Forms(text), Has.None.Match(Claim().ToString()), key);
    }

    [TestCase("viewer", "Reflexology.Viewer/Texts/ViewerTexts.cs")]
    [TestCase("export", "Reflexology.Viewer/Texts/ExportTexts.cs")]
    [TestCase("ownMap", "Reflexology.Viewer/Texts/OwnMapTexts.cs")]
    [TestCase("theme", "Reflexology.Viewer/Texts/ThemeTexts.cs")]
    [TestCase("diagram", "Reflexology.Drawing/Texts/DiagramTexts.cs")]
    public void Texts_OfAGroup_AreThoseThatItsClassNamesAndCodeUses(string group, string path)
    {
        string names = File.ReadAllText(Path.Combine(Source, path));
        string[] members = Members(names);
        string[] picked = group == "diagram"
            ? [.. Words<Aspect>(), "rightFoot", "leftFoot", "zoneOf", "zonesOf", "within", "withinSeveral"]
            : [];
        string scenes = File.ReadAllText(Path.Combine(Source, "Reflexology.Drawing/Scenes/SceneTexts.cs"));
        string[] named = [.. members.Select(JsonNamingPolicy.CamelCase.ConvertName), .. picked];
        string[] ofScenes = group is "viewer" or "theme" or "diagram"
            ? [.. Keys(group).Except(named).Where(key => scenes.Contains($"\"{key}\"", StringComparison.Ordinal))]
            : [];
        Assert.That(named.Concat(ofScenes), Is.EquivalentTo(Keys(group).Except(LeftOver)));

        string code = string.Concat(
            Code().Where(file => !file.EndsWith(path, StringComparison.Ordinal)).Select(File.ReadAllText));
        bool IsUsed(string member) => Regex.IsMatch(code, $@"(?:[Tt]exts|Themes|\))\.{member}\b")
            || Regex.Count(names, $@"(?<!nameof\()\b{member}\b") > 1;
        Assert.That(members.Where(member => !IsUsed(member)), Is.Empty);
    }

    [Test]
    public void Texts_OfThePage_AreThoseThatItsPartsAndTheViewerName()
    {
        string parts = string.Concat(
            new[] { "Reflexology.Drawing/Html/Page", "Reflexology.Web/wwwroot" }
                .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Source, folder)))
                .Select(File.ReadAllText));
        string code = string.Concat(Code().Select(File.ReadAllText));
        string accessors = File.ReadAllText(Path.Combine(Source, "Reflexology.Drawing/Texts/PageTexts.cs"));
        string map = File.ReadAllText(Path.Combine(Source, "Reflexology.Drawing/Texts/MapTexts.cs"));
        string[] keys = [.. Keys("page"), .. Keys("map")];

        string[] named =
        [
            .. Found(NamedByPage(), parts),
            .. Found(NamedByCode(), code),
            .. Members(accessors + map).Select(JsonNamingPolicy.CamelCase.ConvertName),
            .. Words<Aspect>(),
            .. Words<Foot>(),
            .. Words<AgreementGrade>(),
            .. Words<SourceKind>().Select(kind => $"source.{kind}"),
            .. FootMap.Load("basic").Views.Select(view => $"{view.Id}"),
            .. Keys("map").Where(key => key.StartsWith("answer.", StringComparison.Ordinal)),
            .. BodyTexts,
            .. Keys("page").Where(key => key.StartsWith("term.", StringComparison.Ordinal)),
            .. Keys("page").Where(key => key.StartsWith("means.", StringComparison.Ordinal)),
            .. new[] { "labelsAll", "labelsLit", "labelsNumbers", "labelsNone", "themeSystem" },
            .. Enum.GetValues<Feet>().Where(feet => feet != 0).Select(feet => $"onFeet{(int)feet}"),
        ];
        string[] others = [.. Keys("map"), .. Keys("viewer"), .. Keys("diagram"), .. FilledByCode(code)];
        Assert.That(named.Except(keys).Except(others), Is.Empty, "missing");

        // A word may be picked by a condition: then it stands between quotes.
        string all = parts + code;
        IEnumerable<string> unused = keys
            .Except(named)
            .Where(key => !Regex.IsMatch(all, $"""["']{Regex.Escape(key)}["']"""));
        Assert.That(unused, Is.Empty, "unused");
    }

    [Test]
    public void For_UnknownLanguage_IsEnglish()
    {
        Assert.That(new ViewerTexts("fr").Language, Is.EqualTo("en"));
        Assert.That(new ViewerTexts("fr").MapLabel, Is.EqualTo("Map"));
    }

    [Test]
    public void Text_Missing_SaysWhere() => Assert.That(
        () => new PageTexts("ru")["heded"],
        Throws.InstanceOf<KeyNotFoundException>()
            .With.Message.EqualTo("Expected a text 'page.heded' in ru.json, found none."));

    [Test]
    public void Choices_OfEveryKind_HaveNamesOfTheirOwn(
        [ValueSource(typeof(Languages), nameof(Languages.All))] string language)
    {
        ExportTexts texts = new ExportTexts(language);
        Assert.That(ExportFormat.All.Select(texts.Format), Is.Unique);
        Assert.That(DiagramTheme.All.Select(new ThemeTexts(language).Name), Is.Unique.And.None.EqualTo("print"));
        Assert.That(Enum.GetValues<LabelStyle>().Select(texts.Labels), Is.Unique);
    }

    [TestCase("en", 2_097_153, "The file has 2.1 MB; a map file has at most 2 MB. Choose another one.")]
    [TestCase("de", 3_670_016, "Die Datei hat 3,5 MB; eine Kartendatei hat höchstens 2 MB. Wählen Sie eine andere.")]
    public void TooLarge_Size_IsWrittenAsInTheLanguageAndAboveTheLimit(string language, long bytes, string expected) =>
        Assert.That(new OwnMapTexts(language).TooLarge(bytes), Is.EqualTo(expected));

    private static string Source { get; } = Path.Combine(Repository.Root, "src");

    private static IEnumerable<string> Code() => Directory.EnumerateFiles(Source, "*", SearchOption.AllDirectories)
        .Where(
            file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Intersect(["obj", "bin"]).Any());

    private static Dictionary<string, JsonElement> All(string language)
    {
        using var file = JsonDocument.Parse(FixedTexts.File(language));
        var texts = from @group in file.RootElement.EnumerateObject()
                    from text in @group.Value.EnumerateObject()
                    select (Key: $"{@group.Name}.{text.Name}", Text: text.Value.Clone());
        return texts.ToDictionary(text => text.Key, text => text.Text);
    }

    private static string[] Keys(string group)
    {
        using var file = JsonDocument.Parse(FixedTexts.File("en"));
        return [.. file.RootElement.GetProperty(group).EnumerateObject().Select(text => text.Name)];
    }

    private static string[] Forms(JsonElement text) => text.ValueKind == JsonValueKind.Object
        ? [.. text.EnumerateObject().Select(form => form.Value.GetString()!)]
        : [text.GetString()!];

    private static IEnumerable<string> Places(string form) =>
        Place().Matches(form).Select(match => match.Value).Order();

    private static string[] Members(string code) => [.. Found(Member(), code).Distinct()];

    private static IEnumerable<string> Found(Regex pattern, string text) =>
        pattern.Matches(text).Select(match => match.Groups.Values.Skip(1).First(group => group.Success).Value);

    private static string[] Words<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => value.ToWord())];

    // The places of page.html that HtmlPage fills with more than a text.
    private static IEnumerable<string> FilledByCode(string code) =>
        Regex.Matches(code, @"\[""(\w+)""\] = ").Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    // A text that a property, or a method with its places filled, is named after.
    [GeneratedRegex(@"(\w+)(?:\(\))? => Text\(\)|nameof\((\w+)\),")]
    private static partial Regex Member();

    [GeneratedRegex(@"\{\{(\w+)\}\}|\b(?:text|counted)\(""([\w.-]+)""(?!\w)")]
    private static partial Regex NamedByPage();

    [GeneratedRegex(@"(?:Words|PageTexts\.For\([\w.]+\))\[""([\w-]+)""\]")]
    private static partial Regex NamedByCode();

    [GeneratedRegex(
        @"\b(heal|cure|treat|diagnos|therap|relie[fv])|heil|behandel|cura|trata|diagn|леч|исцел|диагн|治疗|治愈|诊断",
        RegexOptions.IgnoreCase)]
    private static partial Regex Claim();
}
