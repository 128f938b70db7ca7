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
        return new PageComposer(new DiagramContent(diagram, cancel), Checked(page, nameof(page))).Compose();
    }

    /// <summary>
    /// Lays a diagram out on a page of one width, as high as its feet need and, where it is upright, the legend
    /// below them. Only labels with leaders above such a legend are placed twice, since its height changes their
    /// room.
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
        double height = content.HeightOfFeet(width);
        var feet = new PageComposer(content, PageOf(height));

        // Beside the feet of a wide page a legend takes no height.
        double legend = width <= height ? content.HeightOfLegend(feet.Numbered, new PageSize(width, height)) : 0;
        return (legend == 0 ? feet : new PageComposer(content, PageOf(height + legend))).Compose();

        PageSize PageOf(double pixels) =>
            Checked(PageSize.FromPixels(new PictureSize(width, (int)Math.Round(pixels))), nameof(width));
    }

    private static PageSize Checked(PageSize page, string parameter) => page.IsValid
        ? page
        : throw new ArgumentException(
            $"Expected a sheet of 1 to 14400 points a side, found {page.Width} x {page.Height}.", parameter);
}
