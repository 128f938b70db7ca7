using System.Collections.Immutable;
using System.CommandLine;
using Reflexology.Drawing;

namespace Reflexology.Cli;

/// <summary><c>areas</c>: the body areas, all or those that some words in any language find.</summary>
internal static class AreasCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> words = SharedOptions.Words(
            "QUERY", "A name, a synonym, the Latin term, an id, or a part of one, in any language");
        Option<bool> json = SharedOptions.Json();
        var command = new Command("areas", "List body areas, or search for one in any language") { words, json };
        command.SetAction(result => Run(AreaWords.OneName(result.GetValue(words)), result.GetValue(json), terminal));
        return command;
    }

    private static int Run(string? query, bool isJson, Terminal terminal)
    {
        BodyAtlas atlas = BodyAtlas.BuiltIn;
        ImmutableArray<(BodyArea Area, AreaMatch? Match)> found = query is null
            ? [.. atlas.Areas.Select(area => (area, (AreaMatch?)null))]
            : [.. atlas.Search(query).Select(hit => (hit.Area, (AreaMatch?)AreaMatch.Of(hit)))];
        if (isJson)
            terminal.Json(
                new AreasAnswer(query, [.. found.Select(hit => AreaEntry.Of(hit.Area, hit.Match))]),
                AnswerContext.Readable.AreasAnswer);
        else if (!found.IsEmpty)
            Write(found, query, terminal);

        if (!found.IsEmpty)
            return ExitCode.Done;
        if (atlas.IsPlaceless(query!))
        {
            terminal.Error(new MapTexts(Languages.Default).ComplaintNone(query!));
            return ExitCode.Failed;
        }

        string suggestion = atlas.Suggest(query!) is { } nearest ? $" Did you mean '{nearest}'?" : "";
        terminal.Error($"No body area matches '{query}'.{suggestion} `reflexology areas` lists them all.");
        return ExitCode.Failed;
    }

    private static void Write(ImmutableArray<(BodyArea Area, AreaMatch? Match)> found, string? query, Terminal terminal)
    {
        var table = new AnswerTable(["Name", "Id", "Kind", "Part of", .. query is null ? (string[])[] : ["Found by"]]);
        foreach ((BodyArea area, AreaMatch? match) in found)
        {
            table.AddRow(
            [
                $"{area.Names}", area.Id, area.Kind.ToWord(), Phrases.Names(area.PartOf),
                .. match is null ? (string[])[] : [FoundBy(match)],
            ]);
        }

        string count = Phrases.Counted(found.Length, "body area");
        terminal.Line(query is null ? count : $"{count} found by '{query}'");
        terminal.Table(table);
    }

    private static string FoundBy(AreaMatch match) =>
        $"{match.Name} ({match.Language ?? "id"})" + (match.IsMisspelt ? ", similar" : "")
            + (match.IsComplaint ? ", complaint" : "");
}
