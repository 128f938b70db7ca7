using System.Collections.Immutable;

namespace Reflexology;

/// <summary>Reads and checks a map file.</summary>
internal sealed class FootMapReader
{
    /// <summary>How far a zone may reach out of the silhouette, in millimetres: the width of a drawn line.</summary>
    public const double OutsideTolerance = 0.05;

    private readonly FileProblems _problems;
    private readonly ReferenceFoot _foot;
    private readonly BodyAtlas _atlas;
    private readonly Dictionary<string, MapSource> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<Aspect, List<ZoneShape>> _shapes =
        Enum.GetValues<Aspect>().ToDictionary(aspect => aspect, _ => new List<ZoneShape>());

    private FootMapReader(FileProblems problems, ReferenceFoot foot, BodyAtlas atlas) =>
        (_problems, _foot, _atlas) = (problems, foot, atlas);

    public static FootMap Read(byte[] bytes, string file, ReferenceFoot foot, BodyAtlas atlas)
    {
        var problems = new FileProblems(file);
        FootMapFile content = FileChecks.Open(bytes, problems, FootMapFileContext.Default.FootMapFile, FootMapFile.FormatName);
        return new FootMapReader(problems, foot, atlas).Map(content);
    }

    private FootMap Map(FootMapFile content)
    {
        FileChecks.Units(_problems, content.Units);
        FileChecks.Id(_problems, "id", content.Id, []);
        FileChecks.Texts(_problems, "names", content.Names);
        FileChecks.Texts(_problems, "tradition", content.Tradition);
        Sources(content.Sources);
        HashSet<string> ids = new(StringComparer.Ordinal);
        List<Zone> zones = [];
        for (int i = 0; i < content.Zones.Length; i++)
        {
            FileChecks.Id(_problems, $"zones[{i}].id", content.Zones[i].Id, ids);
            if (ReadZone($"zones[{i}]", content.Zones[i]) is { } zone)
                zones.Add(zone);
        }

        _problems.ThrowIfAny();
        return new FootMap(content.Id, _atlas, Views())
        {
            Names = new LocalizedText(content.Names),
            Tradition = new LocalizedText(content.Tradition),
            Sources = [.. _sources.Values],
            Zones = [.. zones],
        };
    }

