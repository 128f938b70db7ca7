using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Names the systems of the built-in atlas once, for all themes.</summary>
internal static class SystemSwatches
{
    // The luminance from which on a pattern is darker than its ground.
    private const double Bright = 0.45;

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
    /// Colours from <c>0xRRGGBB</c> with four patterns in turn, lighter than dark colours and darker than light ones:
    /// they differ from plain ones, and those that look most alike differ in their patterns.
    /// </summary>
    public static ImmutableArray<ZoneSwatch> Patterned(params ReadOnlySpan<int> colours)
    {
        var swatches = ImmutableArray.CreateBuilder<ZoneSwatch>(colours.Length);
        foreach (int rgb in colours)
        {
            Ink ink = Ink.FromRgb(rgb), black = Ink.FromRgb(0), white = Ink.FromRgb(0xFFFFFF);
            Ink line = ink.Luminance > Bright ? ink.Mix(black, 0.25) : ink.Mix(white, 0.5);
            ImmutableArray<PathPattern> patterns =
            [
                new(PatternKind.Lines, 45, 3, 0.9, line),
                new(PatternKind.Dots, 45, 2.8, 1.3, line),
                new(PatternKind.Lines, 135, 3, 0.9, line),
                new(PatternKind.Grid, 0, 3.4, 0.7, line),
            ];
            swatches.Add(new ZoneSwatch(ink, patterns[swatches.Count % patterns.Length]));
        }

        return swatches.MoveToImmutable();
    }

    /// <summary>
    /// Further patterns, coarser and wider than the first, for more areas than there are systems.
    /// </summary>
    public static ImmutableArray<PathPattern> MorePatterns(Ink ink) =>
    [
        new(PatternKind.Lines, 0, 3.6, 1.1, ink),
        new(PatternKind.Grid, 45, 4.2, 0.42, ink),
        new(PatternKind.Dots, 0, 3.6, 2, ink),
        new(PatternKind.Lines, 90, 3.6, 1.1, ink),
        new(PatternKind.Grid, 0, 3.8, 0.9, ink),
        new(PatternKind.Lines, 45, 3.8, 0.42, ink),
        new(PatternKind.Dots, 45, 4.6, 2.5, ink),
        new(PatternKind.Lines, 0, 3.8, 0.42, ink),
        new(PatternKind.Grid, 45, 3.8, 0.9, ink),
        new(PatternKind.Lines, 90, 3.8, 0.42, ink),
        new(PatternKind.Dots, 0, 2.6, 0.62, ink),
        new(PatternKind.Lines, 135, 3.8, 0.42, ink),
        new(PatternKind.Grid, 0, 4.2, 0.42, ink),
        new(PatternKind.Dots, 45, 4.2, 0.8, ink),
    ];

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
