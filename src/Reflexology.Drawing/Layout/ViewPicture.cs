namespace Reflexology.Drawing;

/// <summary>Draws one view, in millimetres: the foot, what shows through its skin, and the zones between its form and its lines.</summary>
/// <param name="view">The view.</param>
/// <param name="diagram">What is drawn.</param>
/// <param name="lineScale">How thick lines are, 1 on a whole foot.</param>
internal sealed class ViewPicture(FootView view, Diagram diagram, double lineScale)
{
    private readonly FootPicture _foot = new(view.Drawing, diagram.Theme, lineScale);
    private readonly BonePicture _bones = new(view.Drawing, diagram.Theme, lineScale);

    /// <summary>All of it from back to front.</summary>
    /// <param name="zones">The zones.</param>
    public IEnumerable<DrawingItem> Items(IEnumerable<DrawingItem> zones) =>
    [
        .. _foot.Skin(),
        .. diagram.HasBones ? [_bones.Bones()] : Array.Empty<DrawingItem>(),
        .. diagram.HasGuides ? [_bones.Guides()] : Array.Empty<DrawingItem>(),
        new GroupItem("zones", PageTransform.Identity, view.Drawing.Silhouette, [.. zones]),
        _foot.Form(),
        .. _foot.Lines(),
    ];
}
