using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace Reflexology.Drawing.Tests;

/// <summary>
/// Finds what is wrong with a page: labels by the coordinates in its SVG file, sizes of letters by its drawing list.
/// </summary>
internal static class PageFaults
{
    // The most that rounding adds to a distance of nothing, in the unit of the file.
    private const double Rounding = 2e-2;

    private static readonly double Unit = SvgMarks.PageFrame.Scale;

    // Capitals reach so much of the size above the base line.
    private const double CapitalHeight = 0.73;

    private const double LeastPoints = 6;

    /// <summary>The faults; none for a good page.</summary>
    public static IEnumerable<string> Of(Diagram diagram, PageSize size)
    {
        DiagramPage page = DiagramLayout.Create(diagram, size).Pages[0];
        XDocument svg = SvgFile.Read(page, diagram.Language);
        List<Label> labels = [.. SvgFile.OfKind(svg, "label").Select(Label.Read)];
        List<Leader> leaders = [.. SvgFile.OfKind(svg, "leader").Select(Leader.Read)];
        List<Label> texts = [.. Texts(page)];
        double[] view = Numbers(svg.Root!, "viewBox");
        return
        [
            .. Pairs(labels).Where(pair => Overlap(pair.One.Box, pair.Other.Box))
                .Select(pair => $"{pair.One.Of} overlaps {pair.Other.Of}"),
            .. labels.Concat(texts).Where(label => !IsWithin(label.Box, view[2], view[3]))
                .Select(label => $"{label.Of} is off the page"),
            .. Pairs(leaders).Where(pair => pair.One.Crosses(pair.Other))
                .Select(pair => $"leaders of {pair.One.Of} and {pair.Other.Of} cross"),
            .. from leader in leaders
               from label in labels.Concat(texts)
               where leader.Meets(label.Box)
               select $"the leader of {leader.Of} meets {label.Of}",
            .. from text in texts
               from label in labels
               where Overlap(label.Box, text.Box)
               select $"{label.Of} overlaps {text.Of}",
            .. Pairs(texts).Where(pair => Overlap(pair.One.Box, pair.Other.Box))
                .Select(pair => $"{pair.One.Of} overlaps {pair.Other.Of}"),
            .. Unlabelled(
                    diagram, page, [.. labels.Select(label => label.Of), .. leaders.Select(leader => leader.Of)])
                .Select(zone => $"{zone.Id} has neither name nor number"),
            .. Sizes(page),
        ];
    }

    // Each kind of text has one size, and none is too small to read.
    private static IEnumerable<string> Sizes(DiagramPage page)
    {
        foreach (var kind in DrawingItem.All(page.Items).OfType<TextItem>().GroupBy(KindOf))
        {
            double[] sizes = [.. kind.Select(text => Math.Round(text.Style.Size, 3)).Distinct().Order()];
            if (sizes.Length > 1)
                yield return $"{kind.Key} has the sizes {string.Join(", ", sizes)}";
            if (sizes[0] < LeastPoints)
                yield return $"{kind.Key} has {sizes[0]} points";
        }
    }

    private static string KindOf(TextItem text)
    {
        string first = text.Id.Split('.')[0];
        return first switch
        {
            "caption" when text.Id.EndsWith(".empty", StringComparison.Ordinal) => "notice",
            "title" or "subtitle" or "caption" or "legend" or "heading" => first,
            "source" or "notice" or "page" or "length" or "elsewhere" or "credit" => "notice",
            _ => "label",
        };
    }

    // All texts but labels, with their boxes in the unit of the file.
    private static IEnumerable<Label> Texts(DiagramPage page)
    {
        foreach (TextItem text in DrawingItem.All(page.Items).OfType<TextItem>().Where(text => KindOf(text) != "label"))
        {
            double width = FontSet.Width(text.Text, text.Style.Language, text.Style.IsBold, text.Style.Size);
            double height = CapitalHeight * text.Style.Size;
            double left = text.At.X - text.Style.Align switch
            {
                TextAlign.Left => 0,
                TextAlign.Right => width,
                _ => width / 2,
            };
            double top = text.At.Y - height;
            PageRect box = new(left * Unit, top * Unit, width * Unit, height * Unit);
            yield return new Label(text.Id, box);
        }
    }

