namespace Reflexology.Drawing;

/// <summary>What one line of a legend says.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="Key">The number that stands for it on the picture; empty where its colour does.</param>
/// <param name="Name">Its name.</param>
internal sealed record LegendEntry(Zone Zone, string Key, string Name);
