using System.Collections.Immutable;

namespace Reflexology;

/// <summary>Reads and checks the zones of a map file.</summary>
internal sealed class ZoneReader(
    FileProblems problems, ReferenceFoot foot, BodyAtlas atlas, IReadOnlyDictionary<string, MapSource> sources)
{
    private readonly Dictionary<string, Zone?> _zones = new(StringComparer.Ordinal);
    private readonly Dictionary<Aspect, SilhouetteCheck> _silhouettes = [];
    private readonly Dictionary<(string Zone, Foot Foot, Aspect Aspect), (Outline Outline, Polygon Polygon)> _shapes = [];

    public ImmutableArray<Zone> Read(FootMapFile.ZoneEntry[] entries)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        for (int i = 0; i < entries.Length; i++)
        {
            FileChecks.Id(problems, $"zones[{i}].id", entries[i].Id, ids);
            _zones[entries[i].Id] = Read($"zones[{i}]", entries[i]);
        }

        // Assertions may name zones that come later.
        new AssertionTargetCheck(problems, foot, entries, (id, aspect) => _shapes.GetValueOrDefault((id, Foot.Right, aspect)).Polygon).Check();
        return problems.Any ? [] : [.. entries.Select(entry => _zones[entry.Id]!)];
    }

    /// <summary>The shape of a zone in one view, on the right foot's drawing; none where it does not appear there.</summary>
    public IEnumerable<ZoneShape> ShapesOf(Zone zone, Foot side, Aspect aspect) =>
        _shapes.TryGetValue((zone.Id, side, aspect), out var shape) ? [new ZoneShape(zone, shape.Outline, shape.Polygon)] : [];

    private Zone? Read(string path, FootMapFile.ZoneEntry entry)
    {
        FileChecks.Texts(problems, $"{path}.names", entry.Names, entry.Id);
        CheckNumber(path, entry);
        FileChecks.Text(problems, $"{path}.location", entry.Location, entry.Id);
        FileChecks.Text(problems, $"{path}.agreement.note", entry.Agreement.Note, entry.Id);
        ImmutableArray<BodyArea> areas = FileReferences.ReadSome(
            problems, $"{path}.bodyAreas", entry.BodyAreas, "body area", atlas.WithIdOrNull, atlas.SuggestId, entry.Id);
        ImmutableArray<MapSource> said = FileReferences.ReadSome(problems, $"{path}.sources", entry.Sources, "source of this file",
            sources.GetValueOrDefault, id => NameSuggestion.Nearest(id, sources.Keys), entry.Id);
        Feet? feet = FileChecks.Word<Feet>(problems, $"{path}.feet", entry.Feet, entry.Id);
        AgreementGrade? grade = FileChecks.Word<AgreementGrade>(problems, $"{path}.agreement.grade", entry.Agreement.Grade, entry.Id);
        FileReferences.Read(problems, $"{path}.over", entry.Over ?? [], "zone before this one in the file",
            id => _zones.ContainsKey(id) ? id : null, id => NameSuggestion.Nearest(id, _zones.Keys), entry.Id);
        ImmutableArray<ZoneAssertion> assertions = AssertionReader.Read(problems, path, entry);
        ReadShapes(path, entry, feet ?? Feet.Both);
        if (problems.Any)
            return null;
        return new Zone(entry.Id, new LocalizedText(entry.Names))
        {
            Number = entry.Number,
            IsExtra = entry.Extra,
            BodyAreas = areas,
            Feet = feet!.Value,
            IsCrossed = entry.Crossed,
            Location = entry.Location,
            Assertions = assertions,
            Over = [.. (entry.Over ?? []).Select(id => _zones[id]!)],
            Sources = said,
            Agreement = new SourceAgreement(grade!.Value, entry.Agreement.Note),
            Shapes = Outlines(entry.Shapes, Foot.Right, entry.Id),
            LeftShapes = Outlines(entry.LeftShapes, Foot.Left, entry.Id),
        };
    }

    private void CheckNumber(string path, FootMapFile.ZoneEntry entry)
    {
        if (entry.Number is < 1)
            problems.Add(MapRule.InvalidValue, $"{path}.number", FormattableString.Invariant($"{entry.Number}"), "a number from 1", entry.Id);
        if (entry is { Extra: true, Number: not null })
            problems.Add(MapRule.InvalidValue, $"{path}.extra", "an extra zone with a number", "no number where a zone is extra", entry.Id);
    }

    private void ReadShapes(string path, FootMapFile.ZoneEntry entry, Feet feet)
    {
        if (!entry.Shapes.All().Any())
            problems.Add(MapRule.MissingMember, $"{path}.shapes", "no shape", "a shape on at least one aspect", entry.Id);
        if (entry.LeftShapes is not null && feet != Feet.Both)
            problems.Add(MapRule.InvalidValue, $"{path}.leftShapes", $"shapes for the left foot of a zone on the {feet.ToWord()} foot", "a zone on both feet", entry.Id);
        foreach ((Aspect aspect, string pathData) in entry.Shapes.All())
        {
            if (Shape($"{path}.shapes.{aspect.ToWord()}", aspect, pathData, entry.Id) is { } shape)
                _shapes[(entry.Id, Foot.Left, aspect)] = _shapes[(entry.Id, Foot.Right, aspect)] = shape;
        }

        foreach ((Aspect aspect, string pathData) in entry.LeftShapes?.All() ?? [])
        {
            if (!entry.Shapes.All().Any(right => right.Aspect == aspect))
                problems.Add(MapRule.InvalidValue, $"{path}.leftShapes.{aspect.ToWord()}", "a shape on the left foot alone", "a shape in 'shapes', which it differs from", entry.Id);
            if (Shape($"{path}.leftShapes.{aspect.ToWord()}", aspect, pathData, entry.Id) is { } shape)
                _shapes[(entry.Id, Foot.Left, aspect)] = shape;
        }
    }

    private (Outline Outline, Polygon Polygon)? Shape(string path, Aspect aspect, string pathData, string zoneId)
    {
        if (FileChecks.Shape(problems, path, pathData, zoneId) is not { } shape)
            return null;
        if (!_silhouettes.TryGetValue(aspect, out SilhouetteCheck? silhouette))
            _silhouettes[aspect] = silhouette = new SilhouetteCheck(problems, foot[Foot.Right, aspect].SilhouettePolygon);
        silhouette.Check(path, shape.Polygon, zoneId);
        return shape;
    }

    private ImmutableSortedDictionary<Aspect, Outline> Outlines(FootMapFile.ShapeEntries? entries, Foot side, string zoneId) =>
        (entries?.All() ?? []).ToImmutableSortedDictionary(shape => shape.Aspect, shape => _shapes[(zoneId, side, shape.Aspect)].Outline);
}
