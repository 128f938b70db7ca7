using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>Links in a document: from each zone of a legend, on whatever page, to the first label of the zone.</summary>
internal sealed class PdfLinks
{
    private readonly HashSet<Zone> _targets;
    private readonly HashSet<Zone> _placed = [];

    public PdfLinks(IReadOnlyList<DiagramPage> pages) => _targets =
        [.. pages.SelectMany(page => Marks(page, MarkKind.LegendEntry)).Select(mark => mark.Zone!).Intersect(pages.SelectMany(page => Marks(page, MarkKind.Label)).Select(mark => mark.Zone!))];

    /// <summary>Puts the links of a page, and the places they lead to, on its canvas.</summary>
    public void Draw(SKCanvas canvas, DiagramPage page)
    {
        foreach (ItemMark label in Marks(page, MarkKind.Label).Where(mark => _targets.Contains(mark.Zone!) && _placed.Add(mark.Zone!)))
            canvas.DrawNamedDestinationAnnotation(new SKPoint((float)label.Box!.Value.Left, (float)label.Box.Value.Top), Name(label.Zone!));
        foreach (ItemMark entry in Marks(page, MarkKind.LegendEntry).Where(mark => _targets.Contains(mark.Zone!)))
        {
            PageRect box = entry.Box!.Value;
            canvas.DrawLinkDestinationAnnotation(SKRect.Create((float)box.Left, (float)box.Top, (float)box.Width, (float)box.Height), Name(entry.Zone!));
        }
    }

    private static IEnumerable<ItemMark> Marks(DiagramPage page, MarkKind kind) =>
        page.Marks(kind).Where(mark => mark is { Zone: not null, Box: not null });

    // A name in a document ends at a space or bracket, and an id of a map file may hold any character.
    private static string Name(Zone zone) => $"zone-{Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(zone.Id))}";
}
