using System.Text.RegularExpressions;

namespace Reflexology.Drawing;

/// <summary>Adds a table of contents and the language to a PDF document.</summary>
internal static partial class PdfOutline
{
    /// <summary>Adds both.</summary>
    /// <param name="file">The document.</param>
    /// <param name="language">The language of its texts.</param>
    /// <param name="bookmarks">The table of contents: pages, each followed by its views.</param>
    public static void Add(PdfFile file, string language, IReadOnlyList<PdfBookmark> bookmarks)
    {
        int root = file.Add("");
        WriteEntries(file, root, bookmarks);
        PdfObject catalog = file[file.Root];
        catalog.Text = $"{ReplacedPattern().Replace(catalog.Text[..^2], "")}\n/Lang {PdfFile.Text(language)}"
            + $"\n/ViewerPreferences <</DisplayDocTitle true>>\n/PageMode /UseOutlines\n/Outlines {root} 0 R>>";
    }

    // The root has the pages, a page its views; their numbers follow that of the root in the order of the list.
    private static void WriteEntries(PdfFile file, int root, IReadOnlyList<PdfBookmark> bookmarks)
    {
        List<int> pages = [.. Enumerable.Range(0, bookmarks.Count).Where(i => !bookmarks[i].IsView)];
        file[root].Text = $"<</Type /Outlines /First {Id(pages[0])} /Last {Id(pages[^1])} /Count {bookmarks.Count}>>";
        for (int i = 0; i < pages.Count; i++)
        {
            int next = i < pages.Count - 1 ? pages[i + 1] : bookmarks.Count;
            int[] views = [.. Enumerable.Range(pages[i] + 1, next - pages[i] - 1)];
            string inner = views.Length > 0
                ? $" /First {Id(views[0])} /Last {Id(views[^1])} /Count {views.Length}"
                : "";
            Write(pages, i, $"{root} 0 R", inner);
            for (int view = 0; view < views.Length; view++)
                Write(views, view, Id(pages[i]), "");
        }

        void Write(IReadOnlyList<int> siblings, int at, string parent, string inner)
        {
            PdfBookmark bookmark = bookmarks[siblings[at]];
            string before = at > 0 ? $" /Prev {Id(siblings[at - 1])}" : "";
            string after = at < siblings.Count - 1 ? $" /Next {Id(siblings[at + 1])}" : "";
            string links = $"{before}{after}{inner}";
            file.Add($"<</Title {PdfFile.Text(bookmark.Title)} /Parent {parent} /Dest /{bookmark.Name}{links}>>");
        }

        string Id(int index) => $"{root + 1 + index} 0 R";
    }

    // What is stated anew; a dictionary may hold a key once.
    [GeneratedRegex(@"\s*/(Lang \([^)]*\)|ViewerPreferences <<[^>]*>>|PageMode /\w+)")]
    private static partial Regex ReplacedPattern();
}

/// <summary>A place in a document that its table of contents names.</summary>
/// <param name="Name">Unique in the document: letters, digits, hyphens.</param>
/// <param name="Title">Its text in the table of contents.</param>
/// <param name="Page">The page, from 0.</param>
/// <param name="At">The place on it, in points.</param>
/// <param name="IsView">True for a view, whose bookmark is under that of its page.</param>
internal sealed record PdfBookmark(string Name, string Title, int Page, PagePoint At, bool IsView);
