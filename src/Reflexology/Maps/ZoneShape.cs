namespace Reflexology;

/// <summary>One zone as it lies in one view.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="Outline">Its true curves, for drawing.</param>
/// <param name="Polygon">Its flattened border, which lookup is decided on.</param>
public sealed record ZoneShape(Zone Zone, Outline Outline, Polygon Polygon);
