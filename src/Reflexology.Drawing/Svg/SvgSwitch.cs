namespace Reflexology.Drawing;

/// <summary>Chooses the part of a <c>switch</c> that is shown (SVG 2, chapter 5.9).</summary>
internal static class SvgSwitch
{
    /// <summary>
    /// The first part that needs no extension and is for every language, else the first in English; null where there is
    /// none, which is noted.
    /// </summary>
    public static SvgElement? Chosen(SvgElement element, SvgProblems problems)
    {
        SvgElement[] possible = [.. element.Children.Where(child => child["requiredExtensions"] is null)];
        SvgElement? chosen = Array.Find(possible, child => child["systemLanguage"] is null)
            ?? Array.Find(possible, child => child["systemLanguage"]!.Split(',').Any(IsEnglish));
        if (chosen is null && possible is [var first, ..])
            problems.NotUsed(
                first,
                first.PlaceOf("systemLanguage"),
                $"parts for other languages, such as '{first["systemLanguage"]}'",
                "a part for every language, or in English");
        return chosen;
    }

    private static bool IsEnglish(string language) =>
        language.Trim().Split('-')[0].Equals(Languages.Default, StringComparison.OrdinalIgnoreCase);
}
