using Reflexology.Drawing;

namespace Reflexology.Authoring;

/// <summary>A region magnified until it can be seen, in a circle, with its rule, size and zones below.</summary>
internal static class ProblemInset
{
    /// <summary>The width of a cell in points.</summary>
    public const double Width = 230;

    /// <summary>The height of a cell in points.</summary>
    public const double Height = 236;

    private const double Radius = 84;
    private const double WidthsAcross = 10;
    private const double LengthsAcross = 2.5;
    private const double LeastAcross = 0.04;
    private const int LongestLine = 48;

    private static readonly Ink OtherZone = Ink.FromRgb(0xEFE7E1);

    // The zones concerned, in their order.
    private static readonly Ink[] Zones =
        [Ink.FromRgb(0xCFE3F5), Ink.FromRgb(0xD9EBD0), Ink.FromRgb(0xEADCF4), Ink.FromRgb(0xF6E9C4)];

    /// <summary>The cell of a problem.</summary>
    public static GroupItem Create(MapProblem problem, DrawingPanel panel, PagePoint corner)
    {
        ProblemRegion region = problem.Region!;
        DiagramTheme theme = DiagramTheme.Light;
        double across = Math.Max(LeastAcross, Math.Min(region.Width * WidthsAcross, region.Length * LengthsAcross));
        var centre = new MapPoint(corner.X + (Width / 2), corner.Y + Radius + 6);
        double text = centre.Y + Radius;
        double diagonal = Radius * Math.Sqrt(0.5);
        string wide = region.Width.ToSignificant(digits: 2), along = region.Length.ToSignificant(digits: 2);
        var rim = new PathStyle { Stroke = ProblemMark.InkOf(problem), StrokeWidth = 2 };
        return new GroupItem($"inset-{problem.Mark}", PageTransform.Identity, null,
        [
            Magnified(problem, panel, across, centre),
            new PathItem("", Shapes.Ellipse(centre, Radius, Radius), rim),
            .. ProblemMark.Badge(problem, new MapPoint(centre.X - diagonal, centre.Y - diagonal)),
            .. ScaleBar(across, new MapPoint(centre.X, centre.Y + (0.8 * Radius)), theme),
            Line(problem.Rule.Id(), text + 18, 12, theme.Text, isBold: true),
            Line($"{wide} mm wide, {along} mm long", text + 33, 10.5, theme.Text),
            Line(Cut(string.Join(", ", problem.Zones)), text + 47, 9, theme.QuietText),
        ]);

        TextItem Line(string words, double y, double size, Ink ink, bool isBold = false) =>
            new("", words, new PagePoint(centre.X, y), new TextStyle(size, ink, Languages.Default) { IsBold = isBold });
    }

    // The polygons that decide lookup: curves stray from them by more than the width of a sliver.
    private static GroupItem Magnified(MapProblem problem, DrawingPanel panel, double across, MapPoint centre)
    {
        ProblemRegion region = problem.Region!;
        MapPoint at = ProblemMark.InView(panel, region.Point);
        double scale = 2 * Radius / across;
        bool isLeft = panel.View.Foot == Foot.Left;
        Polygon border = isLeft ? region.Border.Mirrored(panel.View.Drawing.Width) : region.Border;
        var line = new PathStyle { Stroke = DiagramTheme.Light.Outline, StrokeWidth = 1.2 / scale };
        var toPage = new PageTransform(scale, centre.X - (at.X * scale), centre.Y - (at.Y * scale));
        return new GroupItem("", toPage, Shapes.Ellipse(at, across / 2, across / 2),
        [
            new PathItem("", Shapes.Ellipse(at, across, across), new PathStyle { Fill = DiagramTheme.Light.SkinLight }),
            .. panel.View.Shapes.Select(ZoneItem),
            new PathItem("", Shapes.FromPolygon(border), new PathStyle { Fill = Ink.FromRgb(0xE53935).At(0.85) }),
        ]);

        PathItem ZoneItem(ZoneShape shape)
        {
            Ink ink = InkOf(problem.Zones.IndexOf(shape.Zone.Id));
            return new PathItem("", Shapes.FromPolygon(shape.Polygon), line with { Fill = ink });
        }
    }

    private static Ink InkOf(int zone) => (zone < 0 ? OtherZone : Zones[zone % Zones.Length]).At(0.9);

    // A length of 1, 2 or 5 that takes at most a third of the circle.
    private static DrawingItem[] ScaleBar(double across, MapPoint middle, DiagramTheme theme)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(across / 3)));
        double steps = across / 3 / power;
        double length = power * (steps >= 5 ? 5 : (steps >= 2 ? 2 : 1));
        double half = length * Radius / across;
        string words = $"{length.ToText(decimals: 4)} mm";
        var ground = new PathStyle { Stroke = theme.Paper.At(0.9), StrokeWidth = 19 };
        var bar = new PathStyle { Stroke = theme.Text, StrokeWidth = 2 };
        var letters = new TextStyle(9, theme.Text, Languages.Default);
        return
        [
            new PathItem("", Level(half + 2, middle.Y - 5), ground),
            new PathItem("", Level(half, middle.Y), bar),
            new TextItem("", words, new PagePoint(middle.X, middle.Y - 5), letters),
        ];

        Outline Level(double reach, double y) => Shapes.Line([new(middle.X - reach, y), new(middle.X + reach, y)]);
    }

    private static string Cut(string words) => words.Length <= LongestLine ? words : $"{words[..(LongestLine - 1)]}…";
}
