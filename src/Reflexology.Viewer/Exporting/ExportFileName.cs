using System.Globalization;
using System.Text;

namespace Reflexology.Viewer;

/// <summary>The name of an exported file: its maps and the areas that are lit.</summary>
internal static class ExportFileName
{
    // Far from what any file system or mail refuses, and still read at a glance.
    private const int MostLetters = 80;

    /// <summary>
    /// In ASCII, for example <c>foot-map-chinese-kidney-heart.pdf</c>; areas beyond 80 letters are counted: <c>+3</c>.
    /// </summary>
    public static string Plain(ExportRequest request) => Join(request, "foot-map", area => area.Id);

    /// <summary>The same in the language of the page.</summary>
    public static string Localized(ExportRequest request)
    {
        string language = request.State.Language;
        return Join(request, new ExportTexts(language).FileBeginning, area => area.Names[language]);
    }

    private static string Join(ExportRequest request, string first, Func<BodyArea, string> nameOf)
    {
        var name = new StringBuilder($"{first}-{string.Join('-', request.State.Maps.Select(map => map.Map.Id))}");
        int left = request.State.Areas.Length;
        foreach (string area in request.State.Areas.Select(nameOf).Select(Words))
        {
            if (name.Length + 1 + area.Length > MostLetters)
                break;
            name.Append('-').Append(area);
            left--;
        }

        if (left > 0)
            name.Append('+').Append(left);
        return name.Append(request.Format.Endings[0]).ToString();
    }

    // Letters and digits of any script, marks on them too; a hyphen for all between.
    private static string Words(string name)
    {
        IEnumerable<char> kept = name.ToLowerInvariant().Select(letter => IsKept(letter) ? letter : '-');
        return string.Join('-', string.Concat(kept).Split('-', StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsKept(char letter) =>
        char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;
}
