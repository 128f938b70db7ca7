namespace Reflexology.Drawing;

/// <summary>A place in a document that its table of contents names.</summary>
/// <param name="Name">Unique in the document: letters, digits, hyphens.</param>
/// <param name="Title">What the table of contents says.</param>
/// <param name="Page">The page, from 0.</param>
/// <param name="At">The place on it, in points.</param>
/// <param name="IsView">Whether it stands under the page's own bookmark.</param>
internal sealed record PdfBookmark(string Name, string Title, int Page, PagePoint At, bool IsView)
{
    /// <summary>For each page its title, then its views.</summary>
    public static List<PdfBookmark> Of(IReadOnlyList<DiagramPage> pages) => [.. pages.SelectMany((page, i) => Of(page, i))];

    private static IEnumerable<PdfBookmark> Of(DiagramPage page, int number)
    {
        yield return new PdfBookmark($"page-{number + 1}", page.Title, number, new PagePoint(0, 0), IsView: false);
        int view = 0;
        foreach (ItemMark mark in page.Marks(MarkKind.View).Where(mark => mark.Title is not null))
        {
            PageRect box = mark.Box ?? default;
            yield return new PdfBookmark($"page-{number + 1}-view-{++view}", mark.Title!, number, new PagePoint(box.Left, box.Top), IsView: true);
        }
    }
}
