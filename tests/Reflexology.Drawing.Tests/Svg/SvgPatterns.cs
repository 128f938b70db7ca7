namespace Reflexology.Drawing.Tests;

/// <summary>Pages that show a pattern: once as a style, once as the lines and dots it stands for.</summary>
internal static class SvgPatterns
{
    private const double Spacing = 9;
    private const double Width = 2.4;
    private const int Reach = 60;

    private static readonly Ink Ground = Ink.FromRgb(0xF0E4D8);
    private static readonly Ink Figure = Ink.FromRgb(0x334466).At(0.8);

    // A shape with curves, in points of a page of 100 x 80 mm.
    private static readonly Outline Shape = Outline.Parse("M40 40H240C280 80 280 150 200 190L120 180Q20 170 40 40Z");
    private static readonly PathStyle Edge = new() { Stroke = Ink.FromRgb(0x222222), StrokeWidth = 2 };

    public static DiagramPage Filled(PatternKind kind, double angle) => Page(
        new PathItem("shape", Shape, Edge with
        {
            Fill = Ground,
            Pattern = new PathPattern(kind, angle, Spacing, Width, Figure),
        }));

    public static DiagramPage DrawnOut(PatternKind kind, double angle)
    {
        // One path, so that crossings are no darker: lines as one stroke, dots as one stroke of no length each.
        List<Contour> figures = [];
        for (int i = -Reach; i <= Reach; i++)
        {
            double at = (i + 0.5) * Spacing;
            if (kind is PatternKind.Lines or PatternKind.Grid)
                figures.Add(Line(new(-Reach * Spacing, at), new(Reach * Spacing, at)));
            if (kind is PatternKind.Grid)
                figures.Add(Line(new(at, -Reach * Spacing), new(at, Reach * Spacing)));
            for (int j = -Reach; kind == PatternKind.Dots && j <= Reach; j++)
                figures.Add(Line(new(at, (j + 0.5) * Spacing), new(at + 1e-4, (j + 0.5) * Spacing)));
        }

        var style = new PathStyle { Stroke = Figure, StrokeWidth = Width };
        return Page(
            new PathItem("ground", Shape, new PathStyle { Fill = Ground }),
            new GroupItem(
                "figures", PageTransform.Identity, Shape, [new PathItem("", new Outline([.. figures]), style)]),
            new PathItem("edge", Shape, Edge));

        Contour Line(MapPoint from, MapPoint to) => new(Turned(from), [Curve.LineTo(Turned(to))], IsClosed: false);

        MapPoint Turned(MapPoint point)
        {
            (double sin, double cos) = Math.SinCos(angle * Math.PI / 180);
            return new((point.X * cos) - (point.Y * sin), (point.X * sin) + (point.Y * cos));
        }
    }

    private static DiagramPage Page(params ReadOnlySpan<DrawingItem> items)
    {
        PageSize size = PageSize.FromPixels(new PictureSize(400, 320));
        Outline rectangle = Shapes.Rectangle(0, 0, size.Width, size.Height);
        var paper = new PathItem("paper", rectangle, new PathStyle { Fill = Ink.FromRgb(0xFFFFFF) });
        return new DiagramPage(size, [paper, .. items], []);
    }
}
