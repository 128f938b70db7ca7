using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Reflexology.Drawing;

namespace Reflexology.Cli;

/// <summary>
/// <c>check</c>: whether the shapes of zones agree with what the map says about their place; a zone drawn large; and
/// the zones whose place few sources support.
/// </summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string?> zone = SharedOptions.Word("ZONE", "The id of a zone; without it all zones are checked");
        Option<string> map = SharedOptions.Map();
        OutputOption<string?> file = PictureOptions.CloseUp();
        var weak = new Option<bool>("--weak")
        {
            Description = "List the zones whose place rests on one text, or on charts alone, and what is said of it",
        };
        Option<bool> json = SharedOptions.Json();
        var command = new Command(
            "check", "Check zones against what the map says about their place, and draw one large over the bones")
        {
            zone, map, file, weak, json,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(file) is not null && result.GetResult(zone) is not { Tokens.Count: > 0 })
                result.AddError("--output: expected the id of the zone to draw before it, found none.");
            if (result.GetValue(weak) && result.GetResult(zone) is { Tokens.Count: > 0 })
                result.AddError("--weak: expected a whole map, found a zone before it. Leave out one of both.");
        });
        command.SetAction(result =>
        {
            RunOutput? picture = new RunFiles(result).Output(file);
            FootMap chosen = MapChoice.Load(result.GetRequiredValue(map));
            ImmutableArray<Zone> zones = result.GetValue(zone) is { } id ? [chosen.ZoneWithId(id)] : chosen.Zones;
            if (result.GetValue(weak))
                return ListWeak(chosen, result.GetValue(json), terminal);
            return Run(chosen, zones, picture, result.GetValue(json), terminal);
        });
        return command;
    }

    private static int Run(FootMap map, ImmutableArray<Zone> zones, RunOutput? file, bool isJson, Terminal terminal)
    {
        ImmutableArray<(Zone Zone, AssertionResult Result)> results =
            [.. zones.SelectMany(zone => map.CheckLocation(zone).Select(result => (zone, result)))];
        int failed = results.Count(entry => !entry.Result.Holds);
        if (isJson)
            terminal.Json(
                new CheckAnswer(map.Id, [.. results.Select(entry => AssertionEntry.Of(entry.Zone, entry.Result))]),
                AnswerContext.Readable.CheckAnswer);
        else
            Write(map, zones, results, terminal);
        if (file is not null)
            Draw(map, zones.Single(), file, isJson, terminal);
        if (failed > 0)
            terminal.Error(
                $"Assertions that do not hold: {failed} of {results.Length}. Move the zone, or correct what is said "
                    + "about it.");
        return failed > 0 ? ExitCode.Failed : ExitCode.Done;
    }

    private static int ListWeak(FootMap map, bool isJson, Terminal terminal)
    {
        Zone[] zones = [.. map.Zones.Where(zone => zone.Agreement.IsWeak)];
        if (isJson)
        {
            terminal.Json(
                new WeakAnswer(map.Id, [.. zones.Select(WeakEntry.Of)]), AnswerContext.Readable.WeakAnswer);
            return ExitCode.Done;
        }

        if (zones.Length > 0)
        {
            var table = new AnswerTable("Zone", "Rests on", "What is said of the sources");
            foreach (Zone zone in zones)
                table.AddRow(zone.Id, zone.Agreement.Grade.ToWord(), $"{zone.Agreement.Note}");
            terminal.Table(table);
        }

        terminal.Line(
            $"{zones.Length} of {Phrases.Counted(map.Zones.Length, "zone")} of {map.Id} rest on one text or on "
                + "charts.");
        return ExitCode.Done;
    }

    private static void Draw(FootMap map, Zone zone, RunOutput file, bool isJson, Terminal terminal)
    {
        var diagram = new Diagram(map)
        {
            Feet = zone.LeftShapes.IsEmpty ? [zone.IsOn(Foot.Right) ? Foot.Right : Foot.Left] : [Foot.Right, Foot.Left],
            Aspects = [.. zone.Aspects],
            CloseUp = zone.Id,
            HasBones = true,
            HasGuides = true,
        };
        byte[] picture = diagram.ToBytes(ExportFormat.FromPath(file.Path)!, null, out ExportResult written);
        file.Write(stream => stream.Write(picture));
        if (!isJson)
            terminal.Beside(file).Line($"Wrote {file}{Measures(written)}.");
    }

    private static string Measures(ExportResult written) => written.Page is { } page
        ? string.Create(CultureInfo.InvariantCulture, $" ({page.Width / 0.75:0}x{page.Height / 0.75:0})")
        : "";

    // One zone is shown with all its assertions, a whole map with those that fail.
    private static void Write(
        FootMap map, ImmutableArray<Zone> zones, ImmutableArray<(Zone Zone, AssertionResult Result)> results,
        Terminal terminal)
    {
        if (zones is [var only])
        {
            terminal.Paragraph($"{only.Names} ({map.Id}, {only.Id}): {only.Location}");
            if (results.IsEmpty)
                terminal.Line("Nothing is asserted about its place.");
        }

        var shown = results.Where(entry => zones.Length == 1 || !entry.Result.Holds).ToList();
        if (shown.Count > 0)
        {
            var table = new AnswerTable("Zone", "Assertion", "Measured", "Holds");
            foreach ((Zone zone, AssertionResult result) in shown)
                table.AddRow(zone.Id, $"{result.Assertion}", result.Measured, result.Holds ? "yes" : "NO");
            terminal.Table(table);
        }

        int held = results.Count(entry => entry.Result.Holds);
        terminal.Line(
            $"{held} of {results.Length} assertions on {Phrases.Counted(zones.Length, "zone")} of {map.Id} hold.");
    }
}
