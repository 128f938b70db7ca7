using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Reflexology;

/// <summary>
/// One tradition's zone map of both feet. It shows what a chart says and who says so; it makes no claim that a zone
/// acts on the body. Immutable and safe to share between threads.
/// </summary>
public sealed class FootMap
{
    // Made when a zone is first asked for by its id.
    private Dictionary<string, Zone>? _byId;

    internal FootMap(FootMapFile content, Func<ReferenceFoot> foot, BodyAtlas atlas)
    {
        Id = content.Id;
        Origin = content.Origin;
        Atlas = atlas;
        Names = new LocalizedText(content.Names);
        Tradition = new LocalizedText(content.Tradition);
        Laterality = new LocalizedText(content.Laterality);
        var views = new FootView[ViewId.All.Length];
        for (int i = 0; i < views.Length; i++)
            views[i] = new FootView(ViewId.All[i], id => foot()[id.Foot, id.Aspect], ShapesOf);
        Views = [.. views];
    }

    /// <summary>The ids of the maps that come with the library, sorted.</summary>
    public static ImmutableArray<string> BuiltInIds { get; } = BuiltInFile.MapIds();

    /// <summary>The kebab-case id, for example <c>basic</c>.</summary>
    public string Id { get; }

    /// <summary>
    /// The id of the built-in map that it was made from, as its file says; null where the file names none.
    /// </summary>
    public string? Origin { get; }

    private string OriginId => Origin ?? Id;

    /// <summary>True for a map that comes with the library.</summary>
    internal bool IsBuiltIn { get; init; }

    /// <summary>The atlas of its body areas.</summary>
    public BodyAtlas Atlas { get; }

    /// <summary>The name of the map in each language.</summary>
    public LocalizedText Names { get; }

    /// <summary>The tradition it follows, in each language.</summary>
    public LocalizedText Tradition { get; }

    /// <summary>The side of the body that it puts on each foot, in each language.</summary>
    public LocalizedText Laterality { get; }

    /// <summary>This map's statements on topics on which the built-in maps disagree.</summary>
    public ImmutableArray<MapContradiction> Contradictions { get; internal init; } = [];

    /// <summary>The texts and charts it is drawn from.</summary>
    public ImmutableArray<MapSource> Sources { get; internal init; } = [];

    /// <summary>All zones in drawing order: a later one is on top of an earlier one.</summary>
    public ImmutableArray<Zone> Zones { get; internal init; } = [];

    /// <summary>All eight views in the order of <see cref="ViewId.All"/>, those without zones included.</summary>
    public ImmutableArray<FootView> Views { get; }

    /// <summary>The view of one aspect of one foot; without zones where the map has none there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The foot or the aspect is not one of the enumeration.</exception>
    public FootView this[Foot foot, Aspect aspect] => this[new ViewId(foot, aspect)];

    /// <summary>One view; without zones where the map has none there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The foot or the aspect is not one of the enumeration.</exception>
    public FootView this[ViewId view] => Views[view.Index];

    /// <summary>A map that comes with the library.</summary>
    /// <param name="id">One of <see cref="BuiltInIds"/>.</param>
    /// <exception cref="UnknownNameException">There is no such map.</exception>
    public static FootMap Load(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (!BuiltInIds.Contains(id))
        {
            string ids = string.Join(", ", BuiltInIds);
            throw new UnknownNameException("built-in map", id, NameSuggestion.Nearest(id, BuiltInIds),
                $"Built in: {ids}. A map of your own is read by its file name, which ends in .json.");
        }

        return FootMapReader.ReadTrusted(
            BuiltInFile.Bytes($"{id}.json"), () => ReferenceFoot.BuiltIn, BodyAtlas.BuiltIn);
    }

    /// <summary>Reads a map file of your own, drawn on the built-in reference foot and atlas.</summary>
    /// <exception cref="FootMapFormatException">The file is wrong; the exception holds every problem.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static FootMap Read(string path) => Read(path, ReferenceFoot.BuiltIn, BodyAtlas.BuiltIn);

    /// <summary>Reads a map file drawn on a given foot and atlas.</summary>
    /// <exception cref="FootMapFormatException">The file is wrong; the exception holds every problem.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static FootMap Read(string path, ReferenceFoot foot, BodyAtlas atlas) =>
        FootMapReader.Read(FileBytes.Read(path), path, foot, atlas);

