using System.Collections.Immutable;

namespace Reflexology.Web;

/// <summary>The content of a map component's picture.</summary>
/// <param name="Map">The id of the map that is shown.</param>
/// <param name="Against">The id of the map it is compared with; null for none.</param>
/// <param name="Aspects">The sides of the feet.</param>
/// <param name="Feet">The feet.</param>
/// <param name="Frame">The part of the picture; null where it did not change.</param>
public sealed record MapView(
    string Map, string? Against, ImmutableArray<Aspect> Aspects, ImmutableArray<Foot> Feet, MapFrame? Frame);

/// <summary>The part of a picture that is seen.</summary>
/// <param name="Zoom">The zoom, from 1 for the whole picture.</param>
/// <param name="X">Its middle, from the left of the figures' bounding box, as a share of the width.</param>
/// <param name="Y">Its middle, from the top of the same, as a share of the height.</param>
public sealed record MapFrame(double Zoom, double X, double Y);
