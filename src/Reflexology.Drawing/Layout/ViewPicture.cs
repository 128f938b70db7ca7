namespace Reflexology.Drawing;

/// <summary>Draws one view, in millimetres: skin, what shows through it, zones, form and lines of the foot.</summary>
/// <param name="view">The view.</param>
/// <param name="diagram">The diagram.</param>
/// <param name="lineScale">Width of lines relative to those of a whole foot.</param>
internal sealed class ViewPicture(FootView view, Diagram diagram, double lineScale)
{
    private readonly FootPicture _foot = new(view.Drawing, diagram.Theme, lineScale);

    /// <summary>All of it from back to front.</summary>
    /// <param name="zones">The zones.</param>
    public IEnumerable<DrawingItem> Items(IEnumerable<DrawingItem> zones) =>
        diagram.Artwork?[view.Aspect] is { } artwork ? OnArtwork(artwork, zones) :
    [
        .. _foot.Skin(),
        .. diagram.HasBones ? [_foot.Bones()] : Array.Empty<DrawingItem>(),
        .. diagram.HasGuides ? [_foot.Guides()] : Array.Empty<DrawingItem>(),
        _foot.Details(),
        new GroupItem("zones", PageTransform.Identity, view.Drawing.Silhouette, [.. zones]),
        _foot.Form(),
        _foot.Outline(),
    ];

    // A drawing has its own light, creases and outline.
    private IEnumerable<DrawingItem> OnArtwork(Artwork artwork, IEnumerable<DrawingItem> zones) =>
    [
        new ArtworkItem(
            "artwork", artwork, new PageRect(0, 0, view.Drawing.Width, view.Drawing.Height), view.Foot == Foot.Left),
        .. diagram.HasBones ? [_foot.Bones()] : Array.Empty<DrawingItem>(),
        .. diagram.HasGuides ? [_foot.Guides()] : Array.Empty<DrawingItem>(),
        new GroupItem("zones", PageTransform.Identity, view.Drawing.Silhouette, [.. zones]),
    ];
}
