namespace Reflexology.Drawing;

/// <summary>
/// Draws a foot as an illustration, in millimetres: skin and bones under the zones, form and lines above them.
/// </summary>
/// <param name="foot">The foot.</param>
/// <param name="theme">Colours.</param>
/// <param name="lineScale">Width of lines relative to those of a whole foot.</param>
internal sealed class FootPicture(FootDrawing foot, DiagramTheme theme, double lineScale)
{
    /// <summary>Shadow on the paper, and skin with soft light and shade.</summary>
    public IEnumerable<DrawingItem> Skin()
    {
        yield return Moved("shadow", 1.6, 2.4, Blurred("", foot.Silhouette, theme.PaperShadow, 2.6));
        yield return new GroupItem("skin", PageTransform.Identity, foot.Silhouette, [.. Colours(), .. LightAndShade()]);
    }

    /// <summary>The bones as they show through the skin, from back to front.</summary>
    public GroupItem Bones() => new("bones", PageTransform.Identity, foot.Silhouette, [.. foot.Bones.Select(Bone)]);

    /// <summary>The guide lines.</summary>
    public GroupItem Guides() => new("guides", PageTransform.Identity, foot.Silhouette, [.. foot.Guides.Select(Guide)]);

    /// <summary>
    /// A touch of light and shade above the zones, so that their colour follows the form of the foot.
    /// </summary>
    public DrawingItem Form() => new GroupItem("form", PageTransform.Identity, foot.Silhouette,
    [
        Moved("shade-wide", -2.2, -2.6, Rim(theme.Shade.At(0.09 * theme.ShadeOnZones), 15, 5.5)),
        Moved("shade-narrow", -0.7, -0.8, Rim(theme.Shade.At(0.14 * theme.ShadeOnZones), 4.2, 1.6)),
        .. Lights(theme.LightOnZones),
    ]);

    /// <summary>Creases and nails, below the zones: above them they look like scratches.</summary>
    public GroupItem Details()
    {
        // Shades first, so that painters can blur them together.
        IEnumerable<DrawingItem> details = foot.Details.SelectMany(Detail).OrderBy(item => item is PathItem);
        return new GroupItem("details", PageTransform.Identity, foot.Silhouette, [.. details]);
    }

    /// <summary>The silhouette.</summary>
    public PathItem Outline() => new("outline", foot.Silhouette, Line(theme.Outline, theme.OutlineWidth));

    private PathItem Bone(FootBone bone) => new(bone.Id, bone.Shape, new PathStyle
    {
        Fill = theme.Bone.At(bone.IsHidden ? 0.45 : 0.8),
        Stroke = theme.Line.At(bone.IsHidden ? 0.3 : 0.55),
        StrokeWidth = 0.3 * lineScale,
    });

    private PathItem Guide(FootGuide guide) => new(guide.Id, guide.Line, Line(theme.Guide.At(0.6), 0.3));

    private IEnumerable<DrawingItem> Colours()
    {
        yield return new PathItem("base", foot.Silhouette, new PathStyle { Fill = theme.Skin });
        foreach (FootRegion region in foot.Regions)
        {
            if (Tint(region.Id) is { } tint)
                yield return Blurred(region.Id, region.Shape, tint.Ink, tint.Blur);
        }
    }

    private IEnumerable<DrawingItem> LightAndShade()
    {
        // Light comes from the upper left: the rim is darker at the lower right.
        yield return Moved("shade-wide", -2.2, -2.6, Rim(theme.SkinShade.At(0.24), 13, 5));
        yield return Moved("shade-narrow", -0.7, -0.8, Rim(theme.SkinShade.At(0.42), 4.2, 1.7));
        if (theme.RimLight.Opacity > 0)
            yield return Moved("rim-light", 1.0, 1.2, Rim(theme.RimLight, 3.4, 1.5));
        foreach (PathItem light in Lights(theme.LightOnSkin))
            yield return light;
        foreach (FootDetail detail in foot.Details.Where(detail => detail.Kind == FootDetailKind.Bump))
        {
            yield return Moved($"{detail.Id}-shade", 1.2, 1.0, Soft(detail, theme.SkinShade.At(0.26), 3.2, 1.5));
            yield return Moved($"{detail.Id}-light", -0.9, -0.7, Soft(detail, theme.SkinLight.At(0.44), 2.6, 1.2));
        }
    }

    private IEnumerable<PathItem> Lights(double opacity)
    {
        foreach ((string id, MapPoint point) in foot.Landmarks)
        {
            if (Highlight(id) is not { } radius)
                continue;

            // Set off towards the light.
            MapPoint centre = new(point.X - (radius * 0.16), point.Y - (radius * 0.2));
            Outline light = Shapes.Ellipse(centre, radius * 0.62, radius * 0.78);
            yield return Blurred($"light-{id}", light, theme.SkinLight.At(opacity), radius * 0.36);
        }
    }

