using System.Globalization;
using System.Text.Json;

namespace Reflexology.Drawing;

/// <summary>The fixed texts of the interactive map in one language; its scripts have them all.</summary>
internal sealed class MapTexts(string language) : FixedTexts(language, "map")
{
    /// <summary>The answer to a complaint that speaks of a place: where it is, and no promise.</summary>
    public string ComplaintPlace(string area) => Filled(nameof(ComplaintPlace), area);

    /// <summary>The answer to a complaint that names no place.</summary>
    public string ComplaintNone(string words) => Filled(nameof(ComplaintNone), words);

    /// <summary>
    /// A sentence, without its full stop, that says on which sides of which feet the zones of a body area are, as in
    /// "Kidney: 1 zone on each sole"; or which zones it is part of.
    /// </summary>
    /// <param name="area">The area that was asked for.</param>
    /// <param name="matches">Its matches, at least one, all of one relation.</param>
    public string Answer(BodyArea area, IReadOnlyList<ZoneMatch> matches)
    {
        string name = area.Names[Language];
        var diagrams = new DiagramTexts(Language);
        if (matches[0].Relation == ZoneRelation.Contains)
        {
            var wholes = matches.Select(match => diagrams.Quote(match.Zone.Names[Language]));
            return Form(matches.Count == 1 ? "partOf" : "partOfSeveral", name, diagrams.Listed(wholes));
        }

        IEnumerable<string> places =
            from aspect in Enum.GetValues<Aspect>()
            from place in Places(aspect, Count(Foot.Right, aspect), Count(Foot.Left, aspect))
            select place;
        return Form("zonesOf", name, diagrams.Listed(places));

        int Count(Foot foot, Aspect aspect) =>
            matches.Count(match => match.Zone.IsOn(foot) && match.Zone.Aspects.Contains(aspect));
    }

    private IEnumerable<string> Places(Aspect aspect, int right, int left)
    {
        (string Feet, int Count)[] places = right == left ? [("each", right)] : [("right", right), ("left", left)];
        return places.Where(place => place.Count > 0)
            .Select(place => Form($"{place.Feet}.{aspect.ToWord()}", Zones(place.Count)));
    }

    private string Form(string name, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, this[$"answer.{name}"], values);

    // The plural rules of CLDR for whole numbers in the five languages.
    private string Zones(int count)
    {
        string form = Language == "ru"
            ? (count % 10, count % 100) switch
            {
                (1, not 11) => "one",
                (2 or 3 or 4, not (12 or 13 or 14)) => "few",
                _ => "many",
            }
            : count == 1 ? "one" : "other";
        JsonElement forms = new PageTexts(Language).Json.GetProperty("zones");
        JsonElement text = forms.TryGetProperty(form, out JsonElement found) ? found : forms.GetProperty("other");
        return string.Format(CultureInfo.InvariantCulture, text.GetString()!, count);
    }
}
