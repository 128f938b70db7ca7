using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Reflexology;

/// <summary>Reads and checks an anatomy file.</summary>
internal static class BodyAtlasReader
{
    /// <summary>Reads a file that tests have read strictly.</summary>
    public static BodyAtlas ReadTrusted(byte[] bytes)
    {
        AnatomyFile content = FileChecks.Trusted(bytes, AnatomyFile.FromJson);
        List<BodyArea> areas = new(content.Areas.Length);
        foreach (AnatomyFile.AreaEntry entry in content.Areas)
            areas.Add(Area(entry, EnumWord.Parse<BodyAreaKind>(entry.Kind)!.Value));
        Connect(content, areas, null);
        return Atlas(content, areas);
    }

    public static BodyAtlas Read(byte[] bytes, string file)
    {
        var problems = new FileProblems(file, bytes);
        AnatomyFile content = FileChecks.Open(
            problems, AnatomyFileContext.Default.AnatomyFile, AnatomyFile.FormatName, AnatomyFile.FromJson);

        HashSet<string> ids = new(StringComparer.Ordinal);
        List<BodyArea> areas = [];
        for (int i = 0; i < content.Areas.Length; i++)
        {
            AnatomyFile.AreaEntry entry = content.Areas[i];
            string path = $"areas[{i}]";
            FileChecks.Id(problems, $"{path}.id", entry.Id, ids);
            FileChecks.Names(problems, $"{path}.names", entry.Names);
            FileChecks.Language(problems, $"{path}.synonyms", (entry.Synonyms ?? []).Keys);
            if (FileChecks.Word<BodyAreaKind>(problems, $"{path}.kind", entry.Kind) is { } kind
                && entry.Names.Count > 0)
                areas.Add(Area(entry, kind));
        }

        problems.ThrowIfAny();
        Connect(content, areas, problems);
        for (int i = 0; i < areas.Count; i++)
        {
            if (!areas[i].PartOf.Any(whole => whole.WithWholes().Contains(areas[i])))
                continue;
            problems.Add(MapRule.InvalidValue, $"areas[{i}].partOf", $"{areas[i].Id.Quoted()} as a part of itself",
                "wholes that are not parts of it");
        }

        Check(problems, content, ids);
        problems.ThrowIfAny();
        return Atlas(content, areas);
    }

    private static BodyAtlas Atlas(AnatomyFile content, List<BodyArea> areas)
    {
        var byId = areas.ToDictionary(area => area.Id, StringComparer.Ordinal);
        return new BodyAtlas(
            ImmutableCollectionsMarshal.AsImmutableArray(areas.ToArray()),
            [
                .. from entry in content.Complaints ?? []
                   select new Complaint(entry.Words, [.. entry.Areas.Select(id => byId[id])]),
            ])
        {
            PainWords = new DroppedWords(content.PainWords ?? []),
            FillWords = new DroppedWords(content.FillWords ?? []),
            ZoneWords = new DroppedWords(content.ZoneWords ?? []),
        };
    }

    private static void Check(FileProblems problems, AnatomyFile content, HashSet<string> ids)
    {
        FileChecks.Language(problems, "painWords", (content.PainWords ?? []).Keys);
        FileChecks.Language(problems, "fillWords", (content.FillWords ?? []).Keys);
        FileChecks.Language(problems, "zoneWords", (content.ZoneWords ?? []).Keys);
        for (int i = 0; i < content.Complaints?.Length; i++)
        {
            AnatomyFile.ComplaintEntry entry = content.Complaints[i];
            FileChecks.Language(problems, $"complaints[{i}].words", entry.Words.Keys);
            for (int j = 0; j < entry.Areas.Length; j++)
            {
                if (!ids.Contains(entry.Areas[j]))
                    problems.Add(MapRule.UnknownReference, $"complaints[{i}].areas[{j}]", entry.Areas[j].Quoted(),
                        "the id of an area of this file");
            }
        }
    }

    private static BodyArea Area(AnatomyFile.AreaEntry entry, BodyAreaKind kind) =>
        new(entry.Id, kind, new LocalizedText(entry.Names), entry.Synonyms)
        {
            Latin = entry.Latin,
            Uberon = [.. entry.Uberon ?? []],
            Fma = [.. entry.Fma ?? []],
        };

    // An id that names no area is noted, or left out where nothing is noted.
    private static void Connect(AnatomyFile content, List<BodyArea> areas, FileProblems? problems)
    {
        Dictionary<string, BodyArea> byId = new(areas.Count, StringComparer.Ordinal);
        Dictionary<string, List<BodyArea>> parts = new(areas.Count, StringComparer.Ordinal);
        foreach (BodyArea area in areas)
        {
            byId.Add(area.Id, area);
            parts.Add(area.Id, []);
        }

        for (int i = 0; i < areas.Count; i++)
        {
            List<BodyArea> wholes = [];
            for (int j = 0; j < content.Areas[i].PartOf.Length; j++)
            {
                string id = content.Areas[i].PartOf[j];
                if (byId.TryGetValue(id, out BodyArea? whole))
                {
                    wholes.Add(whole);
                    parts[id].Add(areas[i]);
                }
                else
                {
                    problems?.Add(MapRule.UnknownReference, $"areas[{i}].partOf[{j}]", id.Quoted(),
                        "the id of an area of this file");
                }
            }

            areas[i].PartOf = [.. wholes];
        }

        foreach (BodyArea area in areas)
            area.Parts = [.. parts[area.Id]];
    }
}
