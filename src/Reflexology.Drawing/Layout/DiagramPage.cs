using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>A diagram laid out: what painters paint and tests read. Immutable. <see cref="DiagramLayout"/> makes it.</summary>
internal sealed record DiagramPage
{
    /// <summary>A page.</summary>
    /// <param name="size">The page.</param>
    /// <param name="items">The drawing list.</param>
    /// <param name="panels">Where each view lies.</param>
    /// <param name="notes">What could not be shown.</param>
    internal DiagramPage(PageSize size, ImmutableArray<DrawingItem> items, ImmutableArray<DrawingPanel> panels, ImmutableArray<string> notes)
    {
        Size = size;
        Items = items;
        Panels = panels;
        Notes = notes;
    }

    /// <summary>The page.</summary>
    public PageSize Size { get; internal init; }

    /// <summary>Where each view lies.</summary>
    public ImmutableArray<DrawingPanel> Panels { get; }

    /// <summary>What could not be shown, in English: labels without room, characters no font has. Often empty.</summary>
    public ImmutableArray<string> Notes { get; }

    /// <summary>The drawing list, back to front, in points.</summary>
    internal ImmutableArray<DrawingItem> Items { get; init; }

    /// <summary>The fonts its texts were measured with and are set in; the bundled ones by default.</summary>
    public DiagramFonts Fonts { get; init; } = DiagramFonts.Bundled;

    /// <summary>The title, or the name of the library where it has none.</summary>
    internal string Title => Items.OfType<TextItem>().FirstOrDefault(item => item.Id == "title")?.Text ?? "Reflexology";

    /// <summary>What entries of a kind stand for, those in groups too.</summary>
    internal IEnumerable<ItemMark> Marks(MarkKind kind) => DrawingItem.All(Items).Select(item => item.Mark).OfType<ItemMark>().Where(mark => mark.Kind == kind);

    /// <summary>The panel at a point of the page and the point in its view, or null between the panels.</summary>
    public (DrawingPanel Panel, MapPoint Point)? HitTest(PagePoint point)
    {
        DrawingPanel? panel = Panels.FirstOrDefault(candidate => candidate.Bounds.Contains(point));
        return panel is null ? null : (panel, panel.Transform.ToMap(point));
    }
}