    // A name between two feet belongs to both: the leader to the second says so.
    private static IEnumerable<Zone> Unlabelled(Diagram diagram, DiagramPage page, HashSet<string> labels) =>
        from panel in page.Panels
        let map = panel.Map is null ? "" : $"{panel.Map}."
        from shape in panel.View.Shapes
        where diagram.Sides.All(side => !side.Map.Zones.Contains(shape.Zone) || side.Scene.HasLabel(shape.Zone))
        where !labels.Contains($"{map}{panel.View.Id}.{shape.Zone.Id}")
        select shape.Zone;

    private static string IdOf(XElement element)
    {
        string foot = element.Attribute("data-foot")!.Value, aspect = element.Attribute("data-aspect")!.Value;
        string map = element.Attribute("data-map") is { } word ? $"{word.Value}." : "";
        return $"{map}{foot}.{aspect}.{element.Attribute("data-zone")!.Value}";
    }

    private static double[] Numbers(XElement element, string attribute)
    {
        string[] words = element.Attribute(attribute)!.Value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return [.. words.Select(word => double.Parse(word, CultureInfo.InvariantCulture))];
    }

    private static IEnumerable<(T One, T Other)> Pairs<T>(List<T> all) =>
        all.SelectMany((one, i) => all.Skip(i + 1).Select(other => (one, other)));

    // Overlapping by more than rounding may add.
    private static bool Overlap(PageRect a, PageRect b) =>
        a.Left < b.Right - Rounding && b.Left < a.Right - Rounding
        && a.Top < b.Bottom - Rounding && b.Top < a.Bottom - Rounding;

    private static bool IsWithin(PageRect box, double width, double height) =>
        box.Left >= 0 && box.Top >= 0 && box.Right <= width && box.Bottom <= height;

    private readonly record struct Label(string Of, PageRect Box)
    {
        public static Label Read(XElement element)
        {
            double[] box = Numbers(element, "data-box");
            return new Label(IdOf(element), new PageRect(box[0], box[1], box[2], box[3]));
        }
    }

    private sealed record Leader(string Of, ImmutableArray<Segment> Segments)
    {
        public static Leader Read(XElement element)
        {
            List<PagePoint> points =
                [.. Numbers(element, "points").Chunk(2).Select(pair => new PagePoint(pair[0], pair[1]))];
            IEnumerable<Segment> segments = points.Zip(points.Skip(1), (from, to) => new Segment(from, to));
            return new Leader(IdOf(element), [.. segments]);
        }

        public bool Crosses(Leader other) =>
            Segments.Any(segment => other.Segments.Any(segment.Crosses));

        public bool Meets(PageRect box) => Segments.Any(segment => segment.Meets(box));
    }

    private readonly record struct Segment(PagePoint From, PagePoint To)
    {
        public bool Crosses(Segment other) =>
            SideOf(other.From) * SideOf(other.To) < 0 && other.SideOf(From) * other.SideOf(To) < 0;

        public bool Meets(PageRect box)
        {
            PagePoint a = new(box.Left, box.Top), b = new(box.Right, box.Top);
            PagePoint c = new(box.Right, box.Bottom), d = new(box.Left, box.Bottom);
            Segment[] sides = [new(a, b), new(b, c), new(c, d), new(d, a)];
            return box.Contains(From) || box.Contains(To) || sides.Any(Crosses);
        }

        private double SideOf(PagePoint c) => ((To.X - From.X) * (c.Y - From.Y)) - ((To.Y - From.Y) * (c.X - From.X));
    }
}
