using System.Collections.Immutable;
using System.Globalization;
using Reflexology.Drawing;

namespace Reflexology.Authoring;

/// <summary>A ring around a place, and a badge with its number.</summary>
internal static class ProblemMark
{
    private const double LeastRadius = 8;
    private const double BadgeRadius = 8.5;
    private const double LetterHeight = 0.36;

    private static readonly Ink Error = Ink.FromRgb(0xB3261E);
    private static readonly Ink Warning = Ink.FromRgb(0xA14F00);
    private static readonly Ink White = Ink.FromRgb(0xFFFFFF);

    /// <summary>Red for errors, brown for warnings, both dark enough for white letters.</summary>
    public static Ink InkOf(MapProblem problem) => problem.Severity == ProblemSeverity.Error ? Error : Warning;

    /// <summary>The mark of a problem on the panel of its view.</summary>
    public static GroupItem On(DrawingPanel panel, MapProblem problem)
    {
        MapRect bounds = problem.Region!.Border.Bounds;
        MapPoint middle = InView(panel, bounds.Center);
        PagePoint at = panel.Transform.ToPage(middle);
        double radius = Math.Max(LeastRadius, (Math.Max(bounds.Width, bounds.Height) * panel.Transform.Scale / 2) + 4);
        double away = (radius + BadgeRadius) * Math.Sqrt(0.5);
        Outline ring = Shapes.Ellipse(new MapPoint(at.X, at.Y), radius, radius);
        return new GroupItem($"mark-{problem.Mark}", PageTransform.Identity, null,
        [
            new PathItem("", ring, new PathStyle { Stroke = White, StrokeWidth = 4 }),
            new PathItem("", ring, new PathStyle { Stroke = InkOf(problem), StrokeWidth = 2 }),
            .. Badge(problem, new MapPoint(at.X + away, at.Y - away)),
        ]);
    }

    /// <summary>The number of a problem on a disc.</summary>
    public static ImmutableArray<DrawingItem> Badge(MapProblem problem, MapPoint centre)
    {
        string number = problem.Mark!.Value.ToString(CultureInfo.InvariantCulture);
        double size = number.Length < 3 ? 11 : 8.5;
        var disc = new PathStyle { Fill = InkOf(problem), Stroke = White, StrokeWidth = 1.2 };
        var letters = new TextStyle(size, White, Languages.Default) { IsBold = true };
        return
        [
            new PathItem("", Shapes.Ellipse(centre, BadgeRadius, BadgeRadius), disc),
            new TextItem("", number, new PagePoint(centre.X, centre.Y + (size * LetterHeight)), letters),
        ];
    }

    /// <summary>A point of the right foot's view on the view of a panel.</summary>
    public static MapPoint InView(DrawingPanel panel, MapPoint point) =>
        panel.View.Foot == Foot.Left ? point.Mirrored(panel.View.Drawing.Width) : point;
}
