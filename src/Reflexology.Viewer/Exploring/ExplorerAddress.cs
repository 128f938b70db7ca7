using System.Collections.Immutable;
using System.Globalization;

namespace Reflexology.Viewer;

/// <summary>The state of the page as its address holds it: <c>/?areas=neck,kidney&amp;aspect=dorsal&amp;lang=de</c>.</summary>
/// <param name="Map">The id of the map; null for the first one.</param>
/// <param name="Areas">Names or ids of body areas, with commas between; null for none.</param>
/// <param name="Aspect">The side of the foot; null for the sole.</param>
/// <param name="Language">The language; null for the visitor's own.</param>
internal readonly record struct ExplorerAddress(string? Map, string? Areas, string? Aspect, string? Language)
{
    /// <summary>The address of a state; what is as at first is left out, but for the language, so that a link looks the same to all.</summary>
    public static string Of(ExplorerState state)
    {
        string[] parts =
        [
            .. state.Map == BuiltInMaps.First ? Array.Empty<string>() : [$"map={state.Map.Id}"],
            .. state.Areas.IsEmpty ? Array.Empty<string>() : [$"areas={string.Join(',', state.Areas)}"],
            .. state.Aspect == Reflexology.Aspect.Plantar ? Array.Empty<string>() : [$"aspect={FileWord.Of(state.Aspect)}"],
            $"lang={state.Language}",
        ];
        return $"/?{string.Join('&', parts)}";
    }

    /// <summary>The address of the picture of a state.</summary>
    public static string OfPicture(ExplorerState state, int width) => string.Create(CultureInfo.InvariantCulture,
        $"/picture.png?map={state.Map.Id}&areas={string.Join(',', state.Areas)}&lang={state.Language}&aspect={FileWord.Of(state.Aspect)}&width={width}");

    /// <summary>The state of an address. What it does not understand is as at first; unknown areas are returned.</summary>
    /// <param name="visitorLanguage">The language where the address names none.</param>
    public (ExplorerState State, ImmutableArray<UnknownArea> Unknown) Read(string visitorLanguage)
    {
        var state = new ExplorerState
        {
            Map = BuiltInMaps.Find(Map ?? "") ?? BuiltInMaps.First,
            Language = Languages.All.Contains(Language ?? "") ? Language! : visitorLanguage,
            Aspect = AspectOf(Aspect) ?? Reflexology.Aspect.Plantar,
        };
        List<UnknownArea> unknown = [];
        foreach (string name in NamesOf(Areas).Take(ExplorerState.MostAreas))
        {
            if (name.Length <= UnknownArea.MostLetters && BodyAtlas.BuiltIn.Find(name) is { } area)
                state = state.With(area);
            else
                unknown.Add(UnknownArea.Of(name));
        }

        return (state, [.. unknown]);
    }

    /// <summary>The names in a list with commas between.</summary>
    public static string[] NamesOf(string? areas) =>
        (areas ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static Aspect? AspectOf(string? word) =>
        ExplorerState.Aspects.Where(aspect => FileWord.Of(aspect) == word).Select(aspect => (Aspect?)aspect).FirstOrDefault();
}
