namespace Reflexology.Drawing;

/// <summary>Draws the bones and guide lines of a foot as they show through the skin. In millimetres; lines are thinner by <c>lineScale</c>.</summary>
internal sealed class BonePicture(FootDrawing foot, DiagramTheme theme, double lineScale)
{
    /// <summary>The bones from back to front.</summary>
    public GroupItem Bones() => new("bones", PageTransform.Identity, foot.Silhouette, [.. foot.Bones.Select(Bone)]);

    /// <summary>The guide lines.</summary>
    public GroupItem Guides() => new("guides", PageTransform.Identity, foot.Silhouette, [.. foot.Guides.Select(Guide)]);

    private PathItem Bone(FootBone bone) => new(bone.Id, bone.Shape, new PathStyle
    {
        Fill = theme.Bone.At(bone.IsHidden ? 0.45 : 0.8),
        Stroke = theme.Line.At(bone.IsHidden ? 0.3 : 0.55),
        StrokeWidth = 0.3 * lineScale,
    });

    private PathItem Guide(FootGuide guide) => new(guide.Id, guide.Line, new PathStyle { Stroke = theme.Guide.At(0.6), StrokeWidth = 0.3 * lineScale });
}
