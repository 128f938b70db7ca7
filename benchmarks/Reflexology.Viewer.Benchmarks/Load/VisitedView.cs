using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>A view on the viewport.</summary>
/// <param name="Map">The id of its map.</param>
/// <param name="Foot">The foot, as addresses have it.</param>
/// <param name="Aspect">The side of it, as addresses have it.</param>
/// <param name="Width">In millimetres.</param>
/// <param name="Height">In millimetres.</param>
/// <param name="Zones">The ids of its zones.</param>
internal sealed partial record VisitedView(
    string Map, string Foot, string Aspect, double Width, double Height, ImmutableHashSet<string> Zones)
{
    /// <summary>Reads the element of a view.</summary>
    public static VisitedView Read(string element) => new(
        Value(element, "map"), Value(element, "foot"), Value(element, "aspect"),
        double.Parse(Value(element, "width"), CultureInfo.InvariantCulture), double.Parse(
            Value(element, "height"), CultureInfo.InvariantCulture),
        [.. Zone().Matches(element).Select(match => match.Groups[1].Value)]);

    private static string Value(string element, string name) =>
        Regex.Match(element, $"data-{name}=\"([^\"]*)\"").Groups[1].Value;

    [GeneratedRegex("data-zone=\"([^\"]*)\"")]
    private static partial Regex Zone();
}
