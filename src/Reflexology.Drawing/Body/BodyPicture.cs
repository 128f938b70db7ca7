using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Draws a figure of the body, in the frame of its sheet: skin, quiet lines, what is lit, outline.</summary>
/// <param name="figure">The figure.</param>
/// <param name="light">The colours of its parts.</param>
/// <param name="theme">Colours.</param>
/// <param name="language">The language of names.</param>
/// <param name="point">The length of a point of the page, in the unit of the sheet.</param>
internal sealed class BodyPicture(
    BodyFigure figure, BodyLight light, DiagramTheme theme, string language, double point)
{
    // In points of the page.
    private const double Outline = 0.75, Edge = 0.45, Line = 0.3, Seam = 0.4;

    // Of a pattern and of a glow, against those on the foot in millimetres.
    private const double PatternScale = 0.62, GlowScale = 0.75;

    // The share of paper in the skin, and opacities of lines and areas.
    private const double Paler = 0.3, PartLine = 0.22, OrganLine = 0.5, DetailLine = 0.42, Around = 0.34, Plain = 0.85;

    private const double DarkPaper = 0.18;

    private Ink Skin => theme.Skin.Mix(theme.Paper, Paler).At(1);

    // Creases of dark skin are darker than it, which is dark enough on dark paper.
    private Ink LineInk => theme.Paper.Luminance < DarkPaper ? theme.Outline : theme.Line;

    /// <summary>All of it from back to front.</summary>
    public IEnumerable<DrawingItem> Items()
    {
        ImmutableArray<BodyPart> lit = [.. figure.Parts.Where(part => light.LitOf(part) is not null)];
        return
        [
            .. Shapes("region", "part").Select(part => new PathItem("", part.Lines[0].Outline, Filled(Skin))),
            .. figure.Parts.Where(part => light.LitOf(part) is null && part.Class == "region").SelectMany(Quiet),
            .. figure.Parts.Where(part => light.LitOf(part) is null && part.Class != "region").SelectMany(Quiet),
            .. Glows(lit.Where(part => part.Class == "organ")),
            .. lit.Where(part => part.Class != "organ").SelectMany(Lit),
            .. OrganLines(lit),
            .. lit.Where(part => part.Class == "organ").SelectMany(Lit),
            .. figure.Parts.Where(part => part.Class == "outline").SelectMany(part => part.Lines)
                .Select(line => Stroked(line, theme.Outline, Outline)),
        ];
    }

    private IEnumerable<BodyPart> Shapes(params string[] classes) =>
        figure.Parts.Where(part => classes.Contains(part.Class));

    // The colour of its own along the border, so that parts side by side have no seam.
    private PathStyle Filled(Ink ink) => new() { Fill = ink, Stroke = ink, StrokeWidth = Seam * point };

    private PathItem Stroked(BodyLine line, Ink ink, double width) =>
        new("", line.Outline, new PathStyle { Stroke = ink, StrokeWidth = width * point });

    private IEnumerable<DrawingItem> Quiet(BodyPart part)
    {
        if (part.Class == "outline")
            yield break;
        if (part.Class == "detail")
        {
            foreach (BodyLine line in part.Lines)
                yield return Stroked(line, LineInk.At(DetailLine), Line);
            yield break;
        }

        bool isRegion = part.Class == "region";
        if (isRegion && light.AroundOf(part) is { } around)
            yield return new PathItem("", part.Lines[0].Outline, Filled(Skin.Mix(around.Swatch.Ink, Around).At(1)));
        if (light.PlainOf(part) is { } plain)
            yield return new PathItem("", part.Lines[0].Outline, PlainStyle(plain, isRegion));
        else if (!isRegion)
            yield return Stroked(part.Lines[0], LineInk.At(part.Class == "organ" ? OrganLine : PartLine), Line);
        foreach (BodyLine line in part.Lines.Skip(1))
            yield return Stroked(line, LineInk.At(DetailLine), Line);
    }

    private PathStyle PlainStyle(BodyTint tint, bool isRegion)
    {
        PathStyle style = theme.Plain.Area(tint.Swatch, PatternScale * point);
        style = style with { Fill = style.Fill?.At(style.Fill.Value.Opacity * Plain), Middle = null };
        return isRegion && style.Fill is { Opacity: > 0 } fill
            ? Filled(fill.Over(Skin)) with { Pattern = style.Pattern }
            : style with { StrokeWidth = Line * point };
    }

    // Through a lit region the organs in it are still seen.
    private IEnumerable<PathItem> OrganLines(ImmutableArray<BodyPart> lit) => lit.Any(part => part.Class == "region")
        ? from part in figure.Parts
          where part.Class is "organ" or "detail" && light.LitOf(part) is null
          from line in part.Lines
          select Stroked(line, LineInk.At(DetailLine), Line)
        : [];

    private IEnumerable<DrawingItem> Lit(BodyPart part)
    {
        BodyTint tint = light.LitOf(part)!;
        PathStyle style = theme.Lit.Area(tint.Swatch, PatternScale * point);
        style = style with { StrokeWidth = Edge * point };
        if (part.Class == "region")
            style = Filled(style.Fill!.Value.At(1)) with { Pattern = style.Pattern };
        else if (part.Class == "part")
            style = style with { Middle = null, StrokeWidth = Line * point };
        ImmutableArray<DrawingItem> items =
        [
            new PathItem("shape", part.Lines[0].Outline, style),
            .. part.Lines.Skip(1).Select(line => Stroked(line, EdgeOf(tint).At(0.6), Line)),
        ];
        yield return new GroupItem(IdOf(part), PageTransform.Identity, null, items)
        {
            Mark = new ItemMark(MarkKind.BodyArea)
            {
                Area = part.Area,
                Side = part.Side,
                Title = tint.Names[language],
            },
        };
    }

    private Ink EdgeOf(BodyTint tint) => theme.Lit.Area(tint.Swatch, 1).Stroke ?? theme.Outline;

    private string IdOf(BodyPart part) =>
        part.Side is { } side ? $"{figure.Id}.{part.Area}.{side.ToWord()}" : $"{figure.Id}.{part.Area}";

    private IEnumerable<PathItem> Glows(IEnumerable<BodyPart> lit)
    {
        if (theme.Lit.Glow.Opacity == 0)
            yield break;
        foreach (IGrouping<Ink, BodyPart> parts in lit.GroupBy(part => light.LitOf(part)!.Swatch.Ink))
        {
            var outline = new Outline([.. parts.SelectMany(part => part.Lines[0].Outline.Contours)]);
            yield return new PathItem("", outline, theme.Lit.Glow.Of(parts.Key, GlowScale * point));
        }
    }
}
