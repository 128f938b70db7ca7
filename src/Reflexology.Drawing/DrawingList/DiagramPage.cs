using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>A page of a diagram laid out: what painters paint and tests read. Immutable.</summary>
/// <param name="Size">The size of the page.</param>
/// <param name="Items">The drawing list, back to front, in points.</param>
/// <param name="Panels">The views on it.</param>
internal sealed record DiagramPage(
    PageSize Size, ImmutableArray<DrawingItem> Items, ImmutableArray<DrawingPanel> Panels)
{
    /// <summary>The fonts its texts were measured with and are set in; the bundled ones by default.</summary>
    public DiagramFonts Fonts { get; init; } = DiagramFonts.Bundled;

    /// <summary>The title, whole where the page breaks or cuts it; the name of the library by default.</summary>
    public string Title { get; init; } = "Reflexology";

    /// <summary>The marks of entries of one kind, those in groups too.</summary>
    public IEnumerable<ItemMark> Marks(MarkKind kind) =>
        DrawingItem.All(Items).Select(item => item.Mark).OfType<ItemMark>().Where(mark => mark.Kind == kind);

    /// <summary>The panel at a point of the page and the point in its view, or null between the panels.</summary>
    public (DrawingPanel Panel, MapPoint Point)? HitTest(PagePoint point)
    {
        DrawingPanel? panel = Panels.FirstOrDefault(candidate => candidate.Bounds.Contains(point));
        return panel is null ? null : (panel, panel.Transform.ToMap(point));
    }
}

/// <summary>The place of one view on a page.</summary>
/// <param name="View">The view.</param>
/// <param name="Area">The part of it that is shown, in its millimetres.</param>
/// <param name="Transform">From the view's millimetres to the page's points.</param>
internal sealed record DrawingPanel(FootView View, MapRect Area, PageTransform Transform)
{
    /// <summary>The word for its map on a page of two; null on a page of one.</summary>
    public string? Map { get; init; }

    /// <summary>Width of lines relative to those of a whole foot; see <see cref="ViewPart.LineScale"/>.</summary>
    public double LineScale { get; init; } = 1;

    /// <summary>The rectangle of the part on the page.</summary>
    public PageRect Bounds => Transform.ToPage(Area);
}
