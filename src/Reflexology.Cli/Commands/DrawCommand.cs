using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Reflexology.Drawing;

namespace Reflexology.Cli;

/// <summary><c>draw</c>: a picture or a page of a map, with the zones of some body areas lit up.</summary>
internal static class DrawCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> words = SharedOptions.Words("AREA", "Body areas whose zones light up: ids, names or synonyms in any language");
        Option<string> map = SharedOptions.Map();
        WordOption<ImmutableArray<Foot>> feet = SharedOptions.Feet();
        WordOption<ImmutableArray<Aspect>> aspects = SharedOptions.Aspects();
        WordOption<string> language = SharedOptions.Language("The language of the texts on the picture");
        Option<PictureSize?> size = PictureOptions.Size();
        Option<string> file = PictureOptions.File();
        var command = new Command("draw", "Draw a map, with the zones of body areas lit up") { words, map, feet, aspects, language, size, file };
        command.SetAction(result =>
        {
            FootMap chosen = MapChoice.Load(result.GetRequiredValue(map));
            ImmutableArray<BodyArea> areas = AreaWords.Each(chosen.Atlas, result.GetValue(words) ?? []);
            var diagram = new Diagram(chosen)
            {
                Feet = feet.In(result),
                Aspects = aspects.In(result),
                Highlight = [.. areas.Select(area => area.Id)],
                Language = language.In(result),
            };
            return Draw(diagram, areas, result.GetValue(size), result.GetRequiredValue(file), terminal);
        });
        return command;
    }

    private static int Draw(Diagram diagram, ImmutableArray<BodyArea> areas, PictureSize? size, string file, Terminal terminal)
    {
        BodyArea[] without = [.. areas.Where(area => diagram.Map.ZonesFor(area).IsEmpty)];
        foreach (BodyArea area in without)
            terminal.Error($"The map '{diagram.Map.Id}' has no zone of '{area.Names}', of its parts, or around it. Nothing was written.");
        if (without.Length > 0)
            return ExitCode.Failed;

        PictureSize pixels = size ?? DiagramLayout.NaturalSize(diagram, DiagramExport.DefaultWidth);
        IReadOnlyList<string> notes = diagram.Save(file, pixels);
        foreach (string warning in NotShown(diagram).Concat(notes))
            terminal.Warning(warning);
        terminal.Line($"Wrote {file} ({Measures(file, pixels)}).{Lit(diagram, areas)}");
        return ExitCode.Done;
    }

    private static IEnumerable<string> NotShown(Diagram diagram) => diagram.Matches()
        .Select(match => match.Zone).Distinct()
        .Where(zone => !diagram.Feet.Any(zone.IsOn) || !diagram.Aspects.Intersect(zone.Aspects).Any())
        .Select(zone => $"The zone '{zone.Names}' is not on this picture: it lies on {Phrases.Place(zone)}.");

    private static string Lit(Diagram diagram, ImmutableArray<BodyArea> areas)
    {
        DiagramTexts texts = DiagramTexts.For(diagram.Language);
        string fullStop = diagram.Language == "zh" ? "。" : ".";
        return string.Concat(areas.Select(area => $" {texts.Explain(area, diagram.Map.ZonesFor(area))}{fullStop}"));
    }

    private static string Measures(string file, PictureSize pixels)
    {
        if (!file.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
            return $"{pixels.Width}x{pixels.Height}";
        PaperSize sheet = PaperSize.FromPixels(pixels);
        return string.Create(CultureInfo.InvariantCulture,
            $"{sheet.Width / PaperSize.PointsPerMillimetre:0} x {sheet.Height / PaperSize.PointsPerMillimetre:0} mm");
    }
}
