using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// One drawing of the reference body, from <c>maps/body.svg</c>: a whole figure, or an inset of a part of it that is
/// larger. All are in one frame, which is the sheet of the file, x to the right, y down.
/// </summary>
/// <param name="Id">Its id: <c>front</c>, <c>back</c>, <c>zones</c>, or that of an inset.</param>
/// <param name="Box">Its bounding box.</param>
/// <param name="Parts">Its parts, back to front.</param>
internal sealed record BodyFigure(string Id, MapRect Box, ImmutableArray<BodyPart> Parts)
{
    private const string Resource = "body.svg";

    private static readonly Lazy<ImmutableArray<BodyFigure>> LazyAll = new(ReadAll);

    /// <summary>All, in the order of the file.</summary>
    public static ImmutableArray<BodyFigure> All => LazyAll.Value;

    private static ImmutableArray<BodyFigure> ReadAll()
    {
        using Stream file = typeof(BodyFigure).Assembly.GetManifestResourceStream(Resource)!;
        SvgTree tree = SvgTree.Read(file, new SvgProblems(Resource));
        return [.. tree.Root.Children.Select(Read)];
    }

    private static BodyFigure Read(SvgElement group)
    {
        ImmutableArray<BodyPart> parts = [.. group.Children.Select(Part)];
        IEnumerable<Contour> contours =
            parts.SelectMany(part => part.Lines).SelectMany(line => line.Outline.Contours);
        MapRect box = MapRect.Around(contours.SelectMany(contour => contour.Flatten()));
        return new BodyFigure(group["id"]!, box, parts);
    }

    private static BodyPart Part(SvgElement element) => new(
        element["data-area"],
        element["data-side"] is { } side ? EnumWord.Parse<Foot>(side) : null,
        element["class"]!,
        element["d"] is null ? [.. element.Children.Select(Line)] : [Line(element)]);

    private static BodyLine Line(SvgElement path)
    {
        string data = path["d"]!;
        return new(Outline.Parse(data), path["class"] ?? "", data);
    }
}

/// <summary>A part of a figure: the shape of a body area, or lines that show no area.</summary>
/// <param name="Area">The id of the body area; null for none.</param>
/// <param name="Side">The side of the body, as the person has it; null for the middle and for both.</param>
/// <param name="Class">The kind of part: outline, region, part, organ or detail.</param>
/// <param name="Lines">Its paths, back to front.</param>
internal sealed record BodyPart(string? Area, Foot? Side, string Class, ImmutableArray<BodyLine> Lines);

/// <summary>A path of a part.</summary>
/// <param name="Outline">Its curves, in the frame of the sheet.</param>
/// <param name="Class">Its kind; empty for the shape of the part itself.</param>
/// <param name="Data">Its path data as it stands in the file, which is as short as it can be.</param>
internal sealed record BodyLine(Outline Outline, string Class, string Data);
