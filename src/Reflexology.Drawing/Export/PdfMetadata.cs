namespace Reflexology.Drawing;

/// <summary>The metadata of a PDF document. It holds no dates, so that the same pages give the same bytes.</summary>
public sealed record PdfMetadata
{
    /// <summary>
    /// The title, which readers show in the frame of their window; null, the default, for the title on the first page.
    /// </summary>
    public string? Title { get; init; }

    /// <summary>The author; null, the default, for none.</summary>
    public string? Author { get; init; }

    /// <summary>
    /// The language of its texts as a BCP 47 tag, by which screen readers choose a voice; null, the default, for that
    /// of the diagram.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>True to mark and prepare the file for archives (PDF/A-2b); false by default.</summary>
    public bool IsArchival { get; init; }
}
