namespace Reflexology;

/// <summary>A topic on which two maps differ: this one says this, the other one that.</summary>
/// <param name="Here">What the map asked says.</param>
/// <param name="There">What the other map says on the same topic.</param>
public readonly record struct MapDifference(MapContradiction Here, MapContradiction There);
