using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Reflexology.Drawing;

/// <summary>
/// A plain drawing of an organ in two tones, on a grid of 48 by 48 units with lines 2.75 units wide, from
/// <c>maps/pictograms</c>.
/// </summary>
/// <param name="Id">The body area it shows.</param>
/// <param name="Parts">Its shapes, back to front.</param>
internal sealed record Pictogram(string Id, ImmutableArray<PictogramPart> Parts)
{
    /// <summary>Width and height of the grid.</summary>
    public const double Side = 48;

    private const string Folder = "pictograms/", Ending = ".svg", Tint = "#f2c0a6";

    private static readonly Lazy<FrozenDictionary<string, Pictogram>> LazyAll = new(ReadAll);

    /// <summary>All, by the id of the body area.</summary>
    public static FrozenDictionary<string, Pictogram> All => LazyAll.Value;

    /// <summary>The pictogram of a body area, or of what it is a part of; null for none.</summary>
    public static Pictogram? Of(BodyArea area) =>
        area.WithWholes()
            .Select(whole => All.GetValueOrDefault(NameOf(whole)))
            .FirstOrDefault(each => each is not null);

    /// <summary>The pictogram of the first body area of a zone that has one; null for none.</summary>
    public static Pictogram? Of(Zone zone) => zone.BodyAreas.Select(Of).FirstOrDefault(each => each is not null);

    /// <summary>It in the middle of a square.</summary>
    /// <param name="centre">The middle, in the coordinates of the group around it.</param>
    /// <param name="size">The side, in the same unit.</param>
    /// <param name="line">The colour of lines.</param>
    /// <param name="tint">The colour of areas.</param>
    public GroupItem At(MapPoint centre, double size, Ink line, Ink tint)
    {
        var transform = new PageTransform(size / Side, centre.X - (size / 2), centre.Y - (size / 2));
        return new GroupItem($"pictogram-{Id}", transform, null, [.. Parts.Select(part => part.In(line, tint))]);
    }

    // Lymph nodes look alike everywhere.
    private static string NameOf(BodyArea area) =>
        area.Id.StartsWith("lymph-nodes-", StringComparison.Ordinal) ? "lymph-nodes" : area.Id;

    private static FrozenDictionary<string, Pictogram> ReadAll()
    {
        IEnumerable<string> names = typeof(Pictogram).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal));
        return names.Select(Read).ToFrozenDictionary(pictogram => pictogram.Id);
    }

    private static Pictogram Read(string resource)
    {
        using Stream file = typeof(Pictogram).Assembly.GetManifestResourceStream(resource)!;
        SvgTree tree = SvgTree.Read(file, new SvgProblems(resource));
        return new Pictogram(resource[Folder.Length..^Ending.Length], [.. tree.Root.Children.Select(Part)]);
    }

    private static PictogramPart Part(SvgElement path) => new(
        Outline.Parse(path["d"]!),
        path["fill"] switch { "none" => PictogramFill.None, Tint => PictogramFill.Tint, _ => PictogramFill.Line },
        path["stroke-width"] is { } width ? double.Parse(width, CultureInfo.InvariantCulture) : 0);
}

/// <summary>A shape of a pictogram.</summary>
/// <param name="Outline">Its curves, in units of the grid.</param>
/// <param name="Fill">The tone of its inside.</param>
/// <param name="Width">Width of its line; 0 for none.</param>
internal sealed record PictogramPart(Outline Outline, PictogramFill Fill, double Width)
{
    /// <summary>The shape in two colours.</summary>
    public PathItem In(Ink line, Ink tint) => new("", Outline, new PathStyle
    {
        Fill = Fill switch { PictogramFill.None => null, PictogramFill.Tint => tint, _ => line },
        Stroke = Width > 0 ? line : null,
        StrokeWidth = Width,
    });
}

/// <summary>The inside of a shape of a pictogram.</summary>
internal enum PictogramFill
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The light tone.</summary>
    Tint,

    /// <summary>The tone of lines.</summary>
    Line,
}
