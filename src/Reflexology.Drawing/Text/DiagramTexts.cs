using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The fixed texts of a diagram in one language.</summary>
internal sealed record DiagramTexts
{
    private static readonly ImmutableDictionary<string, DiagramTexts> ByLanguage = new[]
    {
        new DiagramTexts
        {
            Language = "en",
            Notice = "Reflexology is a tradition, not established medicine. This chart shows what the tradition says.",
            RightFoot = "Right foot",
            LeftFoot = "Left foot",
            Plantar = "sole",
            Dorsal = "top",
            Medial = "inner side",
            Lateral = "outer side",
            Quote = "“{0}”",
            ZoneOf = "Zone of {0}: {1}",
            ZonesOf = "Zones of {0}: {1}",
            Within = "{0} lies within the zone {1}",
            WithinSeveral = "{0} lies within the zones {1}",
            Millimetre = "mm",
            NoZone = "no zone of this map on this side",
        },
        new DiagramTexts
        {
            Language = "de",
            Notice = "Reflexzonenmassage ist eine Tradition, keine anerkannte Medizin. Die Karte zeigt, was die Tradition sagt.",
            RightFoot = "Rechter Fuß",
            LeftFoot = "Linker Fuß",
            Plantar = "Sohle",
            Dorsal = "Fußrücken",
            Medial = "Innenseite",
            Lateral = "Außenseite",
            Quote = "„{0}“",
            ZoneOf = "Zone für {0}: {1}",
            ZonesOf = "Zonen für {0}: {1}",
            Within = "{0} liegt in der Zone {1}",
            WithinSeveral = "{0} liegt in den Zonen {1}",
            Millimetre = "mm",
            NoZone = "keine Zone dieser Karte auf dieser Seite",
        },
        new DiagramTexts
        {
            Language = "es",
            Notice = "La reflexología es una tradición, no medicina establecida. Este mapa muestra lo que dice la tradición.",
            RightFoot = "Pie derecho",
            LeftFoot = "Pie izquierdo",
            Plantar = "planta",
            Dorsal = "dorso",
            Medial = "lado interno",
            Lateral = "lado externo",
            Quote = "«{0}»",
            ZoneOf = "Zona de {0}: {1}",
            ZonesOf = "Zonas de {0}: {1}",
            Within = "{0} está dentro de la zona {1}",
            WithinSeveral = "{0} está dentro de las zonas {1}",
            Millimetre = "mm",
            NoZone = "este mapa no tiene zonas en este lado",
        },
        new DiagramTexts
        {
            Language = "ru",
            Notice = "Рефлексология — традиция, а не признанная медицина. Карта показывает, что говорит традиция.",
            RightFoot = "Правая стопа",
            LeftFoot = "Левая стопа",
            Plantar = "подошва",
            Dorsal = "тыл",
            Medial = "внутренняя сторона",
            Lateral = "наружная сторона",
            Quote = "«{0}»",
            ZoneOf = "{0}: зона {1}",
            ZonesOf = "{0}: зоны {1}",
            Within = "{0} относится к зоне {1}",
            WithinSeveral = "{0} относится к зонам {1}",
            Millimetre = "мм",
            NoZone = "на этой стороне у карты нет зон",
        },
        new DiagramTexts
        {
            Language = "zh",
            Notice = "足部反射区是一种传统说法，并非公认的医学。本图只展示该传统的说法。",
            RightFoot = "右脚",
            LeftFoot = "左脚",
            Plantar = "脚底",
            Dorsal = "脚背",
            Medial = "内侧",
            Lateral = "外侧",
            Quote = "“{0}”",
            ZoneOf = "{0}的反射区：{1}",
            ZonesOf = "{0}的反射区：{1}",
            Within = "{0}位于{1}区内",
            WithinSeveral = "{0}位于{1}区内",
            Millimetre = "毫米",
            NoZone = "本图在此侧没有反射区",
        },
    }.ToImmutableDictionary(texts => texts.Language);

    /// <summary>Two-letter code.</summary>
    public required string Language { get; init; }

    /// <summary>The one-line notice that every diagram carries.</summary>
    public required string Notice { get; init; }

    /// <summary>The sign of the millimetre.</summary>
    public required string Millimetre { get; init; }

    /// <summary>Caption of a right foot.</summary>
    public required string RightFoot { get; init; }

    /// <summary>Caption of a left foot.</summary>
    public required string LeftFoot { get; init; }

    /// <summary>The sole.</summary>
    public required string Plantar { get; init; }

    /// <summary>The top of the foot.</summary>
    public required string Dorsal { get; init; }

    /// <summary>The inner side.</summary>
    public required string Medial { get; init; }

    /// <summary>The outer side.</summary>
    public required string Lateral { get; init; }

    /// <summary>A name in this language's quotes; {0} the name.</summary>
    public required string Quote { get; init; }

    /// <summary>The one zone of an area; {0} the area, {1} the zone, both quoted.</summary>
    public required string ZoneOf { get; init; }

    /// <summary>The zones of an area; {0} the area, {1} the zones, all quoted.</summary>
    public required string ZonesOf { get; init; }

    /// <summary>A zone that contains an area; {0} the area, {1} the zone, both quoted.</summary>
    public required string Within { get; init; }

    /// <summary>Zones that contain an area; {0} the area, {1} the zones, all quoted.</summary>
    public required string WithinSeveral { get; init; }

    /// <summary>Under a view that has no zone.</summary>
    public required string NoZone { get; init; }

    /// <summary>The texts in a language, or in English where there are none.</summary>
    public static DiagramTexts For(string language) =>
        ByLanguage.GetValueOrDefault(language) ?? ByLanguage[Languages.Default];

    /// <summary>Names as a list, for example "Neck, Chest".</summary>
    public string Listed(IEnumerable<string> names) => string.Join(Language == "zh" ? "、" : ", ", names);

    /// <summary>The caption of a view, for example "Right foot, sole".</summary>
    public string Caption(Foot foot, Aspect aspect)
    {
        string side = aspect switch
        {
            Aspect.Plantar => Plantar,
            Aspect.Dorsal => Dorsal,
            Aspect.Medial => Medial,
            Aspect.Lateral => Lateral,
            _ => throw new ArgumentOutOfRangeException(nameof(aspect), aspect, "Expected one of the four aspects."),
        };
        string name = foot == Foot.Right ? RightFoot : LeftFoot;
        return Language == "zh" ? $"{name}·{side}" : $"{name}, {side}";
    }

    /// <summary>What the zones that were found for one body area are to it, in one sentence.</summary>
    /// <param name="area">The area that was asked for.</param>
    /// <param name="matches">Its matches, at least one, all of one relation.</param>
    /// <param name="isBrief">Whether several zones are counted instead of named.</param>
    public string Explain(BodyArea area, IReadOnlyList<ZoneMatch> matches, bool isBrief = false)
    {
        string zones = isBrief && matches.Count > 1 ? $"{matches.Count}" : Listed(matches.Select(match => Quoted(match.Zone.Names[Language])));
        string sentence = (matches[0].Relation, matches.Count) switch
        {
            (ZoneRelation.Of, 1) => ZoneOf,
            (ZoneRelation.Of, _) => ZonesOf,
            (_, 1) => Within,
            _ => WithinSeveral,
        };
        return string.Format(null, sentence, Quoted(area.Names[Language]), zones);
    }

    private string Quoted(string name) => string.Format(null, Quote, name);
}
