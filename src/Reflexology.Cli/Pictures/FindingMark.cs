using System.Collections.Immutable;
using System.Globalization;
using Reflexology.Authoring;
using Reflexology.Drawing;

namespace Reflexology.Cli;

/// <summary>A ring around a place, and a badge with its number.</summary>
internal static class FindingMark
{
    private const double LeastRadius = 8;
    private const double BadgeRadius = 8.5;
    private const double LetterHeight = 0.36;

    private static readonly Ink Error = Ink.FromRgb(0xB3261E);
    private static readonly Ink Warning = Ink.FromRgb(0xA14F00);
    private static readonly Ink White = Ink.FromRgb(0xFFFFFF);

    /// <summary>Errors red, warnings brown, both dark enough for white letters.</summary>
    public static Ink InkOf(Finding finding) => finding.Rule.Severity == ValidationSeverity.Error ? Error : Warning;

    /// <summary>The mark of a finding on the panel of its view.</summary>
    public static GroupItem On(DrawingPanel panel, Finding finding)
    {
        MapRect bounds = finding.Place!.Region.Bounds;
        MapPoint middle = InView(panel, new MapPoint((bounds.Left + bounds.Right) / 2, (bounds.Top + bounds.Bottom) / 2));
        PagePoint at = panel.Transform.ToPage(middle);
        double radius = Math.Max(LeastRadius, (Math.Max(bounds.Width, bounds.Height) * panel.Transform.Scale / 2) + 4);
        double away = (radius + BadgeRadius) * Math.Sqrt(0.5);
        var centre = new MapPoint(at.X, at.Y);
        return new GroupItem($"mark-{finding.Mark}", PageTransform.Identity, null,
        [
            new PathItem("", Shapes.Ellipse(centre, radius, radius), new PathStyle { Stroke = White, StrokeWidth = 4 }),
            new PathItem("", Shapes.Ellipse(centre, radius, radius), new PathStyle { Stroke = InkOf(finding), StrokeWidth = 2 }),
            .. Badge(finding, new MapPoint(at.X + away, at.Y - away)),
        ]);
    }

    /// <summary>The number on a disc.</summary>
    public static ImmutableArray<DrawingItem> Badge(Finding finding, MapPoint centre)
    {
        string number = finding.Mark!.Value.ToString(CultureInfo.InvariantCulture);
        double size = number.Length < 3 ? 11 : 8.5;
        return
        [
            new PathItem("", Shapes.Ellipse(centre, BadgeRadius, BadgeRadius), new PathStyle { Fill = InkOf(finding), Stroke = White, StrokeWidth = 1.2 }),
            new TextItem("", number, new PagePoint(centre.X, centre.Y + (size * LetterHeight)), new TextStyle(size, White, Languages.Default) { IsBold = true }),
        ];
    }

    /// <summary>A point of the right foot's view on the view of a panel.</summary>
    public static MapPoint InView(DrawingPanel panel, MapPoint point) =>
        panel.View.Foot == Foot.Left ? point.Mirrored(panel.View.Drawing.Width) : point;
}
