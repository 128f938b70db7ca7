using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>Where the views of a map stand on the page of its drawing, in millimetres: side by side, as a chart has them.</summary>
internal sealed class MapPage
{
    /// <summary>Paper around the views.</summary>
    public const double Margin = 12;

    /// <summary>Paper between them.</summary>
    public const double Gap = 16;

    /// <summary>Room above a view for its name.</summary>
    public const double CaptionHeight = 14;

    public MapPage(FootMap map)
    {
        var panels = ImmutableArray.CreateBuilder<MapPanel>();
        double x = Margin, bottom = 0;
        foreach ((Aspect aspect, bool isLeft) in Views(map))
        {
            FootDrawing foot = ReferenceFoot.BuiltIn[Foot.Right, aspect];
            var panel = new MapPanel(aspect, isLeft, x, Margin + CaptionHeight, foot);
            panels.Add(panel);
            x += foot.Width + Gap;
            bottom = Math.Max(bottom, panel.Y + foot.Height);
        }

        (Panels, Width, Height) = (panels.ToImmutable(), x - Gap + Margin, bottom + Margin);
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
