using System.Collections.Immutable;
using System.Globalization;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>A picture that was asked for, checked and in one spelling, so that equal pictures have equal keys.</summary>
internal sealed record PictureRequest
{
    /// <summary>The least width in pixels.</summary>
    public const int Narrowest = 200;

    /// <summary>The greatest width in pixels.</summary>
    public const int Widest = 2400;

    private const int UsualWidth = 1000;

    private PictureRequest(Diagram diagram, int width) => (Diagram, Width) = (diagram, width);

    /// <summary>What to draw.</summary>
    public Diagram Diagram { get; }

    /// <summary>Width in pixels.</summary>
    public int Width { get; }

    /// <summary>The same for equal pictures.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture,
        $"{Diagram.Map.Id}|{string.Join(',', Diagram.Highlight)}|{Diagram.Language}|{Diagram.Aspects[0]}|{Width}");

    /// <summary>Reads <c>map</c>, <c>areas</c>, <c>lang</c>, <c>aspect</c> and <c>width</c>; each may be left out.</summary>
    /// <exception cref="PictureRequestException">One of them is wrong; the message is a sentence for the asker.</exception>
    public static PictureRequest Read(IQueryCollection query)
    {
        FootMap map = Text("map") is { } id
            ? BuiltInMaps.Find(id) ?? throw Wrong("map", $"one of {string.Join(", ", FootMap.BuiltInIds)}", id)
            : BuiltInMaps.First;
        string language = Text("lang") ?? Languages.Default;
        if (!Languages.All.Contains(language))
            throw Wrong("lang", $"one of {string.Join(", ", Languages.All)}", language);
        string side = Text("aspect") ?? FileWord.Of(Aspect.Plantar);
        Aspect[] aspects = [.. Enum.GetValues<Aspect>().Where(aspect => FileWord.Of(aspect) == side)];
        if (aspects.Length == 0)
            throw Wrong("aspect", $"one of {string.Join(", ", Enum.GetValues<Aspect>().Select(FileWord.Of))}", side);
        int width = UsualWidth;
        if (Text("width") is { } pixels && !(int.TryParse(pixels, NumberStyles.None, CultureInfo.InvariantCulture, out width) && width is >= Narrowest and <= Widest))
            throw Wrong("width", $"pixels from {Narrowest} to {Widest}", pixels);
        return new PictureRequest(new Diagram(map) { Highlight = Areas(Text("areas")), Language = language, Aspects = [aspects[0]] }, width);

        string? Text(string name) => query.TryGetValue(name, out var values) ? values.ToString() : null;
    }

    private static ImmutableArray<string> Areas(string? list)
    {
        string[] names = ExplorerAddress.NamesOf(list);
        if (names.Length > ExplorerState.MostAreas)
            throw Wrong("areas", $"at most {ExplorerState.MostAreas} body areas", names.Length.ToString(CultureInfo.InvariantCulture));
        return [.. names.Select(Area).Distinct()];
    }

    private static string Area(string name)
    {
        if (name.Length <= UnknownArea.MostLetters && BodyAtlas.BuiltIn.Find(name) is { } area)
            return area.Id;
        string? suggestion = UnknownArea.Of(name).Suggestion?.Id;
        throw Wrong("areas", "ids or names of body areas", Short(name), suggestion is null ? "" : $" Did you mean '{suggestion}'?");
    }

    private static PictureRequestException Wrong(string parameter, string expected, string found, string advice = "") =>
        new($"Expected {expected} for '{parameter}', found '{Short(found)}'.{advice}");

    private static string Short(string text) => text.Length <= UnknownArea.MostLetters ? text : $"{text[..UnknownArea.MostLetters]}…";
}
