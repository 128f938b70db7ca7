using System.Text.RegularExpressions;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>What a browser reads of a page of the viewer before any script runs.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Markers">The components that a circuit brings to life, as JSON.</param>
/// <param name="State">What the components keep from the first rendering.</param>
/// <param name="Figures">The views on the viewport.</param>
/// <param name="Assets">The addresses of styles and scripts.</param>
internal sealed partial record VisitedPage(
    string Address,
    IReadOnlyList<string> Markers,
    string State,
    IReadOnlyList<VisitedView> Figures,
    IReadOnlyList<string> Assets)
{
    /// <summary>Reads a page.</summary>
    public static VisitedPage Read(string address, string html) => new(
        address,
        [
            .. Marker().Matches(html)
                .Select(match => match.Groups[1].Value)
                .Where(marker => marker.Contains("\"descriptor\"", StringComparison.Ordinal)),
        ],
        KeptState().Match(html).Groups[1].Value,
        [.. FigureElement().Matches(html).Select(match => VisitedView.Read(match.Value))],
        [.. Asset().Matches(html).Select(match => match.Groups[1].Value).Distinct()]);

    [GeneratedRegex("<!--Blazor:(\\{.*?\\})-->")]
    private static partial Regex Marker();

    [GeneratedRegex("<!--Blazor-Server-Component-State:([A-Za-z0-9+/=]+)-->")]
    private static partial Regex KeptState();

    [GeneratedRegex("<figure class=\"figure\".*?</figure>", RegexOptions.Singleline)]
    private static partial Regex FigureElement();

    [GeneratedRegex("(?:href|src)=\"([^\"?#]+\\.(?:css|js|svg))[\"#]")]
    private static partial Regex Asset();
}
