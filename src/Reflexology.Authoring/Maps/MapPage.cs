using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>
/// The page of a drawing of a map, in millimetres: its views side by side, as on a chart.
/// </summary>
internal sealed class MapPage
{
    /// <summary>The margin around the views.</summary>
    public const double Margin = 12;

    /// <summary>The distance between two views.</summary>
    public const double Gap = 16;

    /// <summary>The height of the caption above a view.</summary>
    public const double CaptionHeight = 14;

    public MapPage(FootMap map)
    {
        var panels = ImmutableArray.CreateBuilder<MapPanel>();
        double x = Margin;
        double bottom = 0;
        foreach ((Aspect aspect, bool isLeft) in Views(map))
        {
            FootDrawing foot = ReferenceFoot.BuiltIn[Foot.Right, aspect];
            var panel = new MapPanel(aspect, isLeft, x, Margin + CaptionHeight, foot);
            panels.Add(panel);
            x += foot.Width + Gap;
            bottom = Math.Max(bottom, panel.Y + foot.Height);
        }

        Panels = panels.ToImmutable();
        Width = x - Gap + Margin;
        Height = bottom + Margin;
    }

    /// <summary>The views from left to right.</summary>
    public ImmutableArray<MapPanel> Panels { get; }

    /// <summary>Width of the page in millimetres.</summary>
    public double Width { get; }

    /// <summary>Height of the page in millimetres.</summary>
    public double Height { get; }

    // Every aspect has one, so that zones can be added there; the left foot only where a zone differs.
    private static IEnumerable<(Aspect Aspect, bool IsLeft)> Views(FootMap map)
    {
        foreach (Aspect aspect in Enum.GetValues<Aspect>())
        {
            yield return (aspect, false);
            if (map.Zones.Any(zone => zone.LeftShapes.ContainsKey(aspect)))
                yield return (aspect, true);
        }
    }
}

/// <summary>One view on the page of a drawing.</summary>
/// <param name="Aspect">The side of the foot.</param>
/// <param name="IsLeft">True for the shapes that differ on the left foot.</param>
/// <param name="X">Its left edge on the page, in millimetres.</param>
/// <param name="Y">Its upper edge on the page, in millimetres.</param>
/// <param name="Foot">The right foot, on which all shapes are drawn.</param>
internal sealed record MapPanel(Aspect Aspect, bool IsLeft, double X, double Y, FootDrawing Foot)
{
    /// <summary>The name of the part beneath the zones.</summary>
    public const string Base = "base";

    /// <summary>The name of the silhouette.</summary>
    public const string Silhouette = "foot";

    /// <summary>The id of its layer, for example <c>plantar</c> or <c>left.plantar</c>.</summary>
    public string Id => IdOf(Aspect, IsLeft);

    /// <summary>The id of its silhouette.</summary>
    public string SilhouetteId => SilhouetteIdOf(Aspect, IsLeft);

    /// <summary>The id of the silhouette of a view.</summary>
    public static string SilhouetteIdOf(Aspect aspect, bool isLeft) => $"{IdOf(aspect, isLeft)}.{Silhouette}";

    private static string IdOf(Aspect aspect, bool isLeft) => $"{(isLeft ? ShapeId.LeftPrefix : "")}{aspect.ToWord()}";
}
