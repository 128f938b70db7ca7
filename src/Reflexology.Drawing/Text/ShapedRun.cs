using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Text of one font and one direction, ready to be drawn.</summary>
/// <param name="Face">The font.</param>
/// <param name="Text">The text as typed.</param>
/// <param name="Glyphs">Its glyphs from left to right.</param>
/// <param name="Width">From its left to its right end, in font sizes.</param>
internal sealed record ShapedRun(FontFace Face, string Text, ImmutableArray<PlacedGlyph> Glyphs, double Width);
