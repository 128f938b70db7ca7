using System.CommandLine;
using Reflexology.Drawing;

namespace Reflexology.Cli;

/// <summary>The options of <c>draw</c> that say nothing about some formats.</summary>
/// <param name="OfPages">Those of a page that is drawn, which an interactive page is not.</param>
/// <param name="Dpi">The resolution, of formats with pixels.</param>
/// <param name="Quality">The quality, of formats with loss.</param>
internal sealed record IdleOptions(IReadOnlyList<Option> OfPages, Option Dpi, Option Quality)
{
    /// <summary>A warning for each option on the command line without effect on a file of a format.</summary>
    public IEnumerable<string> Warnings(ParseResult result, ExportFormat format)
    {
        string ending = format.Endings[0];
        foreach (Option option in OfPages.Append(Dpi).Append(Quality).Where(IsGiven))
        {
            if (format == ExportFormat.Html)
            {
                yield return $"{option.Name} has no effect on {ending}, an interactive page with a choice of its own. "
                    + "Write a picture, .pdf or .svg for it.";
            }
            else if (option == Dpi && !format.HasPixels)
            {
                yield return $"{option.Name} has no effect on {ending}, which has no pixels. "
                    + "Write .png, .webp or .jpg for it.";
            }
            else if (option == Quality && format != ExportFormat.Jpeg && format != ExportFormat.Webp)
            {
                yield return $"{option.Name} has no effect on {ending}, which loses nothing. "
                    + "Write .jpg or .webp for it.";
            }
        }

        bool IsGiven(Option option) => result.GetResult(option) is { Implicit: false };
    }
}
