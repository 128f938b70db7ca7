using System.Collections.Immutable;
using Reflexology.Authoring;
using Reflexology.Drawing;

namespace Reflexology.Cli;

/// <summary>A map with numbered marks where something was found, and beside it each place magnified.</summary>
internal static class FindingsPicture
{
    private const int Width = 1000;
    private const int GreatestHeight = 1600;
    private const double Margin = 24;
    private const int MostInsets = 40;

    /// <summary>Writes the picture as PNG.</summary>
    public static void Write(FootMap map, ImmutableArray<Finding> findings, Stream stream)
    {
        ImmutableArray<Finding> marked = [.. findings.Where(finding => finding.Mark is not null)];
        Diagram diagram = Diagram(map, marked);
        DiagramPage page = DiagramLayout.CreateAtWidth(diagram, Width).Pages[0];
        PictureSize natural = PixelsOf(page.Size);
        if (natural.Height > GreatestHeight)
        {
            double shrink = (double)GreatestHeight / natural.Height;
            var shrunk = new PictureSize((int)(natural.Width * shrink), (int)(natural.Height * shrink));
            page = DiagramLayout.Create(diagram, PageSize.FromPixels(shrunk)).Pages[0];
        }

        PageSize feet = page.Size;

        ImmutableArray<Finding> magnified = [.. marked.Take(MostInsets)];
        int rows = Math.Max(1, (int)((feet.Height - (2 * Margin)) / FindingInset.Height));
        int columns = (magnified.Length + rows - 1) / rows;
        double width = feet.Width + (columns == 0 ? 0 : (columns * FindingInset.Width) + Margin);
        var size = new PageSize(width, feet.Height);
        IEnumerable<DrawingItem> insets = magnified.Select((finding, i) => FindingInset.Of(
            finding, PanelOf(page, finding), new PagePoint(feet.Width + (i / rows * FindingInset.Width), Margin + (i % rows * FindingInset.Height))));
        DiagramPage whole = page with
        {
            Size = size,
            Items = [Paper(size), .. page.Items, .. marked.Select(finding => FindingMark.On(PanelOf(page, finding), finding)), .. insets],
        };
        stream.Write(PngFile.Paint(whole, PixelsOf(size)));
    }

    // What is the same on both feet is shown on the right one.
    private static Diagram Diagram(FootMap map, ImmutableArray<Finding> marked)
    {
        ImmutableArray<Aspect> aspects = [.. marked.Select(finding => finding.Place!.Aspect).Distinct().Order()];
        ImmutableArray<Foot> feet = [.. marked.Select(finding => FootOf(finding.Place!)).Distinct()];
        return new Diagram(map)
        {
            Aspects = aspects.IsEmpty ? [.. map.Zones.SelectMany(zone => zone.Aspects).Distinct().Order()] : aspects,
            Feet = feet.IsEmpty ? [Foot.Right] : feet,
            Labels = LabelStyle.None,
            HasLegend = false,
            Title = $"{map.Names}: {(marked.IsEmpty ? "no place to mend" : $"{Phrases.Counted(marked.Length, "place")} to mend")}",
        };
    }

    private static PictureSize PixelsOf(PageSize page) =>
        new((int)Math.Round(page.Width / 0.75), (int)Math.Round(page.Height / 0.75));

    private static DrawingPanel PanelOf(DiagramPage page, Finding finding) =>
        page.Panels.First(panel => panel.View.Aspect == finding.Place!.Aspect && panel.View.Foot == FootOf(finding.Place));

    private static Foot FootOf(FindingPlace place) => place.Feet == Feet.Left ? Foot.Left : Foot.Right;

    private static PathItem Paper(PageSize size) =>
        new("sheet", Shapes.Rectangle(0, 0, size.Width, size.Height), new PathStyle { Fill = DiagramTheme.Light.Paper });
}
