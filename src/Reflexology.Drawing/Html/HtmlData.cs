using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Reflexology.Drawing;

/// <summary>
/// The data of the page's scripts: zones, body areas and texts as JSON. Names are in the order of
/// <see cref="Languages.All"/>; zones, areas and sources refer to each other by their place in their list, -1 for none.
/// </summary>
internal sealed class HtmlData(Diagram diagram, SceneColours colours)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly FootMap _map = diagram.Map;

    // A highlighted zone can be lit on the page as an area can, so it is listed after the areas.
    private readonly ImmutableArray<BodyArea> _areas =
        [.. diagram.Map.Atlas.Areas.Where(area => !diagram.Map.ZonesFor(area).IsEmpty)];
    private readonly ImmutableArray<LitPart> _litZones = [.. diagram.Scene.Lit.Where(part => part.Area is null)];

    /// <summary>The JSON, which holds no <c>&lt;</c> and so cannot end the element around it.</summary>
    public string Json()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            Write(json);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("language", Languages.All.Contains(diagram.Language) ? diagram.Language : Languages.Default);
        Strings(json, "languages", Languages.All);
        json.WriteString("title", diagram.Title);
        Names(json, "names", _map.Names);
        Names(json, "tradition", _map.Tradition);
        Names(json, "laterality", _map.Laterality);
        Names(json, "evidence", EvidenceNote.BuiltIn.Text);
        Strings(json, "sources", _map.Sources.Select(source => source.Title));
        Objects(json, "zones", _map.Zones, Zone);
        json.WriteStartArray("areas");
        Objects(json, _areas, Area);
        Objects(json, _litZones, LitZone);
        json.WriteEndArray();
        Complaints(json, _map.Atlas);
        Objects(json, "groups", AreaTree.BySystem(_map), Group);
        json.WriteNumber("highlightColours", HtmlColours.HighlightCount);
        Numbers(json, "highlight", diagram.Scene.Lit.Where(part => part.Slot is not null).Select(PlaceOf));
        json.WriteStartObject("texts");
        foreach (string language in Languages.All)
            Texts(json, language);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private int PlaceOf(LitPart part) =>
        part.Area is { } area ? _areas.IndexOf(area) : _areas.Length + _litZones.IndexOf(part);

    private void Zone(Utf8JsonWriter json, Zone zone)
    {
        json.WriteString("id", zone.Id);
        if (zone.Number is { } number)
            json.WriteNumber("number", number);
        Names(json, "names", zone.Names);
        SearchNames(json, zone.Names, zone.Number);
        Numbers(json, "areas", zone.BodyAreas.Select(area => _areas.IndexOf(area)));
        json.WriteNumber("feet", (int)zone.Feet);
        json.WriteBoolean("crossed", zone.IsCrossed);
        json.WriteString("location", zone.Location);
        Numbers(json, "sources", zone.Sources.Select(source => _map.Sources.IndexOf(source)));
        json.WriteString("grade", zone.Agreement.Grade.ToWord());
        json.WriteString("note", zone.Agreement.Note);
        json.WriteNumber("colour", colours.Of(zone));
    }

    private void Area(Utf8JsonWriter json, BodyArea area)
    {
        ImmutableArray<ZoneMatch> matches = _map.ZonesFor(area);
        json.WriteString("id", area.Id);
        Names(json, "names", area.Names);
        SearchNames(json, area);
        Numbers(json, "zones", matches.Select(match => _map.Zones.IndexOf(match.Zone)));
        if (matches[0].Relation == ZoneRelation.Contains)
            json.WriteBoolean("within", true);
    }

    /// <summary>
    /// Writes the names by which the search finds a body area: each as written, folded, its kind, and its language by
    /// number.
    /// </summary>
    internal static void SearchNames(Utf8JsonWriter json, BodyArea area)
    {
        string english = area.Names[Languages.Default];
        json.WriteStartArray("search");
        foreach (AreaName name in AreaName.AllOf(area))
        {
            // People read a name, not an id that says the same.
            bool isSpelled = name.Kind == AreaNameKind.Id && name.Folded == NameFolding.Fold(english);
            SearchName(json, isSpelled ? english : name.Text, name.Folded, (int)name.Kind, name.LanguageOrder);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the words for complaints, and those that a search leaves out, as the atlas has them.</summary>
    internal static void Complaints(Utf8JsonWriter json, BodyAtlas atlas)
    {
        Objects(json, "complaints", atlas.Complaints, static (json, complaint) =>
        {
            json.WriteStartObject("words");
            foreach ((string language, ImmutableArray<string> words) in complaint.Words)
                Strings(json, language, words);
            json.WriteEndObject();
            Strings(json, "areas", complaint.Areas.Select(area => area.Id));
        });
        Words(json, "painWords", atlas.PainWords);
        Words(json, "fillWords", atlas.FillWords);
        Words(json, "zoneWords", atlas.ZoneWords);
    }

    // Of a zone: found after body areas.
    private static void SearchNames(Utf8JsonWriter json, LocalizedText names, int? zoneNumber)
    {
        const int Kind = (int)AreaNameKind.Complaint + 1;
        json.WriteStartArray("search");
        for (int language = 0; language < Languages.All.Length; language++)
        {
            string name = names[Languages.All[language]];
            SearchName(json, name, NameFolding.Fold(name), Kind, language);
        }

        if (zoneNumber is { } number)
        {
            string printed = number.ToString(CultureInfo.InvariantCulture);
            SearchName(json, printed, printed, Kind, Languages.All.Length);
        }

        json.WriteEndArray();
    }

    private static void SearchName(Utf8JsonWriter json, string name, string folded, int kind, int language)
    {
        json.WriteStartArray();
        json.WriteStringValue(name);
        json.WriteStringValue(folded);
        json.WriteNumberValue(kind);
        json.WriteNumberValue(language);
        json.WriteEndArray();
    }

    private void LitZone(Utf8JsonWriter json, LitPart part)
    {
        json.WriteString("id", $"zone:{part.Id}");
        Names(json, "names", part.Names);
        SearchNames(json, part.Names, null);
        Numbers(json, "zones", part.Zones.Select(zone => _map.Zones.IndexOf(zone)));
    }

    private void Group(Utf8JsonWriter json, AreaTree group)
    {
        json.WriteNumber("system", group.Head is null ? -1 : _areas.IndexOf(group.Head));
        json.WriteNumber("colour", colours.Of(group.Head));
        Numbers(json, "areas", group.Areas.Select(area => _areas.IndexOf(area)));
    }

    private static void Texts(Utf8JsonWriter json, string language)
    {
        var texts = new DiagramTexts(language);
        json.WriteStartObject(language);
        json.WriteString("notice", texts.Notice);
        foreach (string key in (string[])["complaintPlace", "complaintNone"])
            json.WriteString(key, new MapTexts(language)[key]);
        foreach (Foot foot in Enum.GetValues<Foot>())
        {
            foreach (Aspect aspect in Enum.GetValues<Aspect>())
                json.WriteString($"caption.{new ViewId(foot, aspect)}", texts.Caption(foot, aspect));
        }

        foreach (JsonProperty text in new PageTexts(language).Json.EnumerateObject())
            text.WriteTo(json);
        json.WriteEndObject();
    }

    private static void Words(Utf8JsonWriter json, string name, DroppedWords words)
    {
        json.WriteStartObject(name);
        foreach ((string language, string[] list) in words.ByLanguage)
            Strings(json, language, list);
        json.WriteEndObject();
    }

    private static void Names(Utf8JsonWriter json, string name, LocalizedText text) =>
        Strings(json, name, Languages.All.Select(language => text[language]));

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Numbers(Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (int number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    private static void Objects<T>(
        Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        Objects(json, items, write);
        json.WriteEndArray();
    }

    private static void Objects<T>(Utf8JsonWriter json, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
    }
}
