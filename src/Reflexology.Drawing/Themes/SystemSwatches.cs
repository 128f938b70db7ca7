using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Names the systems of the built-in atlas once, for all themes.</summary>
internal static class SystemSwatches
{
    /// <summary>The ids in the order in which themes give their swatches.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        "nervous-system", "sensory-organs", "endocrine-system", "respiratory-system", "cardiovascular-system",
        "digestive-system", "urinary-system", "reproductive-system", "musculoskeletal-system", "lymphatic-system",
    ];

    /// <summary>Swatches by system, one for each id.</summary>
    public static ImmutableDictionary<string, ZoneSwatch> BySystem(IEnumerable<ZoneSwatch> swatches) =>
        Ids.Zip(swatches).ToImmutableDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>Patterned swatches for maps without organs: those that differ most follow each other.</summary>
    public static ImmutableArray<ZoneSwatch> InTurn(ImmutableArray<ZoneSwatch> swatches) =>
        [swatches[5], swatches[0], swatches[6], swatches[4], swatches[3], swatches[1], swatches[2], swatches[7]];

    /// <summary>Opaque colours from <c>0xRRGGBB</c>, without patterns.</summary>
    public static ImmutableArray<ZoneSwatch> Colours(params ReadOnlySpan<int> colours)
    {
        var swatches = ImmutableArray.CreateBuilder<ZoneSwatch>(colours.Length);
        foreach (int rgb in colours)
            swatches.Add(new ZoneSwatch(Ink.FromRgb(rgb)));
        return swatches.MoveToImmutable();
    }

    /// <summary>
    /// Distinct patterns in millimetres, at least 1.5 apart: 6 dots of a 300 dpi printer on a page of all views.
    /// </summary>
    public static ImmutableArray<PathPattern> Patterns(Ink ink) =>
    [
        new(PatternKind.Dots, 0, 1.7, 0.62, ink),
        new(PatternKind.Dots, 45, 2.8, 1.15, ink),
        new(PatternKind.Lines, 135, 1.9, 0.42, ink),
        new(PatternKind.Lines, 0, 1.9, 0.42, ink),
        new(PatternKind.Grid, 45, 2.0, 0.42, ink),
        new(PatternKind.Lines, 45, 1.9, 0.42, ink),
        new(PatternKind.Lines, 90, 1.9, 0.42, ink),
        new(PatternKind.Grid, 0, 2.3, 0.42, ink),
        new(PatternKind.Lines, 45, 3.6, 1.1, ink),
        new(PatternKind.Lines, 135, 3.6, 1.1, ink),
    ];
}
