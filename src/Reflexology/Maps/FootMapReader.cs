using System.Collections.Immutable;

namespace Reflexology;

/// <summary>Reads and checks a map file.</summary>
internal sealed class FootMapReader
{
    // From the first printed books on.
    private const int EarliestYear = 1450;
    private const int LatestYear = 2999;

    private readonly FileProblems _problems;
    private readonly ReferenceFoot _foot;
    private readonly BodyAtlas _atlas;
    private readonly ZoneReader _zones;
    private readonly Dictionary<string, MapSource> _sources = new(StringComparer.Ordinal);

    private FootMapReader(FileProblems problems, ReferenceFoot foot, BodyAtlas atlas)
    {
        _problems = problems;
        _foot = foot;
        _atlas = atlas;
        _zones = new ZoneReader(problems, foot, atlas, _sources);
    }

    /// <summary>
    /// Reads a file that tests have read strictly: the right sole at once, each other view when it is first asked for.
    /// </summary>
    public static FootMap ReadTrusted(byte[] bytes, Func<ReferenceFoot> foot, BodyAtlas atlas)
    {
        FootMapFile content = FileChecks.Trusted(bytes, FootMapFile.FromJson);
        Dictionary<string, MapSource> sources = new(StringComparer.Ordinal);
        foreach (FootMapFile.SourceEntry entry in content.Sources)
            sources.Add(entry.Id, new MapSource(entry));
        ImmutableArray<Zone> zones = ZoneReader.ReadTrusted(content.Zones, atlas, sources);
        FootMapFile.ContradictionEntry[] entries = content.Contradictions ?? [];
        var contradictions = new MapContradiction[entries.Length];
        for (int i = 0; i < entries.Length; i++)
        {
            BodyArea[] areas = Array.ConvertAll(entries[i].BodyAreas, id => atlas[id]);
            contradictions[i] = Contradiction(entries[i], [.. areas], zones);
        }

        var map = new FootMap(content, foot, atlas)
        {
            IsBuiltIn = true,
            Sources = [.. sources.Values],
            Contradictions = [.. contradictions],
            Zones = zones,
        };

        // Nearly every program asks the right sole first: its shapes are part of loading, not of the first lookup.
        _ = map[Foot.Right, Aspect.Plantar].Shapes;
        return map;
    }

    public static FootMap Read(
        byte[] bytes, string file, ReferenceFoot foot, BodyAtlas atlas, CancellationToken cancellation = default)
    {
        var problems = new FileProblems(file, bytes, cancellation);
        FootMapFile content = FileChecks.Open(
            problems, FootMapFileContext.Default.FootMapFile, FootMapFile.FormatName, FootMapFile.FromJson);
        return new FootMapReader(problems, foot, atlas).Map(content);
    }

    private FootMap Map(FootMapFile content)
    {
        FileChecks.Units(_problems, content.Units);
        FileChecks.Id(_problems, "id", content.Id, []);
        if (content.Origin is { } origin && !FootMap.BuiltInIds.Contains(origin))
        {
            string? nearest = NameSuggestion.Nearest(origin, FootMap.BuiltInIds);
            _problems.Add(MapRule.UnknownReference, "origin", origin.Quoted(), "the id of a built-in map",
                advice: nearest is null ? null : $"Did you mean '{nearest}'?");
        }

        FileChecks.Names(_problems, "names", content.Names);
        FileChecks.Texts(_problems, "tradition", content.Tradition);
        FileChecks.Texts(_problems, "laterality", content.Laterality);
        Sources(content.Sources);
        ImmutableArray<Zone> zones = _zones.Read(content.Zones);
        ImmutableArray<MapContradiction> contradictions = Contradictions(content, zones);
        _problems.ThrowIfAny();
        return new FootMap(content, () => _foot, _atlas)
        {
            Sources = [.. _sources.Values],
            Contradictions = contradictions,
            Zones = zones,
        };
    }

