using System.Web;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>A request for a layer of a view, or for a part of it.</summary>
/// <param name="Kind">The layer.</param>
/// <param name="On">The map.</param>
/// <param name="Foot">The foot.</param>
/// <param name="Aspect">The side of it.</param>
/// <param name="Diagram">Colours, language, bones, guide lines and what is lit.</param>
/// <param name="Frame">The part and the size.</param>
internal sealed record LayerRequest(
    LayerKind Kind, ViewerMap On, Foot Foot, Aspect Aspect, Diagram Diagram, ViewFrame Frame)
{
    /// <summary>The longest side, in pixels: that of a large screen of fine pixels.</summary>
    public const int LongestSide = 6000;

    /// <summary>The most pixels: 48 MB while it is painted.</summary>
    public const int MostPixels = 12_000_000;

    /// <summary>
    /// The request of an address, for example
    /// <c>map=chinese&amp;foot=left&amp;aspect=plantar&amp;theme=dark&amp;scale=4.5&amp;width=480&amp;height=1170</c>.
    /// </summary>
    /// <exception cref="AddressException">A member is missing, unknown or beyond its limits.</exception>
    public static LayerRequest Read(LayerKind kind, string query, MapStore maps)
    {
        var words = new AddressWords(HttpUtility.ParseQueryString(query));
        ViewerMap on = words.Found("map", maps.Find, "the id of an open map");
        var frame = new ViewFrame(
            words.Number("scale", 0.05, ViewFrame.GreatestScale),
            words.Number("left", -1e6, 1e6),
            words.Number("top", -1e6, 1e6),
            new PictureSize((int)words.Number("width", 1, LongestSide), (int)words.Number("height", 1, LongestSide)))
        {
            PixelRatio = words.Number("ratio", 0.25, 8),
        };
        if ((long)frame.Size.Width * frame.Size.Height > MostPixels)
            throw new AddressException(
                $"Expected a layer of at most {MostPixels} pixels, found {frame.Size.Width} x {frame.Size.Height}.");
        string[] shown = words.List("show");
        Foot foot = words.Exactly("foot", AddressWords.Values<Foot>());
        Aspect aspect = words.Exactly("aspect", AddressWords.Values<Aspect>());
        var diagram = new Diagram(on.Map)
        {
            Theme = words.Exactly("theme", [.. DiagramTheme.All.Select(theme => (theme.Name, theme))]),
            Language = words.Exactly("lang", [.. Languages.All.Select(language => (language, language))]),
            Artwork = maps.Artwork,

            // The page sets them itself, at one size.
            Labels = LabelStyle.None,
            HasBones = shown.Contains("bones"),
            HasGuides = shown.Contains("guides"),
            Highlight = kind == LayerKind.Highlight ? [.. Areas(words.List("areas"))] : [],
        };
        return new LayerRequest(kind, on, foot, aspect, diagram, frame);
    }

    /// <summary>Paints it: JPEG, or for a highlight PNG; nothing where no zone of the view is lit.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public byte[] Paint(CancellationToken cancel) => Kind switch
    {
        LayerKind.Base => On.Layers.Base(Diagram, ZoneEmphasis.Plain, Foot, Aspect, Frame, cancel),
        LayerKind.Quiet => On.Layers.Base(Diagram, ZoneEmphasis.Quiet, Foot, Aspect, Frame, cancel),
        _ => On.Layers.Highlight(Diagram, Foot, Aspect, Frame, cancel) ?? [],
    };

    private static IEnumerable<BodyArea> Areas(string[] names)
    {
        if (names.Length is 0 or > ExplorerState.MostAreas)
            throw new AddressException($"Expected 1 to {ExplorerState.MostAreas} body areas, found {names.Length}.");
        return names.Select(name => BodyAtlas.BuiltIn.Contains(name)
            ? BodyAtlas.BuiltIn[name]
            : throw new AddressException($"Expected ids of body areas, found '{name}'."));
    }
}

/// <summary>The pictures of which a view is made.</summary>
internal enum LayerKind
{
    /// <summary>The foot with all zones.</summary>
    Base,

    /// <summary>The same, with zones drawn back behind lit ones.</summary>
    Quiet,

    /// <summary>The lit zones alone.</summary>
    Highlight,
}
