using System.Collections.Immutable;
using Reflexology.Drawing;

namespace Reflexology.Authoring;

/// <summary>
/// A picture of a map with numbered marks where its shapes are wrong, and beside it each region magnified.
/// </summary>
public static class ProblemPicture
{
    private const int Width = 1000;
    private const int GreatestHeight = 1600;
    private const double Margin = 24;
    private const int MostInsets = 40;

    /// <summary>
    /// Writes the picture as PNG. Problems have the numbers that <see cref="ValidatedFile.WithMarks"/> gives them.
    /// </summary>
    /// <param name="file">A file that holds a map.</param>
    /// <param name="stream">The stream for the bytes; it stays open.</param>
    /// <exception cref="ArgumentException">The file holds no map that reads.</exception>
    public static void WritePng(ValidatedFile file, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(stream);
        if (file.Map is null)
            throw new ArgumentException($"Expected a file with a map that reads, found '{file.Name}'.", nameof(file));
        ImmutableArray<MapProblem> marked = [.. file.WithMarks().Problems.Where(problem => problem.Mark is not null)];
        Diagram diagram = Diagram(file.Map, marked);
        DiagramPage page = DiagramLayout.CreateAtWidth(diagram, Width).Pages[0];
        PictureSize natural = PixelsOf(page.Size);
        if (natural.Height > GreatestHeight)
        {
            double shrink = (double)GreatestHeight / natural.Height;
            var reduced = new PictureSize((int)(natural.Width * shrink), (int)(natural.Height * shrink));
            page = DiagramLayout.Create(diagram, PageSize.FromPixels(reduced)).Pages[0];
        }

        PageSize feet = page.Size;

        ImmutableArray<MapProblem> magnified = [.. marked.Take(MostInsets)];
        int rows = Math.Max(1, (int)((feet.Height - (2 * Margin)) / ProblemInset.Height));
        int columns = (magnified.Length + rows - 1) / rows;
        double width = feet.Width + (columns == 0 ? 0 : (columns * ProblemInset.Width) + Margin);
        var size = new PageSize(width, feet.Height);
        DiagramPage whole = page with
        {
            Size = size,
            Items = [Paper(size), .. page.Items, .. marked.Select(Mark), .. magnified.Select(Inset)],
        };
        stream.Write(PngFile.Paint(whole, PixelsOf(size)));

        GroupItem Mark(MapProblem problem) => ProblemMark.On(PanelOf(page, problem), problem);

        GroupItem Inset(MapProblem problem, int number)
        {
            double left = feet.Width + (number / rows * ProblemInset.Width);
            double top = Margin + (number % rows * ProblemInset.Height);
            return ProblemInset.Create(problem, PanelOf(page, problem), new PagePoint(left, top));
        }
    }

    private static PictureSize PixelsOf(PageSize page) =>
        new((int)Math.Round(page.Width / 0.75), (int)Math.Round(page.Height / 0.75));

    // A region that is the same on both feet is shown on the right one.
    private static Diagram Diagram(FootMap map, ImmutableArray<MapProblem> marked)
    {
        ImmutableArray<Aspect> aspects = [.. marked.Select(problem => problem.Region!.Aspect).Distinct().Order()];
        ImmutableArray<Foot> feet = [.. marked.Select(problem => FootOf(problem.Region!)).Distinct()];
        string places = marked.Length switch
        {
            0 => "no place",
            1 => "1 place",
            _ => FormattableString.Invariant($"{marked.Length} places"),
        };
        return new Diagram(map)
        {
            Aspects = aspects.IsEmpty ? [.. map.Zones.SelectMany(zone => zone.Aspects).Distinct().Order()] : aspects,
            Feet = feet.IsEmpty ? [Foot.Right] : feet,
            Labels = LabelStyle.None,
            HasLegend = false,
            Title = $"{map.Names}: {places} to mend",
        };
    }

    private static DrawingPanel PanelOf(DiagramPage page, MapProblem problem)
    {
        ProblemRegion region = problem.Region!;
        return page.Panels.First(panel => panel.View.Aspect == region.Aspect && panel.View.Foot == FootOf(region));
    }

    private static Foot FootOf(ProblemRegion region) => region.Feet == Feet.Left ? Foot.Left : Foot.Right;

    private static PathItem Paper(PageSize size) =>
        new("sheet", Shapes.Rectangle(0, 0, size.Width, size.Height), new() { Fill = DiagramTheme.Light.Paper });
}
