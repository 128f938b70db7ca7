using System.Collections.Immutable;
using System.Globalization;
using System.Security;
using System.Text;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>
/// Writes the texts of a drawing as paths of letters in the bundled fonts, so that they are the same everywhere.
/// </summary>
internal sealed class ArtworkText(SvgTree tree, SvgProblems problems)
{
    private const int MostLetters = 2_000;
    private const double UsualSize = 16;

    private static readonly ImmutableArray<string> NotRead = ["textLength", "rotate"];

    /// <summary>The letters of a text element, a path for each part that looks alike.</summary>
    public IEnumerable<string> Paths(SvgElement text, ArtworkStyles styles)
    {
        List<Part> parts = [];
        Collect(text, [], parts, styles);
        SvgValue? moved = text.Property("transform", tree.Styles);
        string transform = moved is null ? "" : ArtworkNumbers.Transform(moved.Text) ?? "";
        double x = 0, y = 0;
        for (int first = 0, next; first < parts.Count; first = next)
        {
            // What is set from one given place on is one line, and is aligned there as a whole.
            next = first + 1;
            while (next < parts.Count && parts[next].X is null && parts[next].Y is null)
                next++;
            x = parts[first].X ?? x;
            y = parts[first].Y ?? y;
            double width = parts[first..next].Sum(part => part.Dx + part.Width);
            x -= width * parts[first].Anchor switch { "end" => 1, "middle" => 0.5, _ => 0 };
            foreach (Part part in parts[first..next])
            {
                x += part.Dx;
                y += part.Dy;
                yield return Path(part, x, y, transform);
                x += part.Width;
            }
        }
    }

    private void Collect(
        SvgElement element, Dictionary<string, string> outer, List<Part> parts, ArtworkStyles styles)
    {
        Dictionary<string, string> own = new(outer);
        foreach ((string name, string value) in styles.Of(element))
            own[name] = value;
        foreach (string attribute in NotRead.Where(attribute => element[attribute] is not null))
            problems.NotUsed(element, element.PlaceOf(attribute), $"'{attribute}'", "letters side by side");
        (double? x, double? y) = (First(element, "x"), First(element, "y"));
        double dx = First(element, "dx") ?? 0, dy = First(element, "dy") ?? 0;
        foreach (SvgElement child in element.Children)
        {
            if (child.Name == SvgElement.Letters)
            {
                string letters = Spaced(child.Text, isFirst: parts.Count == 0 || x is not null);
                if (letters.Length is 0 or > MostLetters)
                    continue;
                parts.Add(new Part(letters, element, Size(element), IsBold(element), own)
                {
                    X = x,
                    Y = y,
                    Dx = dx,
                    Dy = dy,
                    Anchor = Inherited(element, "text-anchor") ?? "start",
                });
                (x, y, dx, dy) = (null, null, 0, 0);
            }
            else if (child.Name == "tspan")
            {
                int count = parts.Count;
                Collect(child, own, parts, styles);
                if (parts.Count == count)
                    continue;
                Part begin = parts[count];
                begin.X ??= x;
                begin.Y ??= y;
                (x, y) = (null, null);
            }
            else if (!ArtworkNames.Silent.Contains(child.Name))
            {
                problems.NotUsed(child, $"an element '{child.Name}' in a text", "letters");
            }
        }
    }

    private static string Path(Part part, double x, double y, string transform)
    {
        using var builder = new SKPathBuilder();
        foreach (ShapedRun run in part.Runs)
        {
            using SKFont font = FontSet.Font(run.Face.Typeface, part.Size);
            foreach (PlacedGlyph glyph in run.Glyphs)
            {
                using SKPath? letter = font.GetGlyphPath(glyph.Glyph);
                if (letter is not null)
                    builder.AddPath(letter, (float)(x + (glyph.X * part.Size)), (float)(y + (glyph.Y * part.Size)));
            }

            x += run.Width * part.Size;
        }

        using SKPath all = builder.Detach();
        var path = new StringBuilder($"<path d=\"{all.ToSvgPathData()}\"");
        if (transform.Length > 0)
            path.Append(CultureInfo.InvariantCulture, $" transform=\"{transform}\"");
        foreach ((string name, string value) in part.Styles)
            path.Append(CultureInfo.InvariantCulture, $" {name}=\"{SecurityElement.Escape(value)}\"");
        return $"{path.Append("/>")}";
    }

    private static double? First(SvgElement element, string attribute) =>
        element[attribute] is { } text && ArtworkNumbers.Lengths(text) is [var first, ..] ? first : null;

    private double Size(SvgElement element) =>
        Inherited(element, "font-size") is { } text && ArtworkNumbers.Lengths(text) is [> 0 and < 10_000 and var size]
            ? size
            : UsualSize;

    private bool IsBold(SvgElement element) => Inherited(element, "font-weight") is { } weight
        && (weight is "bold" or "bolder" || ArtworkNumbers.Numbers(weight) is [>= 550]);

    private string? Inherited(SvgElement element, string property)
    {
        for (SvgElement? at = element; at is not null; at = at.Parent)
        {
            if (at.Property(property, tree.Styles) is { } value)
                return value.Text;
        }

        return null;
    }

    // As browsers do without xml:space: one space for several, none at the beginning of a line.
    private static string Spaced(string text, bool isFirst)
    {
        string plain = string.Join(' ', text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        bool begins = !isFirst && text.Length > 0 && char.IsWhiteSpace(text[0]);
        bool ends = plain.Length > 0 && char.IsWhiteSpace(text[^1]);
        return $"{(begins ? " " : "")}{plain}{(ends ? " " : "")}";
    }

    // Letters that look alike.
    private sealed class Part(
        string letters, SvgElement element, double size, bool isBold, Dictionary<string, string> styles)
    {
        public double? X { get; set; }

        public double? Y { get; set; }

        public double Dx { get; init; }

        public double Dy { get; init; }

        public required string Anchor { get; init; }

        public double Size => size;

        public Dictionary<string, string> Styles => styles;

        public ImmutableArray<ShapedRun> Runs { get; } =
            FontSet.Runs(letters, element["lang"] ?? Languages.Default, isBold);

        public double Width => Runs.Sum(run => run.Width) * size;
    }
}
