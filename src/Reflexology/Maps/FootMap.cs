using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Reflexology;

/// <summary>
/// One tradition's zone map of both feet. It shows what a chart says and who says so; it makes no claim that a zone acts
/// on the body. Immutable and safe to share between threads.
/// </summary>
public sealed class FootMap
{
    private static readonly ImmutableHashSet<string> OtherFiles = ["foot.json", "anatomy.json", "evidence.json"];

    internal FootMap(string id, BodyAtlas atlas, IEnumerable<FootView> views)
    {
        Id = id;
        Atlas = atlas;
        Views = [.. views.OrderBy(view => ViewId.All.IndexOf(view.Id))];
    }

    /// <summary>The ids of the maps that come with the library, sorted.</summary>
    public static ImmutableArray<string> BuiltInIds { get; } =
        [.. BuiltInFile.Names.Where(name => !OtherFiles.Contains(name)).Select(name => Path.GetFileNameWithoutExtension(name)!)];

    /// <summary>The kebab-case id, for example <c>basic</c>.</summary>
    public string Id { get; }

    /// <summary>The atlas its body areas come from.</summary>
    public BodyAtlas Atlas { get; }

    /// <summary>The name of the map in each language.</summary>
    public required LocalizedText Names { get; init; }

    /// <summary>The tradition it follows, in each language.</summary>
    public required LocalizedText Tradition { get; init; }

    /// <summary>Which side of the body it puts on which foot, in each language.</summary>
    public required LocalizedText Laterality { get; init; }

    /// <summary>What it says on topics on which maps contradict each other.</summary>
    public ImmutableArray<MapContradiction> Contradictions { get; internal init; } = [];

    /// <summary>The texts and charts it is drawn from.</summary>
    public required ImmutableArray<MapSource> Sources { get; init; }

    /// <summary>All zones in drawing order: a later one lies on top of an earlier one.</summary>
    public required ImmutableArray<Zone> Zones { get; init; }

    /// <summary>All eight views in the order of <see cref="ViewId.All"/>, those without zones included.</summary>
    public ImmutableArray<FootView> Views { get; }

    /// <summary>The view of one aspect of one foot; without zones where the map has none there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The foot or the aspect is not one of the enumeration.</exception>
    public FootView this[Foot foot, Aspect aspect] => this[new ViewId(foot, aspect)];

    /// <summary>One view; without zones where the map has none there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The foot or the aspect is not one of the enumeration.</exception>
    public FootView this[ViewId view] => ViewId.All.IndexOf(view) is var place and >= 0
        ? Views[place]
        : throw new ArgumentOutOfRangeException(nameof(view), view, "Expected a foot and an aspect that exist.");

    /// <summary>A map that comes with the library.</summary>
    /// <param name="id">One of <see cref="BuiltInIds"/>.</param>
    /// <exception cref="UnknownNameException">There is no such map.</exception>
    public static FootMap Load(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (!BuiltInIds.Contains(id))
        {
            throw new UnknownNameException("built-in map", id, NameSuggestion.Nearest(id, BuiltInIds),
                $"Built in: {string.Join(", ", BuiltInIds)}. A map of your own is read by its file name, which ends in .json.");
        }

        return FootMapReader.Read(BuiltInFile.Bytes($"{id}.json"), $"{id}.json", ReferenceFoot.BuiltIn, BodyAtlas.BuiltIn);
    }

    /// <summary>Reads a map file of your own, drawn on the built-in reference foot and atlas.</summary>
    /// <exception cref="FootMapFormatException">The file is wrong; the exception holds every problem.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static FootMap Read(string path) => Read(path, ReferenceFoot.BuiltIn, BodyAtlas.BuiltIn);

    /// <summary>Reads a map file drawn on a given foot and atlas.</summary>
    /// <exception cref="FootMapFormatException">The file is wrong; the exception holds every problem.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static FootMap Read(string path, ReferenceFoot foot, BodyAtlas atlas) =>
        FootMapReader.Read(File.ReadAllBytes(path), path, foot, atlas);

    /// <summary>Reads a map file of your own from a stream, to its end; the stream stays open.</summary>
    /// <param name="stream">The UTF-8 text of a map file.</param>
    /// <param name="name">The name of the file in messages.</param>
    /// <exception cref="FootMapFormatException">The file is wrong; the exception holds every problem.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static FootMap Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Parse(bytes.ToArray(), name);
    }

    /// <summary>Reads a map from the bytes of a map file; <paramref name="name"/> stands for the file in messages.</summary>
    /// <exception cref="FootMapFormatException">The text is wrong; the exception holds every problem.</exception>
    public static FootMap Parse(byte[] utf8, string name) =>
        FootMapReader.Read(utf8, name, ReferenceFoot.BuiltIn, BodyAtlas.BuiltIn);

    /// <summary>Finds the zone with an id; false where there is none. Cost: a scan of <see cref="Zones"/>.</summary>
    public bool TryGetZone(string id, [NotNullWhen(true)] out Zone? zone)
    {
        zone = Zones.FirstOrDefault(zone => zone.Id == id);
        return zone is not null;
    }

    /// <summary>The zone with an id.</summary>
    /// <exception cref="UnknownNameException">There is none; the exception suggests the nearest id.</exception>
    public Zone ZoneWithId(string id) => TryGetZone(id, out Zone? zone)
        ? zone
        : throw new UnknownNameException("zone", id, NameSuggestion.Nearest(id, Zones.Select(zone => zone.Id)));

    /// <summary>
    /// Checks the assertions of a zone of this map on its shapes, in the order of the file: each once, or once a foot where
    /// a shape concerned differs between the feet.
    /// </summary>
    /// <remarks>Cost: a few milliseconds an assertion.</remarks>
    public ImmutableArray<AssertionResult> CheckLocation(Zone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return new MapLocationCheck(this).Check(zone);
    }

    /// <summary>The topics on which both this map and another one say something, and they contradict each other.</summary>
    public ImmutableArray<MapDifference> DifferencesFrom(FootMap other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return [.. Contradictions.Join(other.Contradictions, here => here.Id, there => there.Id, (here, there) => new MapDifference(here, there))];
    }

    /// <summary>As <see cref="ZonesFor(BodyArea)"/>, for an id, a name or a synonym in any language.</summary>
    /// <exception cref="UnknownNameException">The words name no body area; the exception suggests the nearest one.</exception>
    public ImmutableArray<ZoneMatch> ZonesFor(string bodyArea) => ZonesFor(Atlas.Get(bodyArea));

    /// <summary>
    /// The zones that answer for a body area, in drawing order: the zones of it and of its parts; or, on a coarse map
    /// that has none, the zones that contain it or parts of it. The match says which.
    /// </summary>
    public ImmutableArray<ZoneMatch> ZonesFor(BodyArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        HashSet<BodyArea> parts = [.. area.WithParts()];
        ImmutableArray<ZoneMatch> own = Matches(parts, ZoneRelation.Of);
        return own.IsEmpty ? Matches([.. parts.SelectMany(part => part.WithWholes())], ZoneRelation.Contains) : own;

        ImmutableArray<ZoneMatch> Matches(HashSet<BodyArea> areas, ZoneRelation relation) =>
            [.. Zones.Where(zone => zone.BodyAreas.Any(areas.Contains)).Select(zone => new ZoneMatch(zone, area, relation))];
    }
}
