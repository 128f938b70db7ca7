using System.Globalization;
using System.Text.RegularExpressions;

namespace Reflexology.Authoring;

/// <summary>What the name of an element says: a view, a zone, both, or a part of what lies beneath the zones.</summary>
/// <param name="View">The view, or null.</param>
/// <param name="Part">The id of a zone or <see cref="MapPanel.Silhouette"/> or <see cref="MapPanel.Base"/>; null for a view alone.</param>
internal readonly partial record struct SvgZoneName((Aspect Aspect, bool IsLeft)? View, string? Part)
{
    private static readonly string[] Aspects = [.. Enum.GetValues<Aspect>().Select(EnumWord.ToWord)];

    /// <summary>Reads a name: <c>plantar.kidney</c>, <c>left.plantar.kidney</c>, <c>plantar</c> or <c>kidney</c>.</summary>
    public static SvgZoneName Read(string name)
    {
        string text = Decoded(name);
        bool isLeft = text.StartsWith(ShapeId.LeftPrefix, StringComparison.Ordinal);
        string[] parts = (isLeft ? text[ShapeId.LeftPrefix.Length..] : text).Split('.', 2);
        if (!Aspects.Contains(parts[0]))
            return new SvgZoneName(null, text);
        return new SvgZoneName((Enum.GetValues<Aspect>()[Array.IndexOf(Aspects, parts[0])], isLeft), parts.Length == 2 ? parts[1] : null);
    }

    /// <summary>Whether it names something beneath the zones.</summary>
    public bool IsBase => Part is MapPanel.Silhouette or MapPanel.Base || Part?.StartsWith($"{MapPanel.Base}.", StringComparison.Ordinal) == true;

    // Illustrator spells other characters than letters and digits by their codes, and makes ids unique by a number.
    private static string Decoded(string name) => NumberAtEnd().Replace(
        Escape().Replace(name, match => $"{(char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)}"), "");

    [GeneratedRegex("_x([0-9A-Fa-f]{2,4})_")]
    private static partial Regex Escape();

    [GeneratedRegex(@"_\d+_\z")]
    private static partial Regex NumberAtEnd();
}
