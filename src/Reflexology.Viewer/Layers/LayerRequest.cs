using System.Globalization;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>Which layer of a view to paint, and which part of it.</summary>
/// <param name="Kind">The layer.</param>
/// <param name="On">The map.</param>
/// <param name="Foot">The foot.</param>
/// <param name="Aspect">The side of it.</param>
/// <param name="Diagram">Colours, language, bones, guide lines and what is lit.</param>
/// <param name="Frame">The part and the size.</param>
internal sealed record LayerRequest(LayerKind Kind, OpenMap On, Foot Foot, Aspect Aspect, Diagram Diagram, ViewFrame Frame)
{
    /// <summary>The longest side, in pixels: that of a large screen of fine pixels.</summary>
    public const int LongestSide = 6000;

    /// <summary>The most pixels: 48 MB while it is painted.</summary>
    public const int MostPixels = 12_000_000;

    /// <summary>The request of an address, for example <c>map=chinese&amp;foot=left&amp;aspect=plantar&amp;theme=dark&amp;scale=4.5&amp;width=480&amp;height=1170</c>.</summary>
    /// <exception cref="LayerRequestException">A member is missing, unknown or beyond its limits.</exception>
    public static LayerRequest Read(LayerKind kind, IQueryCollection query, MapShelf maps)
    {
        OpenMap on = maps.Find(Word(query, "map")) ?? throw Wrong("map", query, "the id of an open map");
        var frame = new ViewFrame(
            Number(query, "scale", 0.05, ViewFrame.GreatestScale), Number(query, "left", -1e6, 1e6), Number(query, "top", -1e6, 1e6),
            new PictureSize((int)Number(query, "width", 1, LongestSide), (int)Number(query, "height", 1, LongestSide)))
        {
            PixelRatio = Number(query, "ratio", 0.25, 8),
        };
        if ((long)frame.Size.Width * frame.Size.Height > MostPixels)
            throw new LayerRequestException($"Expected a layer of at most {MostPixels} pixels, found {frame.Size.Width} x {frame.Size.Height}.");
        string[] shown = ExplorerAddress.NamesOf(Word(query, "show"));
        return new LayerRequest(kind, on, Choice<Foot>(query, "foot"), Choice<Aspect>(query, "aspect"), new Diagram(on.Map)
        {
            Theme = DiagramTheme.All.FirstOrDefault(theme => theme.Name == Word(query, "theme"))
                ?? throw Wrong("theme", query, string.Join(", ", DiagramTheme.All.Select(theme => theme.Name))),
            Language = Languages.All.Contains(Word(query, "lang")) ? Word(query, "lang") : throw Wrong("lang", query, string.Join(", ", Languages.All)),
            HasBones = shown.Contains("bones"),
            HasGuides = shown.Contains("guides"),
            Highlight = kind == LayerKind.Highlight ? [.. Areas(query)] : [],
        }, frame);
    }

    /// <summary>Paints it: JPEG, or for a highlight PNG; nothing where no zone of the view is lit.</summary>
    public byte[] Paint() => Kind switch
    {
        LayerKind.Base => On.Layers.Base(Diagram, ZoneEmphasis.Plain, Foot, Aspect, Frame),
        LayerKind.Quiet => On.Layers.Base(Diagram, ZoneEmphasis.Quiet, Foot, Aspect, Frame),
        _ => On.Layers.Highlight(Diagram, Foot, Aspect, Frame) ?? [],
    };

    private static IEnumerable<string> Areas(IQueryCollection query)
    {
        string[] names = ExplorerAddress.NamesOf(Word(query, "areas"));
        if (names.Length is 0 or > ExplorerState.MostAreas)
            throw new LayerRequestException($"Expected 1 to {ExplorerState.MostAreas} body areas, found {names.Length}.");
        return names.Select(name => BodyAtlas.BuiltIn.Contains(name) ? name : throw new LayerRequestException($"Expected ids of body areas, found '{name}'."));
    }

    private static double Number(IQueryCollection query, string name, double least, double most) =>
        double.TryParse(Word(query, name), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number >= least && number <= most
            ? number
            : throw Wrong(name, query, string.Create(CultureInfo.InvariantCulture, $"a number of {least} to {most}"));

    private static T Choice<T>(IQueryCollection query, string name)
        where T : struct, Enum
    {
        T[] values = Enum.GetValues<T>();
        int found = Array.FindIndex(values, value => FileWord.Of(value) == Word(query, name));
        return found >= 0 ? values[found] : throw Wrong(name, query, string.Join(", ", values.Select(FileWord.Of)));
    }

    private static string Word(IQueryCollection query, string name) => query[name].ToString();

    private static LayerRequestException Wrong(string name, IQueryCollection query, string expected) =>
        new($"Expected {expected} for '{name}', found {(Word(query, name) is { Length: > 0 } word ? $"'{word}'" : "nothing")}.");
}
