using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Reflexology.Drawing;

/// <summary>
/// All that an interactive page needs to draw one map and to answer about it, in all languages, as JSON; see
/// <c>maps/schema/scene.schema.json</c>. Immutable.
/// </summary>
public sealed class MapScene
{
    private readonly SceneFile _file;

    private MapScene(SceneFile file) => _file = file;

    /// <summary>
    /// The scene of a diagram: its map, with language, title, feet, aspects and highlight as what a page opens with.
    /// Labels, legend, close-up, theme, artwork and a map to compare with are not part of it.
    /// </summary>
    /// <exception cref="UnknownNameException">A highlighted name stands for no body area.</exception>
    public static MapScene Create(Diagram diagram)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        return Create(diagram, diagram.Map.Id, null);
    }

    /// <summary>
    /// The scene for a page that shows no other map beside this one: without what they contradict each other on.
    /// </summary>
    /// <exception cref="UnknownNameException">A highlighted name stands for no body area.</exception>
    internal static MapScene CreateAlone(Diagram diagram) => Create(diagram, diagram.Map.Id, null, isAlone: true);

    /// <summary>The scene of a map from a file, which may have the id and the name of another map.</summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="id">The id of the map among those of the page.</param>
    /// <param name="fileName">The file, before the name of the map; null for none.</param>
    /// <param name="isAlone">True for a page that shows no other map beside this one.</param>
    internal static MapScene Create(Diagram diagram, string id, string? fileName, bool isAlone = false)
    {
        FootMap map = diagram.Map;
        ImmutableArray<Aspect> aspects =
            [.. map.Views.Where(view => !view.Shapes.IsEmpty).Select(view => view.Aspect).Distinct().Order()];
        var areas = new SceneAreas(diagram, id);
        return new MapScene(new SceneFile
        {
            Format = SceneFile.FormatName,
            Version = 1,
            Map = Entry(diagram, id, fileName),
            Origin = Origin(diagram),
            Languages = [.. Languages.All.Select(language => new SceneFile.LanguageEntry
            {
                Id = language,
                Name = new PageTexts(language).LanguageName,
            })],
            Start = Start(diagram, aspects, areas),
            Aspects = [.. aspects.Select(aspect => Entry(map[Foot.Right, aspect].Drawing))],
            Zones = [.. new SceneZones(map).All()],
            Areas = [.. areas.All()],
            Body = [.. new SceneBody(areas.Ids).Figures()],
            Pictograms = map.Zones.Select(Pictogram.Of).OfType<Pictogram>().Distinct()
                .OrderBy(pictogram => pictogram.Id, StringComparer.Ordinal)
                .ToDictionary(pictogram => pictogram.Id, pictogram => pictogram.Parts.Select(Entry).ToArray()),
            Complaints = [.. map.Atlas.Complaints.Select(Entry)],
            PainWords = Words(map.Atlas.PainWords),
            FillWords = Words(map.Atlas.FillWords),
            ZoneWords = Words(map.Atlas.ZoneWords),
            Groups = [.. areas.Groups()],
            Regions = [.. areas.Regions()],
            Maps = [.. areas.Others()],
            Differences = isAlone ? [] : [.. areas.Differences()],
            Themes = SceneThemes.Of(map),
            Texts = SceneTexts.All(),
        });
    }

    /// <summary>
    /// The JSON in UTF-8, the same bytes for the same diagram, without white space. It can stand in a script element
    /// of a page as it is: it holds no end tag and no comment.
    /// </summary>
    public byte[] ToJson()
    {
        string json = JsonSerializer.Serialize(_file, SceneFileContext.Short.SceneFile);
        return Encoding.UTF8.GetBytes(json.Replace("</", "<\\/").Replace("<!--", "<\\u0021--"));
    }

    private static SceneFile.PartEntry Entry(PictogramPart part) => new()
    {
        D = SvgPathData.Of(part.Outline, PageTransform.Identity),
        Fill = part.Fill.ToWord(),
        Width = part.Width,
    };

    private static SceneFile.ComplaintEntry Entry(Complaint complaint) => new()
    {
        Words = complaint.Words.ToDictionary(words => words.Key, words => words.Value.ToArray()),
        Areas = [.. complaint.Areas.Select(area => area.Id)],
    };

    private static Dictionary<string, string[]> Words(DroppedWords words) => words.ByLanguage.ToDictionary();

    private static SceneFile.MapEntry Entry(Diagram diagram, string id, string? fileName)
    {
        FootMap map = diagram.Map;
        return new()
        {
            Id = id,
            Names = SceneTexts.Of(map.Names).Keys.ToDictionary(language => language, NameIn),
            Tradition = SceneTexts.Of(map.Tradition),
            Laterality = SceneTexts.Of(map.Laterality),
            Evidence = SceneTexts.Of(EvidenceNote.BuiltIn.Text),
            Sources = [.. map.Sources.Select(Entry)],
        };

        string NameIn(string language)
        {
            string name = MapNames.Of(diagram with { Language = language })[0];
            return fileName is null ? name : $"{fileName} – {name}";
        }
    }

    // On a page of both, the origin may be there under another id than its own.
    private static SceneFile.OriginEntry? Origin(Diagram diagram)
    {
        FootMap map = diagram.Map;
        bool isBeside = diagram.Against?.IsOriginOf(map) == true;
        FootMap? origin = isBeside ? diagram.Against : map.LoadOrigin();
        return origin is null ? null : new()
        {
            Map = isBeside ? MapNames.Words(diagram)[1]! : origin.Id,
            Changes = [.. map.ChangesFrom(origin).Select(change => new SceneFile.ChangeEntry
            {
                Kind = change.Kind.ToWord(),
                Zone = change.Zone.Id,
                Distance = change.Kind == ZoneChangeKind.Moved ? Math.Round(change.Distance, 1) : null,
            })],
        };
    }

    private static SceneFile.SourceEntry Entry(MapSource source) => new()
    {
        Id = source.Id,
        Title = SceneTexts.Of(source.Title),
        Kind = source.Kind?.ToWord(),
        Author = source.Author,
        Site = source.Site,
        Language = source.Language,
        Year = source.Year,
        Isbn = source.Isbn,
        Excerpt = source.IsExcerpt ? true : null,
        Use = source.Use is { } use ? SceneTexts.Of(use) : null,
    };

    private static SceneFile.StartEntry Start(Diagram diagram, ImmutableArray<Aspect> aspects, SceneAreas areas)
    {
        ImmutableArray<Aspect> asked = [.. diagram.Aspects.Distinct().Where(aspect => aspects.Contains(aspect))];
        ILookup<bool, string> lit = diagram.Scene.Lit.ToLookup(part => part.Area is not null, part => part.Id);
        return new()
        {
            Language = Languages.All.Contains(diagram.Language) ? diagram.Language : Languages.Default,
            Title = diagram.Title,
            Areas = [.. lit[true]],
            Zones = [.. lit[false]],
            Aspects = [.. (asked.IsEmpty ? aspects.Take(1) : asked).Select(EnumWord.ToWord)],
            Feet = diagram.Feet.Distinct().Count() == 1 ? diagram.Feet[0].ToWord() : "both",
            Tries = [.. areas.Tries()],
        };
    }

    private static SceneFile.AspectEntry Entry(FootDrawing foot)
    {
        var drawing = new SceneDrawing(foot);
        return new()
        {
            Id = foot.Aspect.ToWord(),
            Width = SceneDrawing.Rounded(foot.Width),
            Height = SceneDrawing.Rounded(foot.Height),
            Feet = [.. PanelRow.Pair(foot.Aspect).Select(EnumWord.ToWord)],
            Drawing = new()
            {
                Defs = drawing.Defs,
                Skin = drawing.Skin,
                Bones = drawing.Bones,
                Guides = drawing.Guides,
                Lines = drawing.Lines,
            },
        };
    }
}
