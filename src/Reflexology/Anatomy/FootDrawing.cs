using System.Collections.Immutable;

namespace Reflexology;

/// <summary>
/// One aspect of one foot without any zones: what a map is drawn on. In millimetres, x right, y down, origin at the top
/// left of the view. Immutable.
/// </summary>
public sealed record FootDrawing
{
    /// <summary>Which foot.</summary>
    public required Foot Foot { get; init; }

    /// <summary>Which side of it.</summary>
    public required Aspect Aspect { get; init; }

    /// <summary>Width of the view in millimetres, a 5 mm margin included; a multiple of 1/1024.</summary>
    public required double Width { get; init; }

    /// <summary>Height of the view in millimetres, a 5 mm margin included.</summary>
    public required double Height { get; init; }

    /// <summary>The silhouette as true curves.</summary>
    public required Outline Silhouette { get; init; }

    /// <summary>The flattened silhouette, for lookup; half-open like every <see cref="Polygon"/>.</summary>
    public required Polygon SilhouettePolygon { get; init; }

    /// <summary>Creases, nails, edges and bumps.</summary>
    public required ImmutableArray<FootDetail> Details { get; init; }

    /// <summary>Named parts of the surface; some tile the silhouette, finer ones overlap them.</summary>
    public required ImmutableArray<FootRegion> Regions { get; init; }

    /// <summary>Bones from back to front, to be filled in that order.</summary>
    public required ImmutableArray<FootBone> Bones { get; init; }

    /// <summary>Guide lines.</summary>
    public required ImmutableArray<FootGuide> Guides { get; init; }

    /// <summary>Anatomical points by id, for example <c>heel-centre</c>.</summary>
    public required ImmutableSortedDictionary<string, MapPoint> Landmarks { get; init; }

    /// <summary>The same aspect of the other foot: its mirror image, vertex for vertex.</summary>
    internal FootDrawing Mirrored() => this with
    {
        Foot = Foot == Foot.Right ? Foot.Left : Foot.Right,
        Silhouette = Silhouette.Mirrored(Width),
        SilhouettePolygon = SilhouettePolygon.Mirrored(Width),
        Details = [.. Details.Select(detail => detail with { Line = detail.Line.Mirrored(Width) })],
        Regions = [.. Regions.Select(region => region with { Shape = region.Shape.Mirrored(Width) })],
        Bones = [.. Bones.Select(bone => bone with { Shape = bone.Shape.Mirrored(Width) })],
        Guides = [.. Guides.Select(guide => guide with { Line = guide.Line.Mirrored(Width) })],
        Landmarks = Landmarks.ToImmutableSortedDictionary(entry => entry.Key, entry => entry.Value.Mirrored(Width)),
    };
}