    /// <summary>Reads a map file of your own from a stream, to its end; the stream stays open.</summary>
    /// <param name="stream">The UTF-8 text of a map file.</param>
    /// <param name="name">The name of the file in messages.</param>
    /// <exception cref="FootMapFormatException">The file is wrong; the exception holds every problem.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static FootMap Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Parse(FileBytes.Read(stream), name);
    }

    /// <summary>
    /// Reads a map from the bytes of a map file; <paramref name="name"/> stands for the file in messages.
    /// </summary>
    /// <remarks>
    /// Cost: at most about a second. A file that exceeds the limits of the format, which <c>maps/README.md</c> states,
    /// is not read.
    /// </remarks>
    /// <param name="utf8">The UTF-8 text of a map file.</param>
    /// <param name="name">The name of the file in messages.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="FootMapFormatException">
    /// The text is wrong; the exception holds its problems, at most 100 of each rule in full.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static FootMap Parse(byte[] utf8, string name, CancellationToken cancellation = default) =>
        FootMapReader.Read(utf8, name, ReferenceFoot.BuiltIn, BodyAtlas.BuiltIn, cancellation);

    /// <summary>Finds the zone with an id; false where there is none.</summary>
    public bool TryGetZone(string id, [NotNullWhen(true)] out Zone? zone)
    {
        ArgumentNullException.ThrowIfNull(id);
        _byId ??= Zones.ToDictionary(zone => zone.Id, StringComparer.Ordinal);
        return _byId.TryGetValue(id, out zone);
    }

    /// <summary>The zone with an id.</summary>
    /// <exception cref="UnknownNameException">There is none; the exception suggests the nearest id.</exception>
    public Zone ZoneWithId(string id) => TryGetZone(id, out Zone? zone)
        ? zone
        : throw new UnknownNameException("zone", id, NameSuggestion.Nearest(id, Zones.Select(zone => zone.Id)));

    /// <summary>
    /// The zones with the number that a person types, alone or with the word for a zone in any language: "22",
    /// "Zone 22", "22区"; empty where the words are no number, or that of no zone.
    /// </summary>
    public ImmutableArray<Zone> ZonesNumbered(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Atlas.ZoneWords.NumberIn(NameFolding.Fold(text)) is { } number
            ? [.. Zones.Where(zone => zone.Number == number)]
            : [];
    }

    /// <summary>
    /// Checks the assertions of a zone of this map on its shapes, in the order of the file: each once, or once a foot
    /// where a shape concerned differs between the feet.
    /// </summary>
    /// <remarks>Cost: a few milliseconds per assertion.</remarks>
    public ImmutableArray<AssertionResult> CheckLocation(Zone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return new MapLocationCheck(this).Check(zone);
    }

    /// <summary>
    /// The topics on which both this map and another one say something, and they contradict each other.
    /// </summary>
    public ImmutableArray<MapDifference> DifferencesFrom(FootMap other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return
        [
            .. from here in Contradictions
               join there in other.Contradictions on here.Id equals there.Id
               where Languages.All.Any(language => here.Says[language] != there.Says[language])
               select new MapDifference(here, there),
        ];
    }

    /// <summary>
    /// The built-in map that it was made from: the one that its file names, else the one of its own id; null where
    /// there is none, and for a built-in map.
    /// </summary>
    public FootMap? LoadOrigin() => !IsBuiltIn && BuiltInIds.Contains(OriginId) ? Load(OriginId) : null;

    /// <summary>True if another map was made from it, see <see cref="LoadOrigin"/>.</summary>
    internal bool IsOriginOf(FootMap other) => IsBuiltIn && !other.IsBuiltIn && other.OriginId == Id;

    /// <summary>
    /// The zones that differ from those of the same id on another map, such as the one it was made from: in the order
    /// of this map, then those that only the other one has. A zone that was moved and renamed has two changes.
    /// </summary>
    /// <remarks>Cost: some milliseconds for each zone with another shape.</remarks>
    public ImmutableArray<ZoneChange> ChangesFrom(FootMap other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return [.. ZoneChange.Find(other, this)];
    }

    /// <summary>As <see cref="ZonesFor(BodyArea)"/>, for an id, a name or a synonym in any language.</summary>
    /// <exception cref="UnknownNameException">
    /// The words name no body area; the exception suggests the nearest one.
    /// </exception>
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
        [
            .. from zone in Zones
               where zone.BodyAreas.Any(areas.Contains)
               select new ZoneMatch(zone, area, relation),
        ];
    }

    // The zones of a view, from the shapes on the right foot's.
    private ImmutableArray<ZoneShape> ShapesOf(ViewId view)
    {
        List<ZoneShape> shapes = [];
        // Only mirroring needs the drawing, which takes longer to read than the zones of a view.
        double width = view.Foot == Foot.Right ? 0 : this[view].Drawing.Width;
        foreach (Zone zone in Zones)
        {
            if (zone.ShapeOn(view.Foot, view.Aspect) is not { } shape)
                continue;
            shapes.Add(view.Foot == Foot.Right
                ? new ZoneShape(zone, shape.Outline, shape.Polygon)
                : new ZoneShape(zone, shape.Outline.Mirrored(width), shape.Polygon.Mirrored(width)));
        }

        return [.. shapes];
    }
}
