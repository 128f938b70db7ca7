namespace Reflexology.Drawing;

/// <summary>What a font holds for 256 characters in a row.</summary>
/// <param name="Glyphs">Their glyphs, 0 for none.</param>
/// <param name="Advances">Their widths, in font sizes.</param>
internal sealed record FontFacePage(ushort[] Glyphs, double[] Advances);
