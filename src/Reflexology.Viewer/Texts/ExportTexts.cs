using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>The fixed texts of exporting in one language.</summary>
internal sealed class ExportTexts(string language) : FixedTexts(language, "export")
{
    /// <summary>The button that opens the dialog.</summary>
    public string Open => Text();

    /// <summary>The button that copies the address.</summary>
    public string CopyLink => Text();

    /// <summary>The address was copied.</summary>
    public string Copied => Text();

    /// <summary>The browser does not let the page copy: the address is selected instead.</summary>
    public string CopyByHand => Text();

    /// <summary>Heading of the dialog.</summary>
    public string Heading => Text();

    /// <summary>Label of the formats.</summary>
    public string FormatLabel => Text();

    /// <summary>The use of PDF.</summary>
    public string PdfFor => Text();

    /// <summary>The use of SVG.</summary>
    public string SvgFor => Text();

    /// <summary>The use of PNG.</summary>
    public string PngFor => Text();

    /// <summary>The use of WebP.</summary>
    public string WebpFor => Text();

    /// <summary>The use of JPEG.</summary>
    public string JpegFor => Text();

    /// <summary>The use of HTML.</summary>
    public string HtmlFor => Text();

    /// <summary>Label of the sheets.</summary>
    public string PaperLabel => Text();

    /// <summary>Label of the orientations of the sheet.</summary>
    public string OrientationLabel => Text();

    /// <summary>Portrait.</summary>
    public string Portrait => Text();

    /// <summary>Landscape.</summary>
    public string Landscape => Text();

    /// <summary>Label of the resolutions.</summary>
    public string DpiLabel => Text();

    /// <summary>Label of how zones are named.</summary>
    public string LabelsLabel => Text();

    /// <summary>Names inside the zones.</summary>
    public string Inside => Text();

    /// <summary>Names beside the foot.</summary>
    public string Leaders => Text();

    /// <summary>Numbers.</summary>
    public string Numbers => Text();

    /// <summary>A line at the foot of the page.</summary>
    public string TitleLabel => Text();

    public string SubtitleLabel => Text();

    public string CreditLabel => Text();

    /// <summary>Label of the logo.</summary>
    public string LogoLabel => Text();

    /// <summary>The button that chooses a logo.</summary>
    public string LogoChoose => Text();

    /// <summary>The same where there is one.</summary>
    public string LogoOther => Text();

    /// <summary>The button that takes the logo away.</summary>
    public string LogoRemove => Text();

    /// <summary>The kinds and size of logos, and where they stay.</summary>
    public string LogoKept => Text();

    /// <summary>Label of the readers of an SVG.</summary>
    public string ProfileLabel => Text();

    /// <summary>An SVG for browsers.</summary>
    public string ProfileWeb => Text();

    /// <summary>An SVG for office programs.</summary>
    public string ProfileOffice => Text();

    /// <summary>Drawings of organs.</summary>
    public string Pictograms => Text();

    /// <summary>No names.</summary>
    public string NoNames => Text();

    /// <summary>Label of the legend.</summary>
    public string LegendLabel => Text();

    /// <summary>Label of the picture of the body.</summary>
    public string BodyLabel => Text();

    /// <summary>A legend where there are numbers.</summary>
    public string LegendAuto => Text();

    /// <summary>Always a legend.</summary>
    public string LegendYes => Text();

    /// <summary>Never a legend.</summary>
    public string LegendNo => Text();

    /// <summary>The preview is being painted.</summary>
    public string Painting => Text();

    /// <summary>There is no preview.</summary>
    public string Failed => Text();

    /// <summary>Goes a page back.</summary>
    public string PreviousPage => Text();

    /// <summary>Goes a page on.</summary>
    public string NextPage => Text();

    /// <summary>Describes the interactive page.</summary>
    public string HtmlNote => Text();

    /// <summary>The beginning of file names.</summary>
    public string FileBeginning => Text();

    /// <summary>A resolution.</summary>
    public string Dpi(int dotsPerInch) => Filled(nameof(Dpi), dotsPerInch);

    /// <summary>Names the preview of a page; <paramref name="drawn"/> is its content.</summary>
    public string Preview(int page, int pages, string drawn) => Filled(nameof(Preview), page, pages, drawn);

    /// <summary>Names the preview of an interactive page.</summary>
    public string Frame(string drawn) => Filled(nameof(Frame), drawn);

    /// <summary>A file that is no logo.</summary>
    public string LogoRefused(string file) => Filled(nameof(LogoRefused), file);

    /// <summary>A file of too many bytes.</summary>
    public string LogoTooLarge(string file) => Filled(nameof(LogoTooLarge), file);

    /// <summary>The page that is shown.</summary>
    public string Page(int page, int pages) => Filled(nameof(Page), page, pages);

    /// <summary>The format holds one page of several.</summary>
    public string FirstPage(int pages) => Filled(nameof(FirstPage), pages);

    /// <summary>The link to the file.</summary>
    public string Download(string format) => Filled(nameof(Download), format);

    /// <summary>The size of the sheet in millimetres.</summary>
    public string Sheet(int width, int height) => Filled(nameof(Sheet), width, height);

    /// <summary>The size of the picture.</summary>
    public string Pixels(int width, int height) => Filled(nameof(Pixels), width, height);

    /// <summary>The name of a format, and its use.</summary>
    /// <exception cref="ArgumentException">There is no text for the format.</exception>
    public (string Name, string For) Format(ExportFormat format) => format.Endings[0] switch
    {
        ".pdf" => ("PDF", PdfFor),
        ".svg" => ("SVG", SvgFor),
        ".png" => ("PNG", PngFor),
        ".webp" => ("WebP", WebpFor),
        ".jpg" => ("JPEG", JpegFor),
        ".html" => ("HTML", HtmlFor),
        var other => throw new ArgumentException(
            $"Expected a format with a text, found '{other}'. Add one to ExportTexts.", nameof(format)),
    };

    /// <summary>The name of a way to label zones.</summary>
    public string Labels(LabelStyle labels) => labels switch
    {
        LabelStyle.Inside => Inside,
        LabelStyle.Leaders => Leaders,
        LabelStyle.Numbers => Numbers,
        LabelStyle.Pictograms => Pictograms,
        _ => NoNames,
    };

    /// <summary>The name of the readers of an SVG.</summary>
    public string Profile(SvgProfile profile) => profile == SvgProfile.Office ? ProfileOffice : ProfileWeb;
}
