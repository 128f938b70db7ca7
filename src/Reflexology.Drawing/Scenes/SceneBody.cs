using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The reference body as a page draws it: what shows areas of one map, and the lines around it.</summary>
/// <param name="known">The ids of the areas that the scene has.</param>
internal sealed class SceneBody(ImmutableHashSet<string> known)
{
    private const string Region = "region", Detail = "detail";

    // In units of the sheet, a figure having some 560: nobody sees the difference.
    private const double Alike = 0.5;

    /// <summary>The figures that show an area of the map, in the order of the file.</summary>
    public IEnumerable<SceneFile.FigureEntry> Figures() =>
        BodyFigure.All.Where(figure => figure.Parts.Any(IsKnown)).Select(Entry);

    private SceneFile.FigureEntry Entry(BodyFigure figure)
    {
        double middle = MiddleOf(figure);
        HashSet<BodyPart> pairs = [.. Pairs(figure, middle)];
        SceneFile.BodyPartEntry[] parts =
        [
            .. from part in figure.Parts.Where(IsDrawn)
               let isMirrored = pairs.Contains(part)
               where !isMirrored || part.Side == Foot.Right
               select Entry(part, isMirrored),
        ];
        return new SceneFile.FigureEntry
        {
            Id = figure.Id,
            Box = [.. new[] { figure.Box.Left, figure.Box.Top, figure.Box.Width, figure.Box.Height }.Select(Rounded)],
            Middle = parts.Any(part => part.Mirrored == true) ? middle : null,
            Parts = parts,
        };
    }

    // The parts of both sides that are alike, each pair compared once.
    private IEnumerable<BodyPart> Pairs(BodyFigure figure, double middle) =>
        from right in figure.Parts
        where right.Side == Foot.Right && IsDrawn(right)
        let left = figure.Parts.FirstOrDefault(part => part.Area == right.Area && part.Side == Foot.Left)
        where left is not null && IsMirrorImage(right, left, middle)
        from part in new[] { right, left }
        select part;

    private SceneFile.BodyPartEntry Entry(BodyPart part, bool isMirrored)
    {
        string[] details = part.Area is null ? [] : DataOf(part, isDetail: true);
        return new()
        {
            Area = IsKnown(part) ? part.Area : null,
            Side = IsKnown(part) ? part.Side?.ToWord() : null,
            Mirrored = isMirrored ? true : null,
            Class = part.Class,
            Paths = part.Area is null ? [.. part.Lines.Select(line => line.Data)] : DataOf(part, isDetail: false),
            Details = details.Length > 0 ? details : null,
        };
    }

    // Other organs would only be in the way; regions are the skin, too.
    private bool IsDrawn(BodyPart part) => part.Area is null || part.Class == Region || IsKnown(part);

    private bool IsKnown(BodyPart part) => part.Area is { } area && known.Contains(area);

    private static string[] DataOf(BodyPart part, bool isDetail) =>
        [.. part.Lines.Where(line => line.Class == Detail == isDetail).Select(line => line.Data)];

    // Halfway between the outer edges of a pair.
    private static double MiddleOf(BodyFigure figure)
    {
        BodyPart[] pair = [.. figure.Parts.Where(part => part.Side is not null).Take(2)];
        if (pair.Length < 2)
            return Rounded(figure.Box.Center.X);
        double[] places = [.. pair.SelectMany(part => part.Lines).SelectMany(PointsOf).Select(point => point.X)];
        return Rounded((places.Min() + places.Max()) / 2);
    }

    private static bool IsMirrorImage(BodyPart part, BodyPart other, double middle) =>
        part.Lines.Length == other.Lines.Length && part.Class == other.Class
        && part.Lines.Zip(other.Lines).All(lines =>
        {
            MapPoint[] mirrored = [.. PointsOf(lines.First).Select(point => point.Mirrored(2 * middle))];
            MapPoint[] points = [.. PointsOf(lines.Second)];
            return IsClose(mirrored, points) && IsClose(points, mirrored);
        });

    private static bool IsClose(MapPoint[] points, MapPoint[] line) => points.All(point =>
        line.Zip(line.Skip(1)).Any(edge =>
            EdgeDistance.Squared(point, edge.First, edge.Second) <= Alike * Alike));

    private static IEnumerable<MapPoint> PointsOf(BodyLine line) =>
        line.Outline.Contours.SelectMany(contour => contour.IsClosed
            ? contour.Flatten().Append(contour.Start) : contour.Flatten());

    private static double Rounded(double value) => Math.Round(value, 1) + 0.0;
}