    private void Sources(FootMapFile.SourceEntry[] entries)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        for (int i = 0; i < entries.Length; i++)
        {
            FileChecks.Id(_problems, $"sources[{i}].id", entries[i].Id, ids);
            Check($"sources[{i}]", entries[i]);
            _sources[entries[i].Id] = new MapSource(entries[i]);
        }
    }

    private void Check(string path, FootMapFile.SourceEntry entry)
    {
        entry.Title.Check(_problems, $"{path}.title");
        entry.Use?.Check(_problems, $"{path}.use");
        if (entry.Kind is not null)
            FileChecks.Word<SourceKind>(_problems, $"{path}.kind", entry.Kind);
        if (entry.Author is not null)
            FileChecks.Text(_problems, $"{path}.author", entry.Author);
        Expect("site", entry.Site, IsSite, "the host of a web page, with a path or without, such as example.org/feet");
        Expect("language", entry.Language, FileChecks.IsLanguage, "a language code such as en, de, es, ru, zh");
        Expect("isbn", entry.Isbn, MapSource.IsIsbn, "an ISBN whose check digit is right");
        if (entry.Year is { } year and (< EarliestYear or > LatestYear))
        {
            _problems.Add(MapRule.InvalidValue, $"{path}.year", FormattableString.Invariant($"{year}"),
                FormattableString.Invariant($"a year from {EarliestYear} to {LatestYear}"));
        }

        void Expect(string member, string? value, Func<string, bool> isRight, string expected)
        {
            if (value is not null && !isRight(value))
                _problems.Add(MapRule.InvalidValue, $"{path}.{member}", value.Quoted(), expected);
        }
    }

    private static bool IsSite(string site) =>
        Uri.TryCreate($"https://{site}", UriKind.Absolute, out Uri? address)
        && address.HostNameType == UriHostNameType.Dns && address.Host.Contains('.', StringComparison.Ordinal)
        && site.StartsWith(address.Host, StringComparison.Ordinal);

    private ImmutableArray<MapContradiction> Contradictions(FootMapFile content, ImmutableArray<Zone> zones)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        FootMapFile.ContradictionEntry[] entries = content.Contradictions ?? [];
        HashSet<string> zoneIds = [.. content.Zones.Select(zone => zone.Id)];
        var suggested = new SuggestedNames(zoneIds);
        List<MapContradiction> contradictions = [];
        for (int i = 0; i < entries.Length; i++)
        {
            FootMapFile.ContradictionEntry entry = entries[i];
            string path = $"contradictions[{i}]";
            FileChecks.Id(_problems, $"{path}.id", entry.Id, ids);
            FileChecks.Texts(_problems, $"{path}.topic", entry.Topic);
            FileChecks.Texts(_problems, $"{path}.says", entry.Says);
            ImmutableArray<BodyArea> areas = FileReferences.Read(
                _problems, $"{path}.bodyAreas", entry.BodyAreas, "body area", _atlas.WithIdOrNull, _atlas.SuggestId);
            FileReferences.Read(_problems, $"{path}.zones", entry.Zones, "zone of this file",
                id => zoneIds.Contains(id) ? id : null, suggested.Nearest);
            if (!_problems.Any)
                contradictions.Add(Contradiction(entry, areas, zones));
        }

        return [.. contradictions];
    }

    private static MapContradiction Contradiction(
        FootMapFile.ContradictionEntry entry, ImmutableArray<BodyArea> areas, ImmutableArray<Zone> zones)
    {
        HashSet<string> ids = new(entry.Zones, StringComparer.Ordinal);
        List<Zone> concerned = [];
        foreach (Zone zone in zones)
        {
            if (ids.Contains(zone.Id))
                concerned.Add(zone);
        }

        return new MapContradiction(
            entry.Id, new LocalizedText(entry.Topic), new LocalizedText(entry.Says), areas, [.. concerned]);
    }
}
