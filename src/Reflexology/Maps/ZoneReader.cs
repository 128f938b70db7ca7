using System.Collections.Immutable;

namespace Reflexology;

/// <summary>Reads and checks the zones of a map file.</summary>
internal sealed class ZoneReader(
    FileProblems problems, ReferenceFoot foot, BodyAtlas atlas, IReadOnlyDictionary<string, MapSource> sources)
{
    private readonly Dictionary<string, Zone?> _zones = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ZoneShapes> _shapes = new(StringComparer.Ordinal);
    private readonly SuggestedNames _zoneIds = new();
    private readonly SuggestedNames _sourceIds = new();
    private readonly SilhouetteCheck?[] _silhouettes = new SilhouetteCheck[ViewId.AspectCount];

    public ImmutableArray<Zone> Read(FootMapFile.ZoneEntry[] entries)
    {
        AssertionReader.CheckCounts(problems, entries);
        problems.ThrowIfTooLarge();
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (string source in sources.Keys)
            _sourceIds.Add(source);
        for (int i = 0; i < entries.Length; i++)
        {
            FileChecks.Id(problems, $"zones[{i}].id", entries[i].Id, ids);
            _zones[entries[i].Id] = Read($"zones[{i}]", entries[i]);
            _zoneIds.Add(entries[i].Id);
        }

        // Assertions may name zones that come later.
        new AssertionTargetCheck(problems, foot, entries, PolygonOf).Check();
        return problems.Any ? [] : [.. entries.Select(entry => _zones[entry.Id]!)];
    }

    /// <summary>Makes the zones of a file that is known to be right.</summary>
    public static ImmutableArray<Zone> ReadTrusted(
        FootMapFile.ZoneEntry[] entries, BodyAtlas atlas, Dictionary<string, MapSource> sources)
    {
        var zones = new Zone[entries.Length];
        Dictionary<string, Zone> byId = new(entries.Length, StringComparer.Ordinal);
        for (int i = 0; i < entries.Length; i++)
        {
            FootMapFile.ZoneEntry entry = entries[i];
            var areas = new BodyArea[entry.BodyAreas.Length];
            for (int area = 0; area < areas.Length; area++)
                areas[area] = atlas[entry.BodyAreas[area]];
            var said = new MapSource[entry.Sources.Length];
            for (int source = 0; source < said.Length; source++)
                said[source] = sources[entry.Sources[source]];
            var shapes = new ZoneShapes(entry.Shapes, entry.LeftShapes, isTrusted: true);
            zones[i] = Zone(entry, shapes, [.. areas], [.. said], byId!);
            byId.Add(entry.Id, zones[i]);
        }

        return [.. zones];
    }

    private Polygon? PolygonOf(string id, Aspect aspect) =>
        _zones.ContainsKey(id) ? _shapes[id].On(Foot.Right, aspect)?.Polygon : null;

    private Zone? Read(string path, FootMapFile.ZoneEntry entry)
    {
        FileChecks.Names(problems, $"{path}.names", entry.Names, entry.Id);
        CheckNumber(path, entry);
        entry.Location.Check(problems, $"{path}.location", entry.Id);
        entry.Agreement.Note.Check(problems, $"{path}.agreement.note", entry.Id);
        ImmutableArray<BodyArea> areas = FileReferences.ReadSome(
            problems, $"{path}.bodyAreas", entry.BodyAreas, "body area", atlas.WithIdOrNull, atlas.SuggestId, entry.Id);
        ImmutableArray<MapSource> said = FileReferences.ReadSome(
            problems, $"{path}.sources", entry.Sources, "source of this file", sources.GetValueOrDefault,
            _sourceIds.Nearest, entry.Id);
        Feet? feet = FileChecks.Word<Feet>(problems, $"{path}.feet", entry.Feet, entry.Id);
        FileChecks.Word<AgreementGrade>(problems, $"{path}.agreement.grade", entry.Agreement.Grade, entry.Id);
        FileReferences.Read(problems, $"{path}.over", entry.Over ?? [], "zone before this one in the file",
            id => _zones.ContainsKey(id) ? id : null, _zoneIds.Nearest, entry.Id);
        AssertionReader.Check(problems, path, entry);
        ZoneShapes shapes = ReadShapes(path, entry, feet ?? Feet.Both);
        return problems.Any ? null : Zone(entry, shapes, areas, said, _zones);
    }

    private static Zone Zone(
        FootMapFile.ZoneEntry entry,
        ZoneShapes shapes,
        ImmutableArray<BodyArea> areas,
        ImmutableArray<MapSource> said,
        Dictionary<string, Zone?> before)
    {
        var agreement = new SourceAgreement(
            EnumWord.Parse<AgreementGrade>(entry.Agreement.Grade)!.Value, entry.Agreement.Note.ToText());
        string[] over = entry.Over ?? [];
        var below = new Zone[over.Length];
        for (int i = 0; i < over.Length; i++)
            below[i] = before[over[i]]!;
        return new Zone(entry, shapes, EnumWord.Parse<Feet>(entry.Feet)!.Value, agreement)
        {
            BodyAreas = areas,
            Sources = said,
            Assertions = AssertionReader.Assertions(entry),
            Over = [.. below],
        };
    }

    private void CheckNumber(string path, FootMapFile.ZoneEntry entry)
    {
        if (entry.Number is < 1)
        {
            string number = FormattableString.Invariant($"{entry.Number}");
            problems.Add(MapRule.InvalidValue, $"{path}.number", number, "a number from 1", entry.Id);
        }

        if (entry is { Extra: true, Number: not null })
        {
            problems.Add(MapRule.InvalidValue, $"{path}.extra", "an extra zone with a number",
                "no number where a zone is extra", entry.Id);
        }
    }

    private ZoneShapes ReadShapes(string path, FootMapFile.ZoneEntry entry, Feet feet)
    {
        ZoneShapes shapes = _shapes[entry.Id] = new(entry.Shapes, entry.LeftShapes, isTrusted: false);
        if (!entry.Shapes.All().Any())
        {
            problems.Add(
                MapRule.MissingMember, $"{path}.shapes", "no shape", "a shape on at least one aspect", entry.Id);
        }

        if (entry.LeftShapes is not null && feet != Feet.Both)
        {
            string found = $"shapes for the left foot of a zone on the {feet.ToWord()} foot";
            problems.Add(MapRule.InvalidValue, $"{path}.leftShapes", found, "a zone on both feet", entry.Id);
        }

        foreach ((Aspect aspect, string pathData) in entry.Shapes.All())
            Read($"{path}.shapes.{aspect.ToWord()}", Foot.Right, aspect, pathData);

        foreach ((Aspect aspect, string pathData) in entry.LeftShapes?.All() ?? [])
        {
            string place = $"{path}.leftShapes.{aspect.ToWord()}";
            if (entry.Shapes.PathData(aspect) is null)
            {
                problems.Add(MapRule.InvalidValue, place, "a shape on the left foot alone",
                    "a shape in 'shapes', which it differs from", entry.Id);
            }

            Read(place, Foot.Left, aspect, pathData);
        }

        return shapes;

        void Read(string place, Foot side, Aspect aspect, string pathData)
        {
            if (Shape(place, aspect, pathData, entry.Id) is { } shape)
                shapes.Keep(side, aspect, shape);
        }
    }

    private FileShape? Shape(string path, Aspect aspect, string pathData, string zoneId)
    {
        if (ShapeChecks.Shape(problems, path, pathData, zoneId) is not { } shape)
            return null;
        SilhouetteCheck silhouette = _silhouettes[(int)aspect] ??=
            new SilhouetteCheck(problems, foot[Foot.Right, aspect].SilhouettePolygon);
        silhouette.Check(path, shape.Polygon, zoneId);
        return shape;
    }
}
