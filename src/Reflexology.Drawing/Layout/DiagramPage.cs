using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>A diagram laid out: what painters paint and tests read. Immutable.</summary>
/// <param name="Size">The page.</param>
/// <param name="Items">The drawing list, back to front, in points.</param>
/// <param name="Panels">Where each view lies.</param>
/// <param name="Notes">What could not be shown, in English: labels without room, characters no font has. Often empty.</param>
public sealed record DiagramPage(
    PaperSize Size, ImmutableArray<DrawingItem> Items, ImmutableArray<DrawingPanel> Panels, ImmutableArray<string> Notes)
{
    /// <summary>The fonts its texts were measured with and are set in; the bundled ones by default.</summary>
    public DiagramFonts Fonts { get; init; } = DiagramFonts.Bundled;

    /// <summary>The title, or the name of the library where it has none.</summary>
    internal string Title => Items.OfType<TextItem>().FirstOrDefault(item => item.Id == "title")?.Text ?? "Reflexology";

    /// <summary>What entries of a kind stand for, those in groups too.</summary>
    internal IEnumerable<ItemMark> Marks(MarkKind kind) => DrawingItem.All(Items).Select(item => item.Mark).OfType<ItemMark>().Where(mark => mark.Kind == kind);

    /// <summary>The panel at a point of the page and the point in its view, or null between the panels.</summary>
    public (DrawingPanel Panel, MapPoint Point)? Locate(PagePoint point)
    {
        DrawingPanel? panel = Panels.FirstOrDefault(candidate => candidate.Bounds.Contains(point));
        return panel is null ? null : (panel, panel.Transform.ToMap(point));
    }
}
