using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;

namespace Reflexology.Cli;

/// <summary><c>at</c>: the zone or zones at a point of a view.</summary>
internal static class AtCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<double> x = Coordinate("X", "Millimetres from the left edge of the view");
        Argument<double> y = Coordinate("Y", "Millimetres from its top edge");
        Option<string> map = SharedOptions.Map();
        WordOption<Foot> foot = SharedOptions.OneFoot();
        WordOption<Aspect> aspect = SharedOptions.OneAspect();
        Option<bool> all = new("--all") { Description = "All zones there, topmost first, not the topmost alone" };
        Option<double?> within = new("--within")
        {
            Description =
                "Also zones this far away; 0 for none. Without it, a zone up to 0.05 mm away counts where none is hit",
            HelpName = "MM",
            CustomParser = MillimetreValue.Distance,
        };
        Option<bool> json = SharedOptions.Json();
        var command = new Command("at", "Say which zone lies at a point")
        {
            x, y, map, foot, aspect, all, within, json,
        };
        command.SetAction(result =>
        {
            FootMap chosen = MapChoice.Load(result.GetRequiredValue(map));
            FootView view = chosen[foot.In(result), aspect.In(result)];
            var point = new MapPoint(result.GetValue(x), result.GetValue(y));
            double? distance = result.GetValue(within);
            IEnumerable<ZoneDistance> found = Find(view, point, distance);
            ImmutableArray<ZoneDistance> hits = [.. result.GetValue(all) ? found : found.Take(1)];
            if (result.GetValue(json))
                terminal.Json(Answer(chosen, view, point, hits), AnswerContext.Readable.AtAnswer);
            else
                Write(chosen, view, point, hits, distance ?? 0, terminal);
            return ExitCode.Done;
        });
        return command;
    }

    private static Argument<double> Coordinate(string name, string description) =>
        new(name) { Description = description, CustomParser = MillimetreValue.Coordinate };

    // An exact hit always comes first. Of two zones that share a border only the one that owns the point is at it, so
    // the other appears only where a distance was asked for.
    private static ImmutableArray<ZoneDistance> Find(FootView view, MapPoint point, double? within)
    {
        ImmutableArray<ZoneDistance> near = view.ZonesWithin(point, within ?? Polygon.LineWidth);
        if (within is > 0)
            return near;
        ImmutableArray<ZoneDistance> exact = [.. near.Where(hit => hit.Position == PointPosition.Inside)];
        return exact.IsEmpty && within is null ? near : exact;
    }

    private static AtAnswer Answer(
        FootMap map, FootView view, MapPoint point, ImmutableArray<ZoneDistance> hits) => new(
        map.Id, view.Foot.ToWord(), view.Aspect.ToWord(), point.X, point.Y, [.. hits.Select(ZoneAtPoint.Of)]);

    private static void Write(
        FootMap map, FootView view, MapPoint point, ImmutableArray<ZoneDistance> hits, double within, Terminal terminal)
    {
        string place = $"{Phrases.Of(point)} on {Phrases.Of(view.Foot, view.Aspect)}";
        if (hits.IsEmpty)
        {
            string near = within > 0 ? string.Create(CultureInfo.InvariantCulture, $"within {within} mm of") : "at";
            terminal.Line($"No zone of {map.Id} {near} {place}.");
            return;
        }

        var table = new AnswerTable("Zone", "Id", "Body areas", "Distance");
        foreach (ZoneDistance hit in hits)
            table.AddRow($"{hit.Zone.Names}", hit.Zone.Id, Phrases.Names(hit.Zone.BodyAreas), Distance(hit));

        terminal.Line($"{map.Names} ({map.Id}) at {place}");
        terminal.Table(table);
    }

    private static string Distance(ZoneDistance hit) => hit.Position switch
    {
        PointPosition.Inside => "inside",
        PointPosition.OnBorder => "on its border",
        _ => string.Create(CultureInfo.InvariantCulture, $"{hit.Distance:0.###} mm"),
    };
}
