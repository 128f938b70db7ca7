using System.Collections.Immutable;
using System.CommandLine;
using Reflexology.Drawing;

namespace Reflexology.Cli;

/// <summary><c>zones</c>: the zones of a map, all or those that answer for a body area.</summary>
internal static class ZonesCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> words = SharedOptions.Words("AREA", "A body area: its id, name or synonym in any language");
        Option<string> map = SharedOptions.Map();
        Option<bool> json = SharedOptions.Json();
        var command = new Command("zones", "List the zones of a map, or those of a body area") { words, map, json };
        command.SetAction(result =>
        {
            FootMap chosen = MapChoice.Load(result.GetRequiredValue(map));
            return Run(chosen, AreaWords.OneName(result.GetValue(words)), result.GetValue(json), terminal);
        });
        return command;
    }

    private static int Run(FootMap map, string? name, bool isJson, Terminal terminal)
    {
        BodyArea? area = name is null ? null : map.Atlas.Get(name);
        ImmutableArray<ZoneMatch> matches = area is null ? [] : map.ZonesFor(area);
        ImmutableArray<(Zone Zone, ZoneRelation? Relation)> zones = area is null
            ? [.. map.Zones.Select(zone => (zone, (ZoneRelation?)null))]
            : [.. matches.Select(match => (match.Zone, (ZoneRelation?)match.Relation))];
        if (isJson)
            terminal.Json(Answer(), AnswerContext.Readable.ZonesAnswer);
        else if (!zones.IsEmpty)
            Write(Heading(map, area, matches), zones.Select(hit => hit.Zone), terminal);

        if (area is null || !zones.IsEmpty)
            return ExitCode.Done;
        terminal.Error($"The map '{map.Id}' has no zone of '{area.Names}', of its parts, or around it.");
        return ExitCode.Failed;

        ZonesAnswer Answer() => new(map.Id, area?.Id, [.. zones.Select(hit => ZoneEntry.Of(hit.Zone, hit.Relation))]);
    }

    private static string Heading(FootMap map, BodyArea? area, ImmutableArray<ZoneMatch> matches) => area is null
        ? $"{map.Names} ({map.Id}), {Phrases.Counted(map.Zones.Length, "zone")}"
        : $"{map.Names} ({map.Id}). {new MapTexts(Languages.Default).Answer(area, matches)}.";

    private static void Write(string heading, IEnumerable<Zone> zones, Terminal terminal)
    {
        var table = new AnswerTable("No.", "Zone", "Id", "Body areas", "Feet", "Aspects");
        foreach (Zone zone in zones)
        {
            table.AddRow(
                zone.IsExtra ? "extra" : $"{zone.Number}", $"{zone.Names}", zone.Id, Phrases.Names(zone.BodyAreas),
                zone.Feet.ToWord() + (zone.IsCrossed ? ",\ncrossed" : ""),
                string.Join(", ", zone.Aspects.Select(EnumWord.ToWord)));
        }

        terminal.Line(heading);
        terminal.Table(table);
    }
}
