using System.Collections.Immutable;

namespace Reflexology;

/// <summary>Reads and checks an anatomy file.</summary>
internal static class BodyAtlasReader
{
    public static BodyAtlas Read(byte[] bytes, string file)
    {
        var problems = new FileProblems(file, bytes);
        AnatomyFile content = FileChecks.Open(problems, AnatomyFileContext.Default.AnatomyFile, AnatomyFile.FormatName);

        HashSet<string> ids = new(StringComparer.Ordinal);
        List<BodyArea> areas = [];
        for (int i = 0; i < content.Areas.Length; i++)
        {
            AnatomyFile.AreaEntry entry = content.Areas[i];
            string path = $"areas[{i}]";
            FileChecks.Id(problems, $"{path}.id", entry.Id, ids);
            FileChecks.Texts(problems, $"{path}.names", entry.Names);
            FileChecks.Language(problems, $"{path}.synonyms", (entry.Synonyms ?? []).Keys);
            if (FileChecks.Word<BodyAreaKind>(problems, $"{path}.kind", entry.Kind) is { } kind && entry.Names.Count > 0)
                areas.Add(Area(entry, kind));
        }

        problems.ThrowIfAny();
        Connect(content, areas, problems);
        problems.ThrowIfAny();
        return new BodyAtlas([.. areas]);
    }

    private static BodyArea Area(AnatomyFile.AreaEntry entry, BodyAreaKind kind) => new(entry.Id, kind, new LocalizedText(entry.Names))
    {
        Synonyms = (entry.Synonyms ?? []).ToImmutableSortedDictionary(
            synonyms => synonyms.Key, synonyms => synonyms.Value.ToImmutableArray(), StringComparer.Ordinal),
        Latin = entry.Latin,
        Uberon = [.. entry.Uberon ?? []],
        Fma = [.. entry.Fma ?? []],
    };

    private static void Connect(AnatomyFile content, List<BodyArea> areas, FileProblems problems)
    {
        Dictionary<string, BodyArea> byId = areas.ToDictionary(area => area.Id, StringComparer.Ordinal);
        for (int i = 0; i < areas.Count; i++)
        {
            List<BodyArea> wholes = [];
            for (int j = 0; j < content.Areas[i].PartOf.Length; j++)
            {
                string id = content.Areas[i].PartOf[j];
                if (byId.TryGetValue(id, out BodyArea? whole))
                    wholes.Add(whole);
                else
                    problems.Add(MapRule.UnknownReference, $"areas[{i}].partOf[{j}]", $"'{id}'", "the id of an area of this file");
            }

            areas[i].PartOf = [.. wholes];
        }

        ILookup<BodyArea, BodyArea> parts = areas.SelectMany(part => part.PartOf.Select(whole => (whole, part)))
            .ToLookup(pair => pair.whole, pair => pair.part);
        for (int i = 0; i < areas.Count; i++)
        {
            areas[i].Parts = [.. parts[areas[i]]];
            if (areas[i].PartOf.Any(whole => whole.WithWholes().Contains(areas[i])))
                problems.Add(MapRule.InvalidValue, $"areas[{i}].partOf", $"'{areas[i].Id}' as a part of itself", "wholes that are not parts of it");
        }
    }
}
