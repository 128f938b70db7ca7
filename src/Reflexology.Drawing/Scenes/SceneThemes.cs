namespace Reflexology.Drawing;

/// <summary>The colours of the themes for screens.</summary>
internal static class SceneThemes
{
    private static readonly DiagramTheme[] Themes =
        [DiagramTheme.Light, DiagramTheme.Dark, DiagramTheme.HighContrast];

    /// <summary>The colours of a map by theme, the same as those of pictures.</summary>
    public static Dictionary<string, SceneFile.ThemeEntry> Of(FootMap map) =>
        Themes.ToDictionary(theme => theme.Name, theme => Entry(theme, map));

    private static SceneFile.ThemeEntry Entry(DiagramTheme theme, FootMap map) => new()
    {
        Skin = SvgStyles.Hex(theme.Skin),
        SkinLight = SvgStyles.Hex(theme.SkinLight),
        SkinShade = SvgStyles.Hex(theme.SkinShade),
        SkinBlush = SvgStyles.Hex(theme.SkinBlush),
        Line = SvgStyles.Hex(theme.Line),
        Outline = SvgStyles.Hex(theme.Outline),
        Nail = SvgStyles.Hex(theme.Nail),
        Bone = SvgStyles.Hex(theme.Bone),
        Guide = SvgStyles.Hex(theme.Guide),
        Paper = SvgStyles.Hex(theme.Paper),
        Ink = SvgStyles.Hex(theme.Plain.Label),
        Halo = SvgStyles.Hex(theme.Plain.Halo),
        Groups = [.. SceneColours.In(theme, map).Select(SvgStyles.Hex)],
        Lit = [.. theme.Highlights.Select(swatch => SvgStyles.Hex(swatch.Ink))],
    };
}
