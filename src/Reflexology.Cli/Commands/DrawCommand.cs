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
        Argument<string[]> words = SharedOptions.Words(
            "AREA", "Body areas whose zones light up: ids, names or synonyms in any language");
        Option<string> map = SharedOptions.Map();
        InputOption<string?> against = DiagramOptions.Against();
        WordOption<ImmutableArray<Foot>> feet = SharedOptions.Feet();
        WordOption<ImmutableArray<Aspect>> aspects = SharedOptions.Aspects();
        WordOption<string> language = SharedOptions.Language("The language of the texts on the picture");
        WordOption<LabelStyle> labels = DiagramOptions.Labels();
        Option<bool> legend = DiagramOptions.Legend();
        Option<string?> title = DiagramOptions.Title();
        Option<string?> subtitle = DiagramOptions.Subtitle();
        WordOption<DiagramTheme> theme = DiagramOptions.Theme();
        InputOption<string[]> fonts = DiagramOptions.Fonts();
        InputOption<string?> artwork = DiagramOptions.Artwork(), logo = DiagramOptions.Logo();
        Option<string?> credit = DiagramOptions.Credit();
        Option<bool> bones = DiagramOptions.Bones(), guides = DiagramOptions.Guides(),
            weak = DiagramOptions.Weak(), body = DiagramOptions.Body();
        Option<SheetChoice?> size = PictureOptions.Size();
        Option<int?> dpi = PictureOptions.Dpi(), quality = PictureOptions.Quality();
        WordOption<SvgProfile> svg = PictureOptions.Svg();
        OutputOption<string> file = PictureOptions.File();
        Option<bool> watch = PictureOptions.Watch();
        var command = new Command("draw", "Draw a map, with the zones of body areas lit up")
        {
            words, map, against, feet, aspects, language, labels, legend, title, subtitle, theme, fonts, bones,
            guides, weak, body, artwork, logo, credit, size, dpi, quality, svg, file, watch,
        };
        var idle = new IdleOptions([labels, legend, theme, fonts, bones, guides, weak, body, size], dpi, quality);
        command.Validators.Add(result =>
        {
            string named = result.GetValue(map) ?? "";
            if (result.GetValue(against) == named)
                result.AddError($"--against: expected another map than that of --map, found '{named}' twice.");
            if (result.GetValue(watch) && FilesOf(named, result.GetValue(against)).Length == 0)
                result.AddError("--watch: expected a map file in --map, found no file.");
            string? path = result.GetResult(file) is { Tokens: [var token] } ? token.Value : null;
            bool isSvg = path is not null && ExportFormat.FromPath(path) == ExportFormat.Svg;
            if (result.GetResult(svg) is { Implicit: false } && !isSvg)
            {
                result.AddError("--svg: expected a file that ends in .svg in --output, found "
                    + (path is null ? "none." : $"'{path}'."));
            }
        });
        foreach (Option option in (Option[])[artwork, logo, credit, subtitle])
        {
            command.Validators.Add(result =>
            {
                if (result.GetResult(option) is not null
                    && ExportFormat.FromPath(result.GetValue(file) ?? "") == ExportFormat.Html)
                    result.AddError($"{option.Name}: expected a picture or a PDF, found an interactive page.");
            });
        }

        command.SetAction(result =>
            result.GetValue(watch)
                ? WatchLoop.Run(
                    FilesOf(result.GetRequiredValue(map), result.GetValue(against)), () => DrawAsked(result), terminal)
                : DrawAsked(result));
        return command;

        int DrawAsked(ParseResult result)
        {
            RunOutput output = new RunFiles(result).Output(file.Name, result.GetRequiredValue(file));
            FootMap chosen = MapChoice.Load(result.GetRequiredValue(map));
            string[] named = result.GetValue(words) ?? [];
            ImmutableArray<BodyArea> areas = AreaWords.Each(chosen.Atlas, named);
            var diagram = new Diagram(chosen)
            {
                Against = result.GetValue(against) is { } other ? MapChoice.Load(other) : null,
                Feet = feet.In(result),
                Aspects = aspects.In(result),
                Highlight = [.. areas],
                Language = language.In(result),
                Labels = labels.In(result),
                HasLegend = result.GetValue(legend) ? true : null,
                Title = result.GetValue(title),
                Subtitle = result.GetValue(subtitle),
                Theme = theme.In(result),
                Fonts = DiagramFonts.Load(result.GetValue(fonts) ?? []),
                Artwork = result.GetValue(artwork) is { } folder ? FootArtwork.Read(folder) : null,
                Logo = result.GetValue(logo) is { } picture ? Artwork.Read(picture) : null,
                Credit = result.GetValue(credit),
                HasBones = result.GetValue(bones),
                HasGuides = result.GetValue(guides),
                HasWeakMarks = result.GetValue(weak),
                HasBody = result.GetValue(body),
            };
            SheetChoice? sheet = result.GetValue(size);
            var options = new ExportOptions
            {
                Page = sheet?.Sheet,
                Dpi = result.GetValue(dpi) ?? sheet?.StandardDpi,
                Quality = result.GetValue(quality),
                Svg = svg.In(result),
            };
            ExportFormat format = ExportFormat.FromPath(output.Path)!;
            foreach (string warning in AreaWords.Doubled(chosen.Atlas, named).Concat(idle.Warnings(result, format)))
                terminal.Warning(warning);
            return Draw(diagram, options, format, output, terminal);
        }
    }

    private static int Draw(
        Diagram diagram, ExportOptions options, ExportFormat format, RunOutput file, Terminal terminal)
    {
        LitPart[] without = [.. diagram.Scene.Lit.Where(part => part.Slot is null)];
        foreach (LitPart part in without)
        {
            string maps = diagram.Against is { } other
                ? $"Neither '{diagram.Map.Id}' nor '{other.Id}' has a zone"
                : $"The map '{diagram.Map.Id}' has no zone";
            terminal.Error($"{maps} of '{part.Names}', of its parts, or around it. Nothing was written.");
        }

        if (without.Length > 0)
            return ExitCode.Failed;

        byte[] picture = diagram.ToBytes(format, options, out ExportResult written);
        file.Write(stream => stream.Write(picture));
        foreach (string warning in NotShown(diagram).Concat(written.Notes).Concat(NotDrawn(diagram)))
            terminal.Warning(warning);
        terminal.Beside(file)
            .Line($"Wrote {file} ({Measures(format, written, options)}).{Lit(diagram)}");
        return ExitCode.Done;
    }

    private static IEnumerable<string> NotDrawn(Diagram diagram) =>
        from problem in (diagram.Artwork?.Problems ?? []).Concat(diagram.Logo?.Problems ?? [])
        select $"{problem}";

    private static string[] FilesOf(string map, string? against) =>
        [.. new[] { map, against }.OfType<string>().Where(MapChoice.IsFile)];

    private static IEnumerable<string> NotShown(Diagram diagram) =>
        from side in diagram.Sides
        from zone in side.Matches().Select(match => match.Zone).Distinct()
        where !diagram.Feet.Any(zone.IsOn) || !diagram.Aspects.Intersect(zone.Aspects).Any()
        let map = diagram.Against is null ? "" : $" of '{side.Map.Id}'"
        select $"The zone '{zone.Names}'{map} is not on this picture: it lies on {Phrases.Place(zone)}.";

    private static string Lit(Diagram diagram)
    {
        if (diagram.Against is not null)
            return "";
        MapTexts texts = new MapTexts(diagram.Language);
        string fullStop = diagram.Language == "zh" ? "。" : ".";
        return string.Concat(diagram.Scene.Lit.Select(part => $" {texts.Answer(part.Area!, part.Matches)}{fullStop}"));
    }

    private static string Measures(ExportFormat format, ExportResult written, ExportOptions options)
    {
        if (written.Page is not { } page)
            return "a page of the whole map";
        if (!format.HasPixels)
            return $"{page}";
        PictureSize pixels = options.PixelsOf(page);
        int dpi = options.DpiInUse;
        string resolution = dpi == ExportOptions.ScreenDpi ? "" : $", {page} at {dpi} dpi";
        return string.Create(CultureInfo.InvariantCulture, $"{pixels.Width}x{pixels.Height}{resolution}");
    }
}
