using System.Collections.Immutable;

namespace Reflexology.Viewer;

/// <summary>
/// The zone of a problem on the foot, in millimetres of its view: all of the foot, and the wrong place magnified. Paths
/// are SVG path data.
/// </summary>
public sealed record ProblemDrawing
{
    // Of path data: micrometres, which no screen shows.
    internal const int Decimals = 3;

    // The most that a picture shows beside the foot, per length of the foot.
    private const double MostBeside = 0.4;

    private ProblemDrawing(Foot foot, Aspect aspect) => (Foot, Aspect) = (foot, aspect);

    /// <summary>The foot.</summary>
    public Foot Foot { get; }

    /// <summary>The side of it.</summary>
    public Aspect Aspect { get; }

    /// <summary>The frame of the picture of the whole foot.</summary>
    public required MapRect Frame { get; init; }

    /// <summary>The border of the zone, as far as the file spells it.</summary>
    public required string Zone { get; init; }

    /// <summary>True where that is all of it, and closed.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>The pieces of it that are wrong; empty where no piece is.</summary>
    public required string Wrong { get; init; }

    /// <summary>True where these pieces are missing in the file.</summary>
    public required bool IsGap { get; init; }

    /// <summary>The wrong place; null where the problem names none.</summary>
    public required MapPoint? Mark { get; init; }

    /// <summary>The frame of the magnified picture, a square around <see cref="Mark"/>; null without it.</summary>
    public required MapRect? Near { get; init; }

    /// <summary>The points of the border in the magnified picture where its pieces join.</summary>
    public required ImmutableArray<MapPoint> Nodes { get; init; }

    /// <summary>
    /// The drawing of a problem in a shape or elsewhere in its zone; null where nothing of the shape can be read.
    /// </summary>
    internal static ProblemDrawing? Create(FileShape shape, MapProblem problem)
    {
        FootDrawing right = ReferenceFoot.BuiltIn[Foot.Right, shape.Aspect];
        var path = PathBeginning.Read(shape.PathData);
        WrongPlace? mark = WrongPlace.Find(problem, path, right);
        if (path.Outline.Contours.IsEmpty && mark is null)
            return null;

        // Shapes stand on the right foot's view; what is for the left foot is shown there.
        Outline outline = Placed(path.Outline);
        MapPoint? at = mark is null ? null : Turned(mark.At);
        MapRect? near = at is { } middle ? Around(middle, Reach(outline)) : null;
        IEnumerable<ImmutableArray<MapPoint>> wrong = (mark?.Wrong ?? [])
            .Where(run => !run.IsEmpty)
            .Select(run => run.Select(Turned).ToImmutableArray());
        return new ProblemDrawing(shape.Foot, shape.Aspect)
        {
            Frame = FrameOf(right, at),
            Zone = outline.ToPathData(Decimals),
            IsWhole = path.IsWhole,
            Wrong = new Outline([.. wrong.Select(Line)]).ToPathData(Decimals),
            IsGap = mark?.IsGap ?? false,
            Mark = at,
            Near = near,
            Nodes = near is { } square ? [.. NodesOf(outline).Where(square.Contains).Take(100)] : [],
        };

        MapPoint Turned(MapPoint point) => shape.Foot == Foot.Right ? point : point.Mirrored(right.Width);
        Outline Placed(Outline given) => shape.Foot == Foot.Right ? given : given.Mirrored(right.Width);
    }

    private static Contour Line(ImmutableArray<MapPoint> run) =>
        new(run[0], [.. run.Skip(1).Select(Curve.LineTo)], IsClosed: false);

    private static IEnumerable<MapPoint> NodesOf(Outline outline) =>
        outline.Contours.SelectMany(contour => contour.Curves.Select(curve => curve.End).Prepend(contour.Start))
            .Distinct();

    // A third of the zone is seen, in millimetres; of a zone of any size some skin around it.
    private static double Reach(Outline outline)
    {
        if (outline.Contours.IsEmpty)
            return 8;
        MapRect zone = MapRect.Around(NodesOf(outline));
        return Math.Clamp(Math.Max(zone.Width, zone.Height) / 3, 4, 16);
    }

    private static MapRect Around(MapPoint middle, double reach) =>
        new(middle.X - reach, middle.Y - reach, middle.X + reach, middle.Y + reach);

    private static MapRect FrameOf(FootDrawing foot, MapPoint? at)
    {
        var whole = new MapRect(0, 0, foot.Width, foot.Height);
        if (at is not { } point)
            return whole;
        double beside = MostBeside * Math.Max(foot.Width, foot.Height);
        var clamped = new MapPoint(
            Math.Clamp(point.X, -beside, foot.Width + beside), Math.Clamp(point.Y, -beside, foot.Height + beside));
        return whole.Union(Around(clamped, 10));
    }
}
