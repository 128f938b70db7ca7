using System.Globalization;

namespace Reflexology.Cli;

/// <summary>English phrases for places, points, numbers of things and lists.</summary>
internal static class Phrases
{
    /// <summary>A view, for example "the right sole".</summary>
    public static string Of(Foot foot, Aspect aspect)
    {
        string side = foot.ToWord();
        return aspect switch
        {
            Aspect.Plantar => $"the {side} sole",
            Aspect.Dorsal => $"the top of the {side} foot",
            Aspect.Medial => $"the inner side of the {side} foot",
            Aspect.Lateral => $"the outer side of the {side} foot",
            _ => throw new ArgumentOutOfRangeException(nameof(aspect), aspect, "Expected one of the four aspects."),
        };
    }

    /// <summary>The aspects and feet of a zone, for example "the plantar and dorsal aspects of both feet".</summary>
    public static string Place(Zone zone)
    {
        string feet = zone.Feet == Feet.Both ? "both feet" : $"the {zone.Feet.ToWord()} foot";
        string[] aspects = [.. zone.Aspects.Select(EnumWord.ToWord)];
        return $"the {Listed("and", aspects)} {(aspects.Length == 1 ? "aspect" : "aspects")} of {feet}";
    }

    /// <summary>Words as a list, for example "left, right or both".</summary>
    public static string Listed(string lastJoin, IReadOnlyList<string> words) => words.Count < 2
        ? string.Concat(words)
        : $"{string.Join(", ", words.Take(words.Count - 1))} {lastJoin} {words[^1]}";

    /// <summary>A number of things, for example "1 zone", "3 zones".</summary>
    public static string Counted(long count, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {thing}{(count == 1 ? "" : "s")}");

    /// <summary>The English names of body areas, joined by commas.</summary>
    public static string Names(IEnumerable<BodyArea> areas) => string.Join(", ", areas.Select(area => area.Names));

    /// <summary>A point in millimetres, for example "(82, 26.5)".</summary>
    public static string Of(MapPoint point) => string.Create(CultureInfo.InvariantCulture, $"({point.X}, {point.Y})");
}
