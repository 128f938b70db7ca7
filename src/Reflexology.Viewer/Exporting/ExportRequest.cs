using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>
/// A file to export: the state of the page, and the form in which it is written. Immutable: each choice makes the next
/// one.
/// </summary>
/// <param name="State">The map, areas, views and language.</param>
public sealed record ExportRequest(ExplorerState State)
{
    /// <summary>The least resolution, in dots per inch: that of a screen long ago.</summary>
    public const int LeastDpi = 72;

    /// <summary>
    /// The greatest resolution, in dots per inch; the size of the picture has its own limit, <see cref="MostPixels"/>.
    /// </summary>
    public const int GreatestDpi = 600;

    /// <summary>
    /// The most pixels of a picture: A3 at 300 dpi, 70 MB, and up to 320 MB until they are encoded, as WebP.
    /// </summary>
    public const int MostPixels = 3508 * 4961;

    /// <summary>The format; PDF by default.</summary>
    public ExportFormat Format { get; init; } = ExportFormat.Pdf;

    /// <summary>The sheet, one of <see cref="PageSize.Names"/>; A4 by default.</summary>
    public string Paper { get; init; } = "A4";

    /// <summary>Landscape; portrait by default.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>
    /// Dots per inch of formats with pixels, from <see cref="LeastDpi"/> to <see cref="GreatestDpi"/>; 150 by default.
    /// </summary>
    public int Dpi { get; init; } = 150;

    /// <summary>The colours; light by default.</summary>
    public DiagramTheme Theme { get; init; } = DiagramTheme.Light;

    /// <summary>The way zones are labelled; inside them by default.</summary>
    public LabelStyle Labels { get; init; } = LabelStyle.Inside;

    /// <summary>With or without a legend; null, the default, for one where there are numbers.</summary>
    public bool? HasLegend { get; init; }

    /// <summary>True for a small picture of the body; false by default.</summary>
    public bool HasBody { get; init; }

    /// <summary>The most characters of <see cref="Title"/>, <see cref="Subtitle"/> and <see cref="Credit"/>.</summary>
    public const int MostText = 200;

    /// <summary>
    /// The title, at most 200 characters; null, the default, for the body areas, or for the map where zones have no
    /// names: a picture to ask by does not give the answer.
    /// </summary>
    public string? Title { get; init; }

    /// <summary>
    /// The line below the title, at most 200 characters; null, the default, for that of the diagram, and for none where
    /// zones have no names.
    /// </summary>
    public string? Subtitle { get; init; }

    /// <summary>A line at the foot of every page, at most 200 characters; null, the default, for none.</summary>
    public string? Credit { get; init; }

    /// <summary>The picture at the head of every page; null, the default, for none.</summary>
    public Logo? Logo { get; init; }

    /// <summary>Drawings of the foot below the zones; null, the default, for those of the library.</summary>
    public FootArtwork? Artwork { get; init; }

    /// <summary>The readers that an SVG is made for; browsers by default.</summary>
    public SvgProfile Profile { get; init; }

    /// <summary>The page that a preview shows, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The drawing; an interactive page has the foot of the library, and no head and foot.</summary>
    public Diagram Diagram => State.Diagram with
    {
        Title = Title ?? (IsNameless ? MapTitle : null),
        Subtitle = HasSheets ? Subtitle ?? (IsNameless ? "" : null) : null,
        Theme = Theme,
        Labels = Labels,
        HasLegend = HasLegend,
        HasBody = HasSheets && HasBody,
        Credit = HasSheets ? Credit : null,
        Logo = HasSheets ? Logo?.Artwork : null,
        Artwork = HasSheets ? Artwork : null,
    };

    /// <summary>The sheet in its orientation.</summary>
    /// <exception cref="InvalidOperationException">The name of the sheet is none.</exception>
    public PageSize Sheet => PageSize.Parse(Paper) is { } upright
        ? (IsLandscape ? upright.Turned : upright)
        : throw new InvalidOperationException(
            $"Expected a sheet named {string.Join(", ", PageSize.Names)}, found '{Paper}'.");

    /// <summary>The page, its resolution and the readers.</summary>
    public ExportOptions Options => new() { Page = Sheet, Dpi = Dpi, Svg = Profile };

    /// <summary>The size of the picture; null for formats without pixels.</summary>
    public PictureSize? Pixels => Format.HasPixels ? Options.PixelsOf(Sheet) : null;

    /// <summary>True if the picture has no more than <see cref="MostPixels"/>; always without pixels.</summary>
    public bool IsWithinLimits => Pixels is not { } size || (long)size.Width * size.Height <= MostPixels;

    private string MapTitle => string.Join(" · ", MapNames.Of(State.Diagram));

    private bool IsNameless => HasSheets && Labels == LabelStyle.None;

    /// <summary>True if the file is made of sheets; an interactive page is not.</summary>
    public bool HasSheets => Format != ExportFormat.Html;

    /// <summary>
    /// The number of pages in the file of a diagram of that many: only a PDF holds more than one.
    /// </summary>
    public int PagesHeld(int laid) => Format == ExportFormat.Pdf ? laid : 1;
}
