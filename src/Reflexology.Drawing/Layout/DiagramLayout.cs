using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// A diagram laid out: pages with their drawing lists, which painters paint and tests read. Layout is a pure
/// function of the diagram and the size; nothing is painted here. Immutable.
/// </summary>
internal sealed class DiagramLayout
{
    internal DiagramLayout(ImmutableArray<DiagramPage> pages, ImmutableArray<string> notes)
    {
        Pages = pages;
        Notes = notes;
    }

    /// <summary>The size of each page.</summary>
    public PageSize Size => Pages[0].Size;

    /// <summary>
    /// The pages, at least one. The first has the views; further ones continue a legend without room on it.
    /// </summary>
    public ImmutableArray<DiagramPage> Pages { get; }

    /// <summary>Labels without room and characters that no font has, in English; often empty.</summary>
    public ImmutableArray<string> Notes { get; }

    /// <summary>Lays a diagram out on pages of one size. Cost: milliseconds, most of them for the labels.</summary>
    /// <exception cref="UnknownNameException">
    /// A highlighted name stands for no body area, or there is no zone to show large.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// The diagram has no foot or no aspect, or the zone to show large is on none of them, or the page has no area.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static DiagramLayout Create(Diagram diagram, PageSize page, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        var content = new DiagramContent(diagram, cancel);
        page = Checked(page, nameof(page));
        return new PageComposer(content, page, content.Measure(page)).Compose();
    }

    /// <summary>
    /// Lays a diagram out on a page of one width, as high as its feet need with the legend below them. Labels are
    /// placed twice where zones have numbers, since the legend's height is that of their entries.
    /// </summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="width">CSS pixels (1/96 inch).</param>
    /// <param name="cancel">Cancels the layout.</param>
    /// <exception cref="UnknownNameException">As for <see cref="Create"/>.</exception>
    /// <exception cref="ArgumentException">As for <see cref="Create"/>.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static DiagramLayout CreateAtWidth(Diagram diagram, int width, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        var content = new DiagramContent(diagram, cancel);
        double points = Checked(PageSize.FromPixels(new PictureSize(width, 1)), nameof(width)).Width;
        PageMeasure measure = content.MeasureOfPicture(points);
        double views = content.HeightOfViews(points, measure);
        double body = content.HeightOfBody(points, measure);
        PageComposer feet = Composer(legend: 0);

        // Beside the feet of a wide page a legend takes no height; two maps side by side need all of its width.
        double legend = feet.Page.Width <= feet.Page.Height || content.Maps.Length > 1 ? feet.LegendHeight : 0;
        return (legend == 0 ? feet : Composer(legend)).Compose();

        PageComposer Composer(double legend) =>
            PageComposer.OfPicture(content, points, views + body + legend, measure);
    }

    private static PageSize Checked(PageSize page, string parameter) => page.IsValid
        ? page
        : throw new ArgumentException(
            $"Expected a sheet of 1 to 14400 points a side, found {page.Width} x {page.Height}.", parameter);
}
