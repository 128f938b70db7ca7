using System.Collections.Immutable;
using System.Web;

namespace Reflexology.Viewer;

/// <summary>
/// The state of the page as its address holds it, for example
/// <c>/?map=chinese&amp;areas=neck,kidney&amp;aspects=dorsal&amp;lang=de</c>. Members: <c>map</c>, <c>with</c> and
/// <c>over</c> (the compared map, beside or over), <c>areas</c>, <c>feet</c>, <c>aspects</c>, <c>show</c> (bones,
/// guides), <c>zone</c> (map/view/id), <c>at</c> (see <see cref="ViewBox"/>), <c>lang</c>.
/// </summary>
internal static class ExplorerAddress
{
    /// <summary>The names of the members.</summary>
    public static ImmutableArray<string> Members { get; } =
    [
        "map", "with", "over", "areas", "feet", "aspects", "show", "zone", "at", "lang",
    ];

    /// <summary>
    /// The address of a state; what is as at first is left out, but for the language, so that a link looks the same to
    /// all.
    /// </summary>
    public static string Write(ExplorerState state)
    {
        var first = new ExplorerState();
        string aspects = string.Join(',', state.Aspects.Select(EnumWord.ToWord));
        string[] shown =
            [state.HasBones ? "bones" : "", state.HasGuides ? "guides" : "", state.HasWeakMarks ? "weak" : ""];
        return Joined(
        [
            ("map", state.Shown == first.Shown ? "" : state.Shown.Id),
            (state.Comparison == Comparison.Beside ? "with" : "over", state.Against?.Id ?? ""),
            ("areas", string.Join(',', state.Areas)),
            ("feet", state.Feet.Length == 2 ? "" : state.Feet[0].ToWord()),
            ("aspects", state.Aspects is [Aspect.Plantar] ? "" : aspects),
            ("show", string.Join(',', shown.Where(word => word.Length > 0))),
            ("zone", state.Chosen?.Key ?? ""),
            ("at", state.ViewBox == ViewBox.Whole ? "" : state.ViewBox.ToString()),
            ("lang", state.Language),
        ]);
    }

    /// <summary>An address of members; those without a value are left out.</summary>
    public static string Joined(IEnumerable<(string Name, string? Value)> members)
    {
        IEnumerable<string> given = from member in members
                                    where !string.IsNullOrEmpty(member.Value)
                                    select $"{member.Name}={member.Value}";
        return $"/?{string.Join('&', given)}";
    }

    /// <summary>
    /// The state of an address. Members that are not understood have their defaults; unknown areas and maps are
    /// returned.
    /// </summary>
    /// <param name="query">The part after the question mark.</param>
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
            HasWeakMarks = NamesOf(Word("show")).Contains("weak"),
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
                unknown.Add(UnknownArea.Create(name, state.Language));
        }

        string? lost = new[] { Word("map"), against }.FirstOrDefault(
            id => id.StartsWith(VisitorFile.Prefix, StringComparison.Ordinal) && maps.Find(id) is null);
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

/// <summary>The content of an address.</summary>
/// <param name="State">The state, as far as it was understood.</param>
/// <param name="Unknown">Words that name no body area.</param>
/// <param name="LostMap">The id of a visitor's map that is no longer open; null when all are there.</param>
internal sealed record AddressAnswer(ExplorerState State, ImmutableArray<UnknownArea> Unknown, string? LostMap);
