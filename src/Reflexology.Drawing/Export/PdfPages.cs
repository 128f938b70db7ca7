using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Reflexology.Drawing;

/// <summary>
/// Sets in the pages of a PDF document what Skia leaves out or rounds: the exact size of each page, the width of lines
/// as operators, and the smoothing of pictures.
/// </summary>
internal static partial class PdfPages
{
    /// <summary>Gives pages their exact size, to a thousandth of a point.</summary>
    /// <remarks>Skia rounds them to pixels of the resolution at which it would draw what is no vector.</remarks>
    /// <exception cref="InvalidDataException">A page is not built as expected.</exception>
    public static void SetSizes(PdfFile file, IEnumerable<PageSize> sizes)
    {
        foreach ((PdfObject page, PageSize size) in file.Pages.Zip(sizes))
        {
            string box = $"/MediaBox [0 0 {Number(size.Width)} {Number(size.Height)}]";
            page.Text = Replaced(BoxPattern(), page.Text, box);
            PdfObject content = ContentOf(file, page);
            string drawn = content.Content();
            content.SetContent(Replaced(FramePattern(), drawn, $"${{scale}} {Number(size.Height)} cm\n"));
        }
    }

    /// <summary>
    /// Sets the width, ends and corners of lines by operators, too: some readers know only these, not the parameters
    /// of a graphics state (ISO 32000-1 table 58) by which Skia sets them.
    /// </summary>
    public static void SetLines(PdfFile file)
    {
        IEnumerable<PdfObject> pages = file.Pages.Select(page => ContentOf(file, page));
        foreach (PdfObject content in file.Objects.Where(IsForm).Concat(pages))
            content.SetContent(StatePattern().Replace(content.Content(), state => state.Value + LinesOf(state)));

        string LinesOf(Match state) => string.Concat(ParameterPattern()
            .Matches(file[int.Parse(state.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)].Text)
            .Select(each => $"{each.Groups["value"].Value} {Operator(each.Groups["key"].Value)}\n"));
    }

    /// <summary>Gives pictures the opacity that goes with them.</summary>
    /// <exception cref="InvalidDataException">A picture is not in the document.</exception>
    public static void SetOpacities(PdfFile file, IEnumerable<PictureOpacity> opacities)
    {
        foreach (PictureOpacity each in opacities.DistinctBy(each => Convert.ToHexString(SHA256.HashData(each.Jpeg))))
        {
            PdfObject picture = file.Objects.FirstOrDefault(one => one.Stream.AsSpan().SequenceEqual(each.Jpeg))
                ?? throw new InvalidDataException(
                    "Expected each JPEG as it is in the PDF document, found one changed.");
            int mask = file.Add($"<</Type /XObject\n/Subtype /Image\n/Width {each.Width}\n/Height {each.Height}"
                + "\n/ColorSpace /DeviceGray\n/BitsPerComponent 8>>");
            file[mask].SetContent(Encoding.Latin1.GetString(each.Opacity));
            picture.Text = $"{picture.Text[..^2]}\n/SMask {mask} 0 R>>";
        }
    }

    /// <summary>
    /// Lets readers smooth pictures, whose soft shades are coarse (ISO 32000-1 section 8.9.5.3). An archival document
    /// may not ask for it (ISO 19005-2 section 6.2.8.1).
    /// </summary>
    public static void SmoothPictures(PdfFile file)
    {
        const string Picture = "/Subtype /Image\n";
        foreach (PdfObject picture in file.Objects)
            picture.Text = picture.Text.Replace(Picture, $"{Picture}/Interpolate true\n", StringComparison.Ordinal);
    }

    private static bool IsForm(PdfObject each) =>
        each.Stream is not null && each.Text.Contains("/Subtype /Form", StringComparison.Ordinal);

    /// <summary>The content of a page.</summary>
    public static PdfObject ContentOf(PdfFile file, PdfObject page) =>
        file[int.Parse(ContentPattern().Match(page.Text).Groups["number"].ValueSpan, CultureInfo.InvariantCulture)];

    private static string Operator(string key) => key switch
    {
        "LW" => "w",
        "LC" => "J",
        "LJ" => "j",
        _ => "M",
    };

    private static string Replaced(Regex pattern, string text, string with) => pattern.IsMatch(text)
        ? pattern.Replace(text, with, 1)
        : throw new InvalidDataException($"Expected a page of a PDF document with {pattern}, found none.");

    private static string Number(double length) => length.ToString("0.###", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/MediaBox \[[^\]]*\]")]
    private static partial Regex BoxPattern();

    [GeneratedRegex(@"/Contents (?<number>\d+) 0 R")]
    private static partial Regex ContentPattern();

    // From Skia's frame, its corner at the upper left, to that of a page.
    [GeneratedRegex(@"\A(?<scale>[\d.]+ 0 0 -[\d.]+ 0) [\d.]+ cm\n")]
    private static partial Regex FramePattern();

    // Skia names a graphics state by the number of its object.
    [GeneratedRegex(@"^/G(?<number>\d+) gs\n", RegexOptions.Multiline)]
    private static partial Regex StatePattern();

    [GeneratedRegex(@"/(?<key>LW|LC|LJ|ML) (?<value>[\d.]+)")]
    private static partial Regex ParameterPattern();
}