    private IEnumerable<DrawingItem> Detail(FootDetail detail)
    {
        string shade = $"{detail.Id}-shade";
        switch (detail.Kind)
        {
            case FootDetailKind.Crease:
                yield return Moved(shade, 0.25, 0.5, Soft(detail, theme.Shade.At(0.20), 1.5, 0.6));
                yield return new PathItem(detail.Id, detail.Line, Line(theme.Line.At(0.62), 0.34));
                break;
            case FootDetailKind.Edge:
                yield return Moved(shade, 0.3, 0.5, Soft(detail, theme.Shade.At(0.15), 1.9, 0.8));
                yield return new PathItem(detail.Id, detail.Line, Line(theme.Line.At(0.30), 0.26));
                break;
            case FootDetailKind.Nail:
                bool isLunula = detail.Id.EndsWith("-lunula", StringComparison.Ordinal);
                yield return Moved(shade, 0.3, 0.45, Soft(detail, theme.SkinShade.At(isLunula ? 0 : 0.6), 0.8, 0.4));
                yield return new PathItem(detail.Id, detail.Line, new PathStyle
                {
                    Fill = isLunula ? theme.SkinLight.At(0.75) : theme.Nail.At(0.62),
                    Stroke = theme.Line.At(isLunula ? 0.18 : 0.72),
                    StrokeWidth = (isLunula ? 0.2 : 0.32) * lineScale,
                });
                break;
            case FootDetailKind.Bump:
                yield return new PathItem(detail.Id, detail.Line, Line(theme.Line.At(0.12), 0.22));
                break;
        }
    }

    // Pads that carry the weight are rosy; the arch, which does not, is pale.
    private (Ink Ink, double Blur)? Tint(string region) => (foot.Aspect, region) switch
    {
        (Aspect.Plantar, "hallux-pad") => (theme.SkinBlush.At(0.30), 3.4),
        (Aspect.Plantar, "toe2-pad" or "toe3-pad" or "toe4-pad" or "toe5-pad") => (theme.SkinBlush.At(0.26), 2.2),
        (Aspect.Plantar, "ball") => (theme.SkinBlush.At(0.34), 5),
        (Aspect.Plantar, "heel") => (theme.SkinBlush.At(0.40), 7),
        (Aspect.Plantar, "arch") => (theme.SkinLight.At(0.55), 8),
        (Aspect.Dorsal, "metatarsus") => (theme.SkinLight.At(0.35), 8),
        (Aspect.Dorsal, "hallux" or "toe2" or "toe3" or "toe4" or "toe5") => (theme.SkinBlush.At(0.22), 3),
        (Aspect.Medial or Aspect.Lateral, "heel") => (theme.SkinBlush.At(0.28), 9),
        (Aspect.Medial or Aspect.Lateral, "ball") => (theme.SkinBlush.At(0.18), 7),
        (Aspect.Medial or Aspect.Lateral, "arch-upper") => (theme.SkinLight.At(0.35), 9),
        _ => null,
    };

    // The radius in millimetres of the light on a landmark where the form comes towards the viewer.
    private double? Highlight(string landmark) => (foot.Aspect, landmark) switch
    {
        (Aspect.Plantar, "toe-pad-centre-1") => 10,
        (Aspect.Plantar, "toe-pad-centre-2" or "toe-pad-centre-3") => 6,
        (Aspect.Plantar, "toe-pad-centre-4" or "toe-pad-centre-5") => 5.4,
        (Aspect.Plantar, "metatarsal-head-1") => 13,
        (Aspect.Plantar, "metatarsal-head-3") => 9,
        (Aspect.Plantar, "metatarsal-head-5") => 8,
        (Aspect.Plantar, "heel-centre") => 22,
        (Aspect.Dorsal, "navicular-centre") => 20,
        (Aspect.Dorsal, "cuneiform-intermediate-centre") => 18,
        (Aspect.Dorsal, "malleolus-medial" or "malleolus-lateral") => 7,
        (Aspect.Medial, "malleolus-medial") => 11,
        (Aspect.Lateral, "malleolus-lateral") => 11,
        (Aspect.Medial or Aspect.Lateral, "calcaneus-centre") => 18,
        (Aspect.Medial, "metatarsal-head-1") => 11,
        _ => null,
    };

    private PathStyle Line(Ink ink, double width) => new() { Stroke = ink, StrokeWidth = width * lineScale };

    private PathItem Rim(Ink ink, double width, double blur) =>
        new("", foot.Silhouette, new PathStyle { Stroke = ink, StrokeWidth = width, Blur = blur });

    private static PathItem Soft(FootDetail detail, Ink ink, double width, double blur) =>
        new("", detail.Line, new PathStyle { Stroke = ink, StrokeWidth = width, Blur = blur });

    private static PathItem Blurred(string id, Outline shape, Ink ink, double blur) =>
        new(id, shape, new PathStyle { Fill = ink, Blur = blur });

    private static GroupItem Moved(string id, double x, double y, PathItem item) =>
        new(id, new PageTransform(1, x, y), null, [item]);
}
