using System.Globalization;
using System.Text.RegularExpressions;

namespace Reflexology.Drawing;

/// <summary>Reads numbers, lengths and transforms, and writes them without units; null for what is none.</summary>
internal static partial class ArtworkNumbers
{
    /// <summary>A length in pixels, or a share in percent.</summary>
    public static string? Length(string text)
    {
        Match match = OneLength().Match(text);
        if (!match.Success || Read(match.Groups[1].Value) is not { } number)
            return null;
        string unit = match.Groups[2].Value;
        if (unit == "%")
            return $"{Text(number)}%";
        double pixels = number * (SvgUnit.Pixels(unit) ?? 1);
        return Math.Abs(pixels) <= ArtworkLimits.Number ? Text(pixels) : null;
    }

    /// <summary>Lengths in pixels.</summary>
    public static double[]? Lengths(string text)
    {
        string?[] each = [.. Parts(text).Select(Length)];
        return Array.TrueForAll(each, one => one is not null && !one.EndsWith('%'))
            ? [.. each.Select(one => Read(one!)!.Value)]
            : null;
    }

    /// <summary>Numbers without a unit.</summary>
    public static double[]? Numbers(string text)
    {
        double?[] each = [.. Number().Matches(text).Select(match => Read(match.Value))];
        bool isAll = Number().Replace(text, "").All(IsSpace);
        return isAll && Array.TrueForAll(each, one => one is not null) ? [.. each.Select(one => one!.Value)] : null;
    }

    /// <summary>A transform in the words of SVG 1.1.</summary>
    public static string? Transform(string text)
    {
        string plain = Unit().Replace(text, "$1");
        if (!Transforms().IsMatch(plain))
            return null;
        return Number().Matches(plain).Select(match => Read(match.Value)).Contains(null) ? null : plain.Trim();
    }

    /// <summary>A number as it is written.</summary>
    public static string Text(double number) =>
        Math.Round(number, 6).ToString("0.######", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Parts(string text) =>
        Separators().Split(text).Where(part => part.Length > 0);

    private static bool IsSpace(char letter) => letter is ' ' or ',' or '\t' or '\r' or '\n' or '\f';

    private static double? Read(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            && Math.Abs(number) <= ArtworkLimits.Number
            ? number
            : null;

    [GeneratedRegex(
        @"^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)(px|mm|cm|q|in|pt|pc|%)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex OneLength();

    [GeneratedRegex(@"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"[ ,\t\r\n\f]+")]
    private static partial Regex Separators();

    [GeneratedRegex(@"(\d\.?)(?:px|deg)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unit();

    [GeneratedRegex(@"^\s*(?>(?:matrix|translate|scale|rotate|skewX|skewY)\s*\((?>[\s,\d.eE+-]*)\)[\s,]*)*$")]
    private static partial Regex Transforms();
}
