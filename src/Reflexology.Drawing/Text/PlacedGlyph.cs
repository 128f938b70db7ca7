namespace Reflexology.Drawing;

/// <summary>A glyph of a run, in font sizes from the start of its base line, y down.</summary>
/// <param name="Glyph">Its number in the font.</param>
/// <param name="Cluster">Where in the run's text the characters it shows begin.</param>
/// <param name="X">To the right.</param>
/// <param name="Y">Down.</param>
internal readonly record struct PlacedGlyph(ushort Glyph, int Cluster, double X, double Y);
