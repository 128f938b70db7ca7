using System.Collections.Immutable;
using System.Web;

namespace Reflexology.Viewer;

/// <summary>
/// The state of the page as its address holds it, for example <c>/?map=chinese&amp;areas=neck,kidney&amp;aspects=dorsal&amp;lang=de</c>.
/// Members: <c>map</c>, <c>with</c> and <c>over</c> (the compared map, beside or over), <c>areas</c>, <c>feet</c>,
/// <c>aspects</c>, <c>show</c> (bones, guides), <c>zone</c> (map/view/id), <c>at</c> (see <see cref="ViewBox"/>), <c>lang</c>.
/// </summary>
internal static class ExplorerAddress
{
    /// <summary>The names of the members.</summary>
    public static ImmutableArray<string> Members { get; } = ["map", "with", "over", "areas", "feet", "aspects", "show", "zone", "at", "lang"];

    /// <summary>The address of a state; what is as at first is left out, but for the language, so that a link looks the same to all.</summary>
    public static string Of(ExplorerState state)
    {
        var first = new ExplorerState();
        return Joined(
        [
            ("map", state.Shown == first.Shown ? "" : state.Shown.Id),
            (state.Comparison == Comparison.Beside ? "with" : "over", state.Against?.Id ?? ""),
            ("areas", string.Join(',', state.Areas)),
            ("feet", state.Feet.Length == 2 ? "" : state.Feet[0].ToWord()),
            ("aspects", state.Aspects is [Aspect.Plantar] ? "" : string.Join(',', state.Aspects.Select(EnumWord.ToWord))),
            ("show", string.Join(',', new[] { state.HasBones ? "bones" : "", state.HasGuides ? "guides" : "" }.Where(word => word.Length > 0))),
            ("zone", state.Chosen?.Key ?? ""),
            ("at", state.ViewBox == ViewBox.Whole ? "" : state.ViewBox.ToString()),
            ("lang", state.Language),
        ]);
    }

    /// <summary>An address of members; those without a value are left out.</summary>
    public static string Joined(IEnumerable<(string Name, string? Value)> members) =>
        $"/?{string.Join('&', members.Where(member => member.Value is { Length: > 0 }).Select(member => $"{member.Name}={member.Value}"))}";

    /// <summary>The state of an address. What it does not understand is as at first; unknown areas and maps are returned.</summary>
    /// <param name="query">What follows the question mark.</param>
    /// <param name="maps">The maps there are.</param>
    /// <param name="visitorLanguage">The language where the address names none.</param>
    public static AddressAnswer Read(string query, MapStore maps, string visitorLanguage)
    {
        System.Collections.Specialized.NameValueCollection words = HttpUtility.ParseQueryString(query);
        string Word(string name) => words[name] ?? "";
        string? against = Word("over").Length > 0 ? Word("over") : Word("with");
        ViewerMap? shown = maps.Find(Word("map"));
        var state = new ExplorerState
        {
            Shown = shown ?? MapStore.First,
            Against = maps.Find(against),
            Comparison = Word("over").Length > 0 ? Comparison.Over : Comparison.Beside,
            Language = Languages.All.Contains(Word("lang")) ? Word("lang") : visitorLanguage,
            Feet = Of<Foot>(Word("feet")) is { IsEmpty: false } feet ? feet : [Foot.Right, Foot.Left],
            Aspects = Of<Aspect>(Word("aspects")) is { IsEmpty: false } aspects ? aspects : [Aspect.Plantar],
            HasBones = NamesOf(Word("show")).Contains("bones"),
            HasGuides = NamesOf(Word("show")).Contains("guides"),
            Chosen = ZoneOf(Word("zone"), maps),
            ViewBox = ViewBox.Parse(Word("at")),
        };
        state = state.Sound();
        List<UnknownArea> unknown = [];
        foreach (string name in NamesOf(Word("areas")).Take(ExplorerState.MostAreas))
        {
            if (name.Length <= UnknownArea.MostLetters && BodyAtlas.BuiltIn.Find(name) is { } area)
                state = state.With(area);
            else
                unknown.Add(UnknownArea.Of(name));
        }

        string? lost = new[] { Word("map"), against }.FirstOrDefault(id => id.StartsWith(MapStore.OwnPrefix, StringComparison.Ordinal) && maps.Find(id) is null);
        return new AddressAnswer(state, [.. unknown], lost);
    }

    /// <summary>The names in a list with commas between.</summary>
    public static string[] NamesOf(string? list) =>
        (list ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static ImmutableArray<T> Of<T>(string list)
        where T : struct, Enum
    {
        string[] words = NamesOf(list);
        return [.. Enum.GetValues<T>().Where(value => words.Contains(value.ToWord()))];
    }

    private static ChosenZone? ZoneOf(string text, MapStore maps)
    {
        if (text.Split('/') is not [var map, var view, var id] || maps.Find(map) is not { } on)
            return null;
        FootView? found = on.Map.Views.FirstOrDefault(one => one.Id.ToString() == view);
        ZoneShape? shape = found?.Shapes.FirstOrDefault(one => one.Zone.Id == id);
        return shape is null ? null : new ChosenZone(on, shape.Zone, found!.Id);
    }
}
