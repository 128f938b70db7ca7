using System.Collections.Immutable;
using System.CommandLine;
using Reflexology.Drawing;

namespace Reflexology.Cli;

/// <summary>
/// <c>maps</c>: the built-in maps; one map and who says so; or what differs between two: the zones of a map and of the
/// one it was made from, and what they say where maps contradict each other.
/// </summary>
internal static class MapsCommand
{
    // Half of the table otherwise, which what a map says needs more.
    private const int TopicWidth = 22;

    public static Command Create(Terminal terminal)
    {
        InputArgument<string?> map = new InputArgument<string?>("MAP")
        {
            Description = "A built-in map by its id, or a map file: show it with its sources and contradictions",
            Arity = ArgumentArity.ZeroOrOne,
            TakesIds = true,
        }.WithoutOptions();
        var against = new InputOption<string?>("--against")
        {
            Description = "Show what MAP and this map say, topic by topic; without one, the built-in map that MAP was "
                + "made from, and the zones that differ",
            HelpName = "ID|FILE",
            Arity = ArgumentArity.ZeroOrOne,
            TakesIds = true,
        };
        var sources = new Option<bool>("--sources")
        {
            Description = "Show the texts and charts that MAP is drawn from, and what each was used for",
        };
        Option<bool> json = SharedOptions.Json();
        var command = new Command("maps", "List the built-in maps, show one in full, or two against each other")
        {
            map, against, sources, json,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(against) is not null && result.GetResult(map) is not { Tokens.Count: > 0 })
                result.AddError("--against: expected the map to compare before it, found none.");
            if (result.GetValue(sources) && result.GetResult(map) is not { Tokens.Count: > 0 })
                result.AddError("--sources: expected the map whose sources to show, found none.");
            if (result.GetValue(sources) && result.GetResult(against) is not null)
                result.AddError("--sources: expected one map, found --against, which compares two. Give one of both.");
        });
        command.SetAction(result =>
        {
            bool isJson = result.GetValue(json);
            if (result.GetValue(map) is not { } name)
            {
                List([.. FootMap.BuiltInIds.Select(FootMap.Load)], isJson, terminal);
                return ExitCode.Done;
            }

            FootMap chosen = MapChoice.Load(name);
            if (result.GetResult(against) is null)
            {
                if (result.GetValue(sources))
                    ShowSources(chosen, isJson, terminal);
                else
                    Show(chosen, isJson, terminal);
                return ExitCode.Done;
            }

            FootMap? other = result.GetValue(against) is { } named ? MapChoice.Load(named) : chosen.LoadOrigin();
            if (other is null)
            {
                terminal.Error($"'{name}' was made from no built-in map: it names none in \"origin\", and none has its "
                    + "id. Name the map to compare with after --against.");
                return ExitCode.Failed;
            }

            Compare(chosen, other, isJson, terminal);
            return ExitCode.Done;
        });
        return command;
    }

    private static void List(FootMap[] maps, bool isJson, Terminal terminal)
    {
        if (isJson)
        {
            terminal.Json(new MapsAnswer([.. maps.Select(MapEntry.Of)]), AnswerContext.Readable.MapsAnswer);
            return;
        }

        var table = new AnswerTable("Map", "Name", "Tradition", "Zones", "Aspects");
        foreach (FootMap map in maps)
            table.AddRow(
                map.Id, $"{map.Names}", $"{map.Tradition}", $"{map.Zones.Length}",
                string.Join(", ", JsonNames.Aspects(map)));
        terminal.Line($"{maps.Length} built-in maps");
        terminal.Table(table);
    }

    private static void Show(FootMap map, bool isJson, Terminal terminal)
    {
        if (isJson)
        {
            terminal.Json(MapAnswer.Of(map), AnswerContext.Readable.MapAnswer);
            return;
        }

        terminal.Line($"{map.Names} ({map.Id}), {Phrases.Counted(map.Zones.Length, "zone")}");
        terminal.Paragraph($"Tradition: {map.Tradition}");
        terminal.Paragraph($"Laterality: {map.Laterality}");
        AnswerTable contradictions = new AnswerTable("Where maps differ", "What this one says")
            .WithFirstColumn(TopicWidth);
        foreach (MapContradiction contradiction in map.Contradictions)
            contradictions.AddRow($"{contradiction.Topic}", $"{contradiction.Says}").AddEmptyRow();
        if (!map.Contradictions.IsEmpty)
            terminal.Table(contradictions);
        var sources = new AnswerTable("Source", "Title");
        foreach (MapSource source in map.Sources)
            sources.AddRow(source.Id, source.Citation());
        terminal.Table(sources);
    }

    private static void ShowSources(FootMap map, bool isJson, Terminal terminal)
    {
        if (isJson)
        {
            terminal.Json(
                new SourcesAnswer(map.Id, [.. map.Sources.Select(SourceEntry.Of)]),
                AnswerContext.Readable.SourcesAnswer);
            return;
        }

        terminal.Line($"{map.Names} ({map.Id}), {Phrases.Counted(map.Sources.Length, "source")}");
        AnswerTable table = new AnswerTable("Source", "What it is", "Used for").WithFirstColumn(TopicWidth);
        foreach (MapSource source in map.Sources)
        {
            int zones = map.Zones.Count(zone => zone.Sources.Contains(source));
            table.AddRow(source.Id, Description(source),
                string.Join(" ", new[] { source.Use?.ToString(), $"Cited by {Phrases.Counted(zones, "zone")}." }
                    .OfType<string>())).AddEmptyRow();
        }

        terminal.Table(table);
    }

    private static string Description(MapSource source)
    {
        string[] notes =
        [
            .. new[] { source.Kind?.ToWord(), source.Language, source.IsExcerpt ? "read as an excerpt" : null }
                .OfType<string>(),
        ];
        return notes.Length == 0 ? source.Citation() : $"{source.Citation()} ({string.Join(", ", notes)})";
    }

    private static void Compare(FootMap map, FootMap other, bool isJson, Terminal terminal)
    {
        ImmutableArray<MapDifference> differences = map.DifferencesFrom(other);
        ImmutableArray<ZoneChange>? changes = MapChanges.AreRelated(map, other) ? map.ChangesFrom(other) : null;
        if (isJson)
        {
            terminal.Json(
                new DifferencesAnswer(map.Id, other.Id, [.. differences.Select(DifferenceEntry.Of)])
                {
                    Changes = changes is { } found ? [.. found.Select(ChangeEntry.Of)] : null,
                },
                AnswerContext.Readable.DifferencesAnswer);
            return;
        }

        string maps = $"{map.Names} ({map.Id}) against {other.Names} ({other.Id})";
        if (changes is { } own)
        {
            int zones = own.Select(change => change.Zone.Id).Distinct().Count();
            terminal.Paragraph($"{maps}: {Phrases.Counted(zones, "zone")} {(zones == 1 ? "differs" : "differ")}");
            if (zones > 0)
                terminal.Table(TableOf(own));
            if (differences.IsEmpty)
                return;
        }

        terminal.Paragraph(
            $"{maps}: {Phrases.Counted(differences.Length, "topic")} on which both say something");
        if (differences.IsEmpty)
            return;
        AnswerTable table = new AnswerTable("Topic", "Map", "What it says").WithFirstColumn(TopicWidth);
        foreach (MapDifference difference in differences)
        {
            table.AddRow($"{difference.Here.Topic}", map.Id, $"{difference.Here.Says}");
            table.AddRow("", other.Id, $"{difference.There.Says}").AddEmptyRow();
        }

        terminal.Table(table);
    }

    private static AnswerTable TableOf(ImmutableArray<ZoneChange> changes)
    {
        var table = new AnswerTable("Zone", "Name", "Change");
        foreach (ZoneChange change in changes)
            table.AddRow(change.Zone.Id, $"{change.Zone.Names}", Words(change));
        return table;

        static string Words(ZoneChange change) => change.Kind switch
        {
            ZoneChangeKind.Added => "added",
            ZoneChangeKind.Removed => "removed",
            ZoneChangeKind.Moved => $"moved, by up to {change.Distance.ToText(decimals: 1)} mm",
            ZoneChangeKind.OnOtherViews => "on other sides or feet",
            _ => $"renamed; it was {NumberedName.Of(change.Before!, Languages.Default)}",
        };
    }
}
