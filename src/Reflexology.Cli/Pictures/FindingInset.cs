using System.Globalization;
using Reflexology.Authoring;
using Reflexology.Drawing;

namespace Reflexology.Cli;

/// <summary>A place magnified until it can be seen, in a circle, with what it is below.</summary>
internal static class FindingInset
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

    // Of the zones concerned, in their order.
    private static readonly Ink[] Zones = [Ink.FromRgb(0xCFE3F5), Ink.FromRgb(0xD9EBD0), Ink.FromRgb(0xEADCF4), Ink.FromRgb(0xF6E9C4)];

    /// <summary>The cell of a finding.</summary>
    public static GroupItem Of(Finding finding, DrawingPanel panel, PagePoint corner)
    {
        FindingPlace place = finding.Place!;
        DiagramTheme theme = DiagramTheme.Light;
        double across = Math.Max(LeastAcross, Math.Min(place.Width * WidthsAcross, place.Length * LengthsAcross));
        var centre = new MapPoint(corner.X + (Width / 2), corner.Y + Radius + 6);
        double text = centre.Y + Radius;
        return new GroupItem($"inset-{finding.Mark}", PageTransform.Identity, null,
        [
            Magnified(finding, panel, across, centre),
            new PathItem("", Shapes.Ellipse(centre, Radius, Radius), new PathStyle { Stroke = FindingMark.InkOf(finding), StrokeWidth = 2 }),
            .. FindingMark.Badge(finding, new MapPoint(centre.X - (Radius * Math.Sqrt(0.5)), centre.Y - (Radius * Math.Sqrt(0.5)))),
            .. ScaleBar(across, new MapPoint(centre.X, centre.Y + (0.8 * Radius)), theme),
            Line($"{finding.Rule}", text + 18, 12, theme.Text, isBold: true),
            Line(Invariant($"{Number(place.Width)} mm wide, {Number(place.Length)} mm long"), text + 33, 10.5, theme.Text),
            Line(Cut(string.Join(", ", finding.Zones)), text + 47, 9, theme.QuietText),
        ]);

        TextItem Line(string words, double y, double size, Ink ink, bool isBold = false) =>
            new("", words, new PagePoint(centre.X, y), new TextStyle(size, ink, Languages.Default) { IsBold = isBold });
    }

    // The polygons that lookup is decided on: curves stray from them by more than a sliver is wide.
    private static GroupItem Magnified(Finding finding, DrawingPanel panel, double across, MapPoint centre)
    {
        FindingPlace place = finding.Place!;
        MapPoint at = FindingMark.InView(panel, place.Point);
        double scale = 2 * Radius / across;
        Polygon region = panel.View.Foot == Foot.Left ? place.Region.Mirrored(panel.View.Drawing.Width) : place.Region;
        var line = new PathStyle { Stroke = DiagramTheme.Light.Outline, StrokeWidth = 1.2 / scale };
        return new GroupItem("", new PageTransform(scale, centre.X - (at.X * scale), centre.Y - (at.Y * scale)), Shapes.Ellipse(at, across / 2, across / 2),
        [
            new PathItem("", Shapes.Ellipse(at, across, across), new PathStyle { Fill = DiagramTheme.Light.SkinLight }),
            .. panel.View.Shapes.Select(shape => new PathItem("", Shapes.Of(shape.Polygon), line with { Fill = InkOf(finding.Zones.IndexOf(shape.Zone.Id)) })),
            new PathItem("", Shapes.Of(region), new PathStyle { Fill = Ink.FromRgb(0xE53935).At(0.85) }),
        ]);
    }

    private static Ink InkOf(int zone) => (zone < 0 ? OtherZone : Zones[zone % Zones.Length]).At(0.9);

    // A length of 1, 2 or 5 that takes at most a third of the circle.
    private static DrawingItem[] ScaleBar(double across, MapPoint middle, DiagramTheme theme)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(across / 3))), steps = across / 3 / power;
        double length = power * (steps >= 5 ? 5 : steps >= 2 ? 2 : 1), half = length * Radius / across;
        return
        [
            new PathItem("", Shapes.Line([new(middle.X - half - 2, middle.Y - 5), new(middle.X + half + 2, middle.Y - 5)]), new PathStyle { Stroke = theme.Paper.At(0.9), StrokeWidth = 19 }),
            new PathItem("", Shapes.Line([new(middle.X - half, middle.Y), new(middle.X + half, middle.Y)]), new PathStyle { Stroke = theme.Text, StrokeWidth = 2 }),
            new TextItem("", Invariant($"{length:0.####} mm"), new PagePoint(middle.X, middle.Y - 5), new TextStyle(9, theme.Text, Languages.Default)),
        ];
    }

    private static string Cut(string words) => words.Length <= LongestLine ? words : $"{words[..(LongestLine - 1)]}…";

    private static string Number(double number) => Invariant($"{double.Parse(number.ToString("G2", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture):0.####}");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
