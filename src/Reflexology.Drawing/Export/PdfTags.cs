using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>
/// Tags a document for screen readers (ISO 32000-1 sections 14.7 and 14.8): the title as a heading, each view as a
/// figure with an alternative text, names as paragraphs, the legend as a list; all else is decoration. Skia's binding
/// cannot tag, so what is tagged is marked by tiny rectangles while it is painted, which are then replaced.
/// </summary>
internal sealed partial class PdfTags
{
    // The left, the top and the height of a mark; its width is its number.
    private const float Left = 0.125f, Top = 0.375f, Height = 0.0625f;

    private readonly List<Tag> _tags = [];
    private int _page = -1;
    private DrawingItem? _open;

    /// <summary>Begins the next page.</summary>
    public void BeginPage() => _page++;

    /// <summary>Marks where an entry begins; an entry within a tagged one has no tag.</summary>
    public void Begin(SKCanvas canvas, DrawingItem item)
    {
        if (_open is not null || TagOf(item) is not { } tag)
            return;
        _open = item;
        _tags.Add(tag);
        Mark(canvas, (2 * _tags.Count) - 1);
    }

    /// <summary>Marks where it ends.</summary>
    public void End(SKCanvas canvas, DrawingItem item)
    {
        if (!ReferenceEquals(item, _open))
            return;
        _open = null;
        Mark(canvas, 2 * _tags.Count);
    }

    /// <summary>Replaces the marks and adds the tree of tags.</summary>
    /// <exception cref="InvalidDataException">A mark is not in the document.</exception>
    public void Write(PdfFile file)
    {
        int root = file.Add(""), parents = file.Add(""), document = file.Add("");
        Dictionary<Tag, int> elements = _tags.ToDictionary(tag => tag, _ => file.Add(""));
        PdfObject[] pages = [.. file.Pages];
        var tagged = _tags.GroupBy(tag => tag.Page).ToDictionary(group => group.Key, group => group.ToList());
        var rows = new StringBuilder();
        for (int i = 0; i < pages.Length; i++)
        {
            List<Tag> own = tagged.GetValueOrDefault(i, []);
            Replace(PdfPages.ContentOf(file, pages[i]), own);
            pages[i].Text = $"{pages[i].Text[..^2]}\n/StructParents {i}>>";
            rows.Append(CultureInfo.InvariantCulture, $"{i} [{Joined(own.Select(tag => Reference(elements[tag])))}]\n");
            foreach ((int place, Tag tag) in own.Index())
                file[elements[tag]].Text = Element(tag, document, file.NumberOf(pages[i]), place);
        }

        string kids = Joined(Lists(file, document, elements).Select(Reference));
        file[root].Text = $"<</Type /StructTreeRoot /K {Reference(document)} /ParentTree {Reference(parents)}>>";
        file[parents].Text = $"<</Nums [{rows}]>>";
        file[document].Text = $"<</S /Document /P {Reference(root)} /K [{kids}]>>";
        PdfObject catalog = file[file.Root];
        catalog.Text = $"{catalog.Text[..^2]}\n/MarkInfo <</Marked true>>\n/StructTreeRoot {Reference(root)}>>";
    }

    private Tag? TagOf(DrawingItem item) => item switch
    {
        { Mark: { Kind: MarkKind.View or MarkKind.Body, Title: { } title } } => new Tag(_page, "Figure", title),
        // A pictogram.
        GroupItem { Mark: { Kind: MarkKind.Label, Title: { } title }, Items: [GroupItem] } =>
            new Tag(_page, "Figure", title),
        { Mark.Kind: MarkKind.Label } => new Tag(_page, "P"),
        { Mark.Kind: MarkKind.LegendEntry } => new Tag(_page, "LI"),
        TextItem { Id: "title" } => new Tag(_page, "H1"),
        TextItem => new Tag(_page, "P"),
        _ => null,
    };

    private static void Mark(SKCanvas canvas, int number)
    {
        using var paint = new SKPaint { Color = SKColors.Black };
        canvas.DrawRect(Left, Top, number, Height, paint);
    }

    // All that has no tag is decoration.
    private void Replace(PdfObject content, List<Tag> tags)
    {
        int found = 0;
        string replaced = MarkPattern().Replace(content.Content(), mark =>
        {
            found++;
            int number = int.Parse(mark.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
            Tag tag = _tags[(number - 1) / 2];
            return number % 2 == 0
                ? "EMC\n/Artifact BMC\n"
                : $"EMC\n/{tag.Kind} <</MCID {tags.IndexOf(tag)}>> BDC\n";
        });
        if (found != 2 * tags.Count)
        {
            throw new InvalidDataException(
                $"Expected {2 * tags.Count} marks on a page of the PDF document, found {found}.");
        }

        content.SetContent($"/Artifact BMC\n{replaced}EMC\n");
    }

    // Successive entries of a legend are one list.
    private IEnumerable<int> Lists(PdfFile file, int document, Dictionary<Tag, int> elements)
    {
        List<int> list = [];
        foreach (Tag tag in _tags.OrderBy(tag => tag.Page).ThenBy(tag => tag.Kind != "H1"))
        {
            if (tag.Kind == "LI")
            {
                list.Add(elements[tag]);
                continue;
            }

            if (list.Count > 0)
                yield return ListOf(list);
            list = [];
            yield return elements[tag];
        }

        if (list.Count > 0)
            yield return ListOf(list);

        int ListOf(List<int> entries)
        {
            int number = file.Add($"<</S /L /P {Reference(document)}"
                + $" /K [{Joined(entries.Select(Reference))}]>>");
            foreach (int entry in entries)
                file[entry].Text = file[entry].Text
                    .Replace($"/P {document} 0 R", $"/P {number} 0 R", StringComparison.Ordinal);
            return number;
        }
    }

    private static string Element(Tag tag, int document, int page, int place)
    {
        string figure = tag.Alternative is null ? "" : $" /Alt {PdfFile.Text(tag.Alternative)}";
        return $"<</S /{tag.Kind} /P {Reference(document)} /Pg {Reference(page)}"
            + $" /K {place}{figure}>>";
    }

    private static string Reference(int number) => $"{number} 0 R";

    private static string Joined(IEnumerable<string> parts) => string.Join(' ', parts);

    [GeneratedRegex(@"^\.125 \.375 (?<number>\d+) \.0625 re\nf\*?\n", RegexOptions.Multiline)]
    private static partial Regex MarkPattern();

    private sealed class Tag(int page, string kind, string? alternative = null)
    {
        public int Page => page;

        public string Kind => kind;

        public string? Alternative => alternative;
    }
}