    private void Sources(FootMapFile.SourceEntry[] entries)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        for (int i = 0; i < entries.Length; i++)
        {
            FileChecks.Id(_problems, $"sources[{i}].id", entries[i].Id, ids);
            _sources[entries[i].Id] = new MapSource(entries[i].Id, entries[i].Title);
        }
    }

    private Zone? ReadZone(string path, FootMapFile.ZoneEntry entry)
    {
        FileChecks.Texts(_problems, $"{path}.names", entry.Names, entry.Id);
        if (entry.Number is < 1)
            _problems.Add(FootMapProblemKind.InvalidValue, $"{path}.number", FormattableString.Invariant($"{entry.Number}"), "a number from 1", entry.Id);
        ImmutableArray<BodyArea> areas = References($"{path}.bodyAreas", entry.BodyAreas, entry.Id, "body area", BodyAreaOrNull, SuggestBodyArea);
        ImmutableArray<MapSource> sources =
            References($"{path}.sources", entry.Sources, entry.Id, "source of this file", _sources.GetValueOrDefault, id => NameSuggestion.Nearest(id, _sources.Keys));
        Feet? feet = FileChecks.Word<Feet>(_problems, $"{path}.feet", entry.Feet, entry.Id);
        if (!entry.Shapes.All().Any())
            _problems.Add(FootMapProblemKind.MissingMember, $"{path}.shapes", "no shape", "a shape on at least one aspect", entry.Id);
        var shapes = entry.Shapes.All()
            .Select(shape => (shape.Aspect, Shape: Shape($"{path}.shapes.{FileWord.Of(shape.Aspect)}", shape.Aspect, shape.PathData, entry.Id)))
            .ToList();
        if (_problems.Any)
            return null;

        var zone = new Zone(entry.Id, new LocalizedText(entry.Names))
        {
            Number = entry.Number,
            BodyAreas = areas,
            Feet = feet!.Value,
            IsCrossed = entry.Crossed,
            Location = entry.Location,
            Sources = sources,
            Agreement = entry.Agreement,
            Shapes = shapes.ToImmutableSortedDictionary(shape => shape.Aspect, shape => shape.Shape!.Value.Outline),
        };
        foreach ((Aspect aspect, var shape) in shapes)
            _shapes[aspect].Add(new ZoneShape(zone, shape!.Value.Outline, shape.Value.Polygon));
        return zone;
    }

    private BodyArea? BodyAreaOrNull(string id) => _atlas.Contains(id) ? _atlas[id] : null;

    // The id, also where a name in some language was given or meant.
    private string? SuggestBodyArea(string id) => _atlas.Suggest(id) is { } name ? _atlas.Find(name)?.Id : null;

    private ImmutableArray<T> References<T>(
        string path, string[] ids, string zoneId, string kind, Func<string, T?> find, Func<string, string?> suggest)
        where T : class
    {
        List<T> found = [];
        if (ids.Length == 0)
            _problems.Add(FootMapProblemKind.MissingMember, path, "an empty list", $"at least one {kind}", zoneId);
        for (int i = 0; i < ids.Length; i++)
        {
            if (find(ids[i]) is { } target)
            {
                found.Add(target);
                continue;
            }

            string? nearest = suggest(ids[i]);
            _problems.Add(FootMapProblemKind.UnknownReference, $"{path}[{i}]", $"'{ids[i]}'", $"the id of a {kind}", zoneId,
                nearest is null ? null : $"Did you mean '{nearest}'?");
        }

        return [.. found];
    }

    private (Outline Outline, Polygon Polygon)? Shape(string path, Aspect aspect, string pathData, string zoneId)
    {
        if (FileChecks.Shape(_problems, path, pathData, zoneId) is not { } shape)
            return null;
        CheckInside(path, shape.Polygon, _foot[Foot.Right, aspect].Silhouette, zoneId);
        return shape;
    }

    // A zone reaches out of the foot where one of its vertices does, or where it spans a cleft of the silhouette, whose
    // vertices then lie deep inside the zone. Shared vertices lie on both borders and need no distance.
    private void CheckInside(string path, Polygon zone, Polygon foot, string zoneId)
    {
        HashSet<MapPoint> zoneVertices = [.. zone.Rings.SelectMany(ring => ring)];
        HashSet<MapPoint> footVertices = [.. foot.Rings.SelectMany(ring => ring)];
        for (int ring = 0; ring < zone.Rings.Length; ring++)
        {
            for (int vertex = 0; vertex < zone.Rings[ring].Length; vertex++)
            {
                MapPoint point = zone.Rings[ring][vertex];
                if (!footVertices.Contains(point) && Depth(!foot.Contains(point), foot, point) is { } outside)
                {
                    AddOutside(path, zoneId, ring, vertex, point, outside);
                    return;
                }
            }
        }

        foreach (MapPoint point in footVertices.Where(vertex => !zoneVertices.Contains(vertex)))
        {
            if (Depth(zone.Contains(point), zone, point) is { } deep)
            {
                AddOutside(path, zoneId, null, null, point, deep);
                return;
            }
        }
    }

    private static double? Depth(bool isBeyond, Polygon polygon, MapPoint point) =>
        isBeyond && polygon.DistanceToBorder(point) is var depth && depth > OutsideTolerance ? depth : null;

    private void AddOutside(string path, string zoneId, int? ring, int? vertex, MapPoint point, double distance)
    {
        string found = FormattableString.Invariant($"a zone that reaches {distance:0.##} mm out of the foot near ({point.X:0.##}, {point.Y:0.##})");
        _problems.Add(_problems.AtShape(FootMapProblemKind.OutsideFoot, path, zoneId, found, FormattableString.Invariant($"a zone inside the silhouette, to {OutsideTolerance} mm"))
            with
        { Ring = ring, Vertex = vertex });
    }

    private IEnumerable<FootView> Views()
    {
        foreach (Aspect aspect in Enum.GetValues<Aspect>())
        {
            FootDrawing right = _foot[Foot.Right, aspect], left = _foot[Foot.Left, aspect];
            yield return new FootView(right, [.. _shapes[aspect].Where(shape => shape.Zone.IsOn(Foot.Right))]);
            yield return new FootView(left, [.. _shapes[aspect].Where(shape => shape.Zone.IsOn(Foot.Left)).Select(Mirrored)]);

            ZoneShape Mirrored(ZoneShape shape) =>
                new(shape.Zone, shape.Outline.Mirrored(right.Width), shape.Polygon.Mirrored(right.Width));
        }
    }
}
