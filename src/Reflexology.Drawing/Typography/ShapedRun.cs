using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Text of one font and one direction, ready to be drawn.</summary>
/// <param name="Face">The font.</param>
/// <param name="Text">The text as typed.</param>
/// <param name="Glyphs">Its glyphs from left to right.</param>
/// <param name="Width">From its left to its right end, in font sizes.</param>
internal sealed record ShapedRun(FontFace Face, string Text, ImmutableArray<PlacedGlyph> Glyphs, double Width);

/// <summary>A glyph of a run, in font sizes from the start of its base line, y down.</summary>
/// <param name="Glyph">Its number in the font.</param>
/// <param name="Cluster">The start of its characters in the text of the run.</param>
/// <param name="X">To the right.</param>
/// <param name="Y">Down.</param>
internal readonly record struct PlacedGlyph(ushort Glyph, int Cluster, double X, double Y);
