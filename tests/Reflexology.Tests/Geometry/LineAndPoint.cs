namespace Reflexology.Tests;

/// <summary>One case for the orientation: the line from A to B, and the point P.</summary>
public readonly record struct LineAndPoint(MapPoint A, MapPoint B, MapPoint P);
