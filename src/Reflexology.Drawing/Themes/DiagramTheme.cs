using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// The colours and patterns of a diagram. Immutable: change it with <c>with</c>; values not given are as in
/// <see cref="Light"/>.
/// </summary>
public sealed record DiagramTheme
{
    /// <summary>
    /// Warm skin on paper that is nearly white, organs in the colours of anatomical atlases. Text has a contrast of 4.5
    /// to 1 or more.
    /// </summary>
    public static DiagramTheme Light { get; } = new();

    /// <summary>
    /// For screens at night: skin in a warm middle tone on dark paper, zones lighter than it. Text has a contrast of
    /// 4.5 to 1 or more.
    /// </summary>
    public static DiagramTheme Dark { get; } = DarkTheme.Make();

    /// <summary>
    /// For black-and-white printers: greys only, zones told apart by patterns. Text has a contrast of 4.5 to 1 or
    /// more.
    /// </summary>
    public static DiagramTheme Print { get; } = PrintTheme.Make();

    /// <summary>White on black, lit zones bright, firm outlines. Text has a contrast of 7 to 1 or more.</summary>
    public static DiagramTheme HighContrast { get; } = HighContrastTheme.Make();

    /// <summary>The themes that come with the library.</summary>
    public static ImmutableArray<DiagramTheme> All { get; } = [Light, Dark, Print, HighContrast];

    /// <summary>Its name, for example <c>light</c>.</summary>
    public string Name { get; init; } = "light";

    /// <summary>The paper.</summary>
    public Ink Paper { get; init; } = Ink.FromRgb(0xFEFDF9);

    /// <summary>Titles.</summary>
    public Ink Text { get; init; } = Ink.FromRgb(0x2B2522);

    /// <summary>Captions, notice and other quiet texts.</summary>
    public Ink QuietText { get; init; } = Ink.FromRgb(0x6B605A);

    /// <summary>Skin in the light.</summary>
    public Ink Skin { get; init; } = Ink.FromRgb(0xF8E3D3);

    /// <summary>Skin facing the light.</summary>
    public Ink SkinLight { get; init; } = Ink.FromRgb(0xFFF6EE);

    /// <summary>Skin turning away from the light.</summary>
    public Ink SkinShade { get; init; } = Ink.FromRgb(0xBC7B5C);

    /// <summary>Pads that carry the weight.</summary>
    public Ink SkinBlush { get; init; } = Ink.FromRgb(0xE79A85);

    /// <summary>Creases and other inner lines.</summary>
    public Ink Line { get; init; } = Ink.FromRgb(0x8A5640);

    /// <summary>The silhouette.</summary>
    public Ink Outline { get; init; } = Ink.FromRgb(0x4A2A1C);

    /// <summary>Width of the silhouette, in millimetres of a whole foot.</summary>
    public double OutlineWidth { get; init; } = 0.7;

    /// <summary>Shade of the form on zones and beside creases.</summary>
    public Ink Shade { get; init; } = Ink.FromRgb(0x5A3626);

    /// <summary>The share of the light that shows on zones, 0 to 1.</summary>
    public double LightOnZones { get; init; } = 0.13;

    /// <summary>The soft shadow of the foot on the paper.</summary>
    public Ink PaperShadow { get; init; } = Ink.FromRgb(0x5A3626).At(0.20);

    /// <summary>Toe nails.</summary>
    public Ink Nail { get; init; } = Ink.FromRgb(0xFDF0EA);

    /// <summary>Bones.</summary>
    public Ink Bone { get; init; } = Ink.FromRgb(0xFFFCF2);

    /// <summary>Guide lines.</summary>
    public Ink Guide { get; init; } = Ink.FromRgb(0x3F6C9E);

    /// <summary>Zones of organs, by the id of their system in the atlas.</summary>
    public ImmutableDictionary<string, ZoneSwatch> Systems { get; init; } = LightPalette.Systems;

    /// <summary>Zones of regions, in maps where others stand for organs.</summary>
    public ZoneSwatch Regions { get; init; } = LightPalette.Regions;

    /// <summary>Zones of maps without organs, taken in turn; at least one.</summary>
    public ImmutableArray<ZoneSwatch> Zones { get; init; } = LightPalette.InTurn;

    /// <summary>Zones of several highlighted areas, a swatch for each area in turn; at least one.</summary>
    public ImmutableArray<ZoneSwatch> Highlights { get; init; } = LightPalette.Highlights;

    /// <summary>The tone of all zones when nothing is highlighted.</summary>
    public ZoneTone Plain { get; init; } = LightPalette.Plain;

    /// <summary>The tone of zones that are not highlighted when others are.</summary>
    public ZoneTone Quiet { get; init; } = LightPalette.Quiet;

    /// <summary>The tone of highlighted zones.</summary>
    public ZoneTone Lit { get; init; } = LightPalette.Lit;

    /// <summary>The share of the light that shows on skin, 0 to 1.</summary>
    internal double LightOnSkin { get; init; } = 0.6;

    /// <summary>Light along the edge of the foot on the side that faces it.</summary>
    internal Ink RimLight { get; init; } = Ink.FromRgb(0xFFFFFF).At(0);

    /// <summary>The strength of the shade above the zones along the edge of the foot; 1 is slight.</summary>
    internal double ShadeOnZones { get; init; } = 1;

    /// <summary>The least contrast of a leader with what lies behind it.</summary>
    internal double LeaderContrast { get; init; } = 3;

    /// <summary>The theme with a name, for example <c>dark</c>; case does not matter.</summary>
    /// <exception cref="UnknownNameException">There is none; the exception lists the names.</exception>
    public static DiagramTheme Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(theme => theme.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw Unknown();

        UnknownNameException Unknown()
        {
            string[] names = [.. All.Select(theme => theme.Name)];
            string hint = $"Themes: {string.Join(", ", names)}.";
            return new UnknownNameException("theme", name, NameSuggestion.Nearest(name, names), hint);
        }
    }

    /// <summary>The tone of zones of an emphasis.</summary>
    internal ZoneTone Tone(ZoneEmphasis emphasis) => emphasis switch
    {
        ZoneEmphasis.Plain => Plain,
        ZoneEmphasis.Quiet => Quiet,
        ZoneEmphasis.Lit => Lit,
        _ => throw new ArgumentOutOfRangeException(nameof(emphasis), emphasis, "Expected plain, quiet or lit."),
    };
}
