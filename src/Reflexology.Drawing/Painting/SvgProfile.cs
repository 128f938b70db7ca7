namespace Reflexology.Drawing;

/// <summary>The readers that an SVG file is made for.</summary>
public enum SvgProfile
{
    /// <summary>
    /// Browsers, scripts and drawing programs: small, with a style sheet of its own, shapes that are written once, and
    /// a soft edge around names.
    /// </summary>
    Web,

    /// <summary>
    /// Word processors, slides and programs that read little of SVG: every shape in its place with its own attributes,
    /// no style sheet, each name a text once, in a font that office computers have.
    /// </summary>
    Office,
}
