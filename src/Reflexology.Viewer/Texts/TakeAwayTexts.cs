using System.Collections.Immutable;
using System.Globalization;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>The texts about taking a picture away, in one language; one file a language beside this one.</summary>
public sealed partial record TakeAwayTexts
{
    private static readonly ImmutableDictionary<string, TakeAwayTexts> ByLanguage =
        new[] { English(), German(), Spanish(), Russian(), Chinese() }.ToImmutableDictionary(texts => texts.Language);

    private TakeAwayTexts()
    {
    }

    /// <summary>Two-letter code.</summary>
    public required string Language { get; init; }

    /// <summary>The button that opens the dialog.</summary>
    public required string TakeAway { get; init; }

    /// <summary>The button that copies the address.</summary>
    public required string CopyLink { get; init; }

    /// <summary>The address was copied.</summary>
    public required string Copied { get; init; }

    /// <summary>The browser does not let the page copy: the address is selected instead.</summary>
    public required string CopyByHand { get; init; }

    /// <summary>Heading of the dialog.</summary>
    public required string Heading { get; init; }

    /// <summary>Closes the dialog.</summary>
    public required string Close { get; init; }

    /// <summary>Label of the choice of one of two compared maps.</summary>
    public required string MapLabel { get; init; }

    /// <summary>Label of the formats.</summary>
    public required string FormatLabel { get; init; }

    /// <summary>What PDF is good for.</summary>
    public required string PdfFor { get; init; }

    /// <summary>What SVG is good for.</summary>
    public required string SvgFor { get; init; }

    /// <summary>What PNG is good for.</summary>
    public required string PngFor { get; init; }

    /// <summary>What WebP is good for.</summary>
    public required string WebpFor { get; init; }

    /// <summary>What JPEG is good for.</summary>
    public required string JpegFor { get; init; }

    /// <summary>What HTML is good for.</summary>
    public required string HtmlFor { get; init; }

    /// <summary>Label of the sheets.</summary>
    public required string PaperLabel { get; init; }

    /// <summary>Label of how the sheet lies.</summary>
    public required string OrientationLabel { get; init; }

    /// <summary>The sheet is upright.</summary>
    public required string Portrait { get; init; }

    /// <summary>The sheet lies across.</summary>
    public required string Landscape { get; init; }

    /// <summary>Label of the resolutions.</summary>
    public required string DpiLabel { get; init; }

    /// <summary>A resolution; {0} dots per inch.</summary>
    public required string DpiForm { get; init; }

    /// <summary>Label of the colours.</summary>
    public required string ThemeLabel { get; init; }

    /// <summary>The light colours.</summary>
    public required string Light { get; init; }

    /// <summary>The dark colours.</summary>
    public required string Dark { get; init; }

    /// <summary>Greys with patterns, for black-and-white printers.</summary>
    public required string Greys { get; init; }

    /// <summary>White on black.</summary>
    public required string HighContrast { get; init; }

    /// <summary>Label of how zones are named.</summary>
    public required string LabelsLabel { get; init; }

    /// <summary>Names inside the zones.</summary>
    public required string Inside { get; init; }

    /// <summary>Names beside the foot.</summary>
    public required string Leaders { get; init; }

    /// <summary>Numbers.</summary>
    public required string Numbers { get; init; }

    /// <summary>No names.</summary>
    public required string NoNames { get; init; }

    /// <summary>Label of the legend.</summary>
    public required string LegendLabel { get; init; }

    /// <summary>A legend where there are numbers.</summary>
    public required string LegendAuto { get; init; }

    /// <summary>Always a legend.</summary>
    public required string LegendYes { get; init; }

    /// <summary>Never a legend.</summary>
    public required string LegendNo { get; init; }

    /// <summary>What the preview shows; {0} the page, {1} of how many, {2} what is drawn.</summary>
    public required string PreviewForm { get; init; }

    /// <summary>What the preview of a page to explore shows; {0} what is drawn.</summary>
    public required string FrameForm { get; init; }

    /// <summary>While the preview is painted.</summary>
    public required string Painting { get; init; }

    /// <summary>The preview could not be had.</summary>
    public required string Failed { get; init; }

    /// <summary>Which page is seen; {0} of {1}.</summary>
    public required string PageForm { get; init; }

    /// <summary>Goes a page back.</summary>
    public required string PreviousPage { get; init; }

    /// <summary>Goes a page on.</summary>
    public required string NextPage { get; init; }

    /// <summary>The format holds one page of several; {0} how many there are.</summary>
    public required string FirstPageForm { get; init; }

    /// <summary>What a page to explore is.</summary>
    public required string HtmlNote { get; init; }

    /// <summary>The link to the file; {0} its format.</summary>
    public required string DownloadForm { get; init; }

    /// <summary>The size of the sheet; {0} wide, {1} high.</summary>
    public required string SheetForm { get; init; }

    /// <summary>The size of the picture; {0} wide, {1} high.</summary>
    public required string PixelsForm { get; init; }

    /// <summary>How names of files begin.</summary>
    public required string FileBeginning { get; init; }

    /// <summary>The texts in a language, or in English where there are none.</summary>
    public static TakeAwayTexts For(string language) => ByLanguage.GetValueOrDefault(language) ?? ByLanguage[Languages.Default];

    /// <summary>A text with its places filled; numbers are written as in the language.</summary>
    public string Filled(string form, params object[] values) => string.Format(CultureInfo.GetCultureInfo(Language), form, values);

    /// <summary>What a format is called and is good for.</summary>
    /// <exception cref="ArgumentException">There is no text for the format.</exception>
    public (string Name, string For) Format(ExportFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return format.Endings[0] switch
        {
            ".pdf" => ("PDF", PdfFor),
            ".svg" => ("SVG", SvgFor),
            ".png" => ("PNG", PngFor),
            ".webp" => ("WebP", WebpFor),
            ".jpg" or ".jpeg" => ("JPEG", JpegFor),
            ".html" => ("HTML", HtmlFor),
            var other => throw new ArgumentException($"Expected a format with a text, found '{other}'. Add one to TakeAwayTexts.", nameof(format)),
        };
    }

    /// <summary>What a theme is called; its own name where there is no text for it.</summary>
    public string Theme(DiagramTheme theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        return theme.Name switch
        {
            "light" => Light,
            "dark" => Dark,
            "print" => Greys,
            "high-contrast" => HighContrast,
            var other => other,
        };
    }

    /// <summary>What a way to name zones is called.</summary>
    public string Labels(LabelStyle labels) => labels switch
    {
        LabelStyle.Inside => Inside,
        LabelStyle.Leaders => Leaders,
        LabelStyle.Numbers => Numbers,
        _ => NoNames,
    };
}
