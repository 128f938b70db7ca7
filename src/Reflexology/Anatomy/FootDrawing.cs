using System.Collections.Immutable;

namespace Reflexology;

/// <summary>
/// One aspect of one foot without any zones: what a map is drawn on. In millimetres, x right, y down, origin at the top
/// left of the view. Immutable.
/// </summary>
public sealed class FootDrawing
{
    // Of the right foot: id, x and y.
    private readonly Dictionary<string, double[]> _landmarks;

    internal FootDrawing(Outline silhouette, Polygon silhouettePolygon, Dictionary<string, double[]> landmarks)
    {
        Silhouette = silhouette;
        SilhouettePolygon = silhouettePolygon;
        _landmarks = landmarks;
    }

    /// <summary>The foot.</summary>
    public Foot Foot { get; internal init; }

    /// <summary>The aspect of the foot.</summary>
    public Aspect Aspect { get; internal init; }

    /// <summary>Width of the view in millimetres, a 5 mm margin included; a multiple of 1/1024.</summary>
    public double Width { get; internal init; }

    /// <summary>Height of the view in millimetres, a 5 mm margin included.</summary>
    public double Height { get; internal init; }

    /// <summary>The silhouette as true curves.</summary>
    public Outline Silhouette { get; }

    /// <summary>The flattened silhouette, for lookup; half-open like every <see cref="Polygon"/>.</summary>
    public Polygon SilhouettePolygon { get; }

    /// <summary>Creases, nails, edges and bumps.</summary>
    public ImmutableArray<FootDetail> Details { get; internal init; }

    /// <summary>Named parts of the surface; some tile the silhouette, finer ones overlap them.</summary>
    public ImmutableArray<FootRegion> Regions { get; internal init; }

    /// <summary>Bones from back to front, to be filled in that order.</summary>
    public ImmutableArray<FootBone> Bones { get; internal init; }

    /// <summary>Guide lines.</summary>
    public ImmutableArray<FootGuide> Guides { get; internal init; }

    /// <summary>Anatomical points by id, for example <c>heel-centre</c>.</summary>
    public ImmutableSortedDictionary<string, MapPoint> Landmarks =>
        field ??= _landmarks.ToImmutableSortedDictionary(entry => entry.Key, entry => Landmark(entry.Value));

    /// <summary>The same aspect of the other foot: its mirror image, vertex for vertex.</summary>
    internal FootDrawing Mirrored() => new(Silhouette.Mirrored(Width), SilhouettePolygon.Mirrored(Width), _landmarks)
    {
        Foot = Foot == Foot.Right ? Foot.Left : Foot.Right,
        Aspect = Aspect,
        Width = Width,
        Height = Height,
        Details = [.. Details.Select(detail => detail with { Line = detail.Line.Mirrored(Width) })],
        Regions = [.. Regions.Select(region => region with { Shape = region.Shape.Mirrored(Width) })],
        Bones = [.. Bones.Select(bone => bone with { Shape = bone.Shape.Mirrored(Width) })],
        Guides = [.. Guides.Select(guide => guide with { Line = guide.Line.Mirrored(Width) })],
    };

    private MapPoint Landmark(double[] place)
    {
        var point = new MapPoint(place[0], place[1]);
        return Foot == Foot.Right ? point : point.Mirrored(Width);
    }
}
