namespace Reflexology.Drawing;

/// <summary>The fixed texts of a diagram in one language.</summary>
internal sealed class DiagramTexts(string language) : FixedTexts(language, "diagram")
{
    /// <summary>The one-line notice that every diagram carries.</summary>
    public string Notice => Text();

    /// <summary>Under a view that has no zone.</summary>
    public string NoZone => Text();

    /// <summary>The group of zones that stand for a region of the body.</summary>
    public string Regions => Text();

    /// <summary>The bones as the legend names them.</summary>
    public string Bones => Text();

    /// <summary>The guide lines as the legend names them.</summary>
    public string Guides => Text();

    /// <summary>The meaning of a dotted edge.</summary>
    public string Weak => Text();

    /// <summary>The caption of the figures of the body.</summary>
    public string OnBody => Text();

    /// <summary>The letter for the left side of the body.</summary>
    public string BodyLeft => Text();

    /// <summary>The letter for the right side of the body.</summary>
    public string BodyRight => Text();

    /// <summary>The line of the other map's zones as the legend names it.</summary>
    public string Ghost => Text();

    /// <summary>Said of an area without a zone on one of two maps.</summary>
    public string NotOnMap => Text();

    /// <summary>Said of zones less than a millimetre apart.</summary>
    public string SamePlace => Text();

    /// <summary>Said of zones that no view shows together.</summary>
    public string OnOtherViews => Text();

    /// <summary>The heading of the zones that lie in another place on the other map.</summary>
    public string InAnotherPlace => Text();

    /// <summary>Said of a map that is as the one it was made from.</summary>
    public string NoChange => Text();

    /// <summary>One text in all languages, such as <c>texts =&gt; texts.Regions</c>.</summary>
    public static LocalizedText InAllLanguages(Func<DiagramTexts, string> text) =>
        new(Languages.All.Select(language => KeyValuePair.Create(language, text(new(language)))));

    /// <summary>Names as a list, for example "Neck, Chest".</summary>
    public string Listed(IEnumerable<string> names) => string.Join(IsChinese ? "、" : ", ", names);

    /// <summary>A foot, for example "Right foot".</summary>
    public string NameOf(Foot foot) => this[foot == Foot.Right ? "rightFoot" : "leftFoot"];

    /// <summary>The caption of a view, for example "Right foot, sole".</summary>
    public string Caption(Foot foot, Aspect aspect)
    {
        string name = NameOf(foot), side = this[aspect.ToWord()];
        return IsChinese ? $"{name}·{side}" : $"{name}, {side}";
    }

    /// <summary>A line about areas of which no zone is on the page.</summary>
    public string Elsewhere(string areas) => Filled(nameof(Elsewhere), areas);

    /// <summary>An area with the views that show it in brackets.</summary>
    public string AtPlaces(string area, string views) => Filled(nameof(AtPlaces), Quote(area), views);

    /// <summary>The heading of a group that goes on in another column of the legend.</summary>
    public string Continued(string group) => Filled(nameof(Continued), group);

    /// <summary>The length of a scale bar, for example "50 mm of the foot".</summary>
    public string LengthOfFoot(int millimetres) => Filled(nameof(LengthOfFoot), millimetres);

    /// <summary>The length of a scale bar where the views differ in scale.</summary>
    public string LengthOfView(int millimetres, Aspect aspect) =>
        Filled(nameof(LengthOfView), millimetres, this[aspect.ToWord()]);

    /// <summary>
    /// A sentence that says which zones answer for one body area, and whether they are its own or contain it.
    /// </summary>
    /// <param name="area">The area that was asked for.</param>
    /// <param name="matches">Its matches, at least one, all of one relation.</param>
    /// <param name="isBrief">True to count several zones instead of naming them.</param>
    public string Explain(BodyArea area, IReadOnlyList<ZoneMatch> matches, bool isBrief = false)
    {
        string zones = isBrief && matches.Count > 1
            ? $"{matches.Count}"
            : Listed(matches.Select(match => Quote(match.Zone.Names[Language])));
        string sentence = (matches[0].Relation, matches.Count) switch
        {
            (ZoneRelation.Of, 1) => "ZoneOf",
            (ZoneRelation.Of, _) => "ZonesOf",
            (_, 1) => "Within",
            _ => "WithinSeveral",
        };
        return Filled(sentence, Quote(area.Names[Language]), zones);
    }

    /// <summary>The names of two maps on one page.</summary>
    public string Compared(string map, string other) => Filled(nameof(Compared), map, other);

    /// <summary>The name of a map beside one of the same name that was made from it.</summary>
    public string Original(string map) => Filled(nameof(Original), map);

    /// <summary>The larger zones that an area is part of.</summary>
    public string PartOf(string zones) => Filled(nameof(PartOf), zones);

    /// <summary>The heading of what only one of two maps has.</summary>
    public string OnlyOn(string map) => Filled(nameof(OnlyOn), map);

    /// <summary>The heading of a kind of changes.</summary>
    public string HeadingOf(ZoneChangeKind kind) => this[$"change.{kind.ToWord()}"];

    /// <summary>A thing and what is said about it, as in "Western map: 33 Kidney".</summary>
    public string Saying(string what, string said) => IsChinese ? $"{what}：{said}" : $"{what}: {said}";

    /// <summary>The distance of zones, as in "8 mm apart"; of several, the largest.</summary>
    public string Apart(double millimetres, bool isLargest)
    {
        int whole = (int)Math.Round(millimetres);
        return whole == 0 ? SamePlace : Filled(isLargest ? "ApartUpTo" : nameof(Apart), whole);
    }

    /// <summary>A length to a tenth of a millimetre.</summary>
    public string Millimetres(double length)
    {
        string decimals = length.ToText(decimals: 1);
        return Filled(nameof(Millimetres), Language is "en" or "zh" ? decimals : decimals.Replace('.', ','));
    }

    /// <summary>A length to a whole millimetre.</summary>
    public string WholeMillimetres(double length) => Millimetres(Math.Round(length));

    /// <summary>Zones with the sides of the foot that have them in brackets.</summary>
    public string AtViews(string zones, IEnumerable<string> sides) => Filled("AtPlaces", zones, Listed(sides));

    /// <summary>A name between the quotation marks of the language.</summary>
    public string Quote(string name) => Filled(nameof(Quote), name);
}
