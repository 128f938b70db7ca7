namespace Reflexology.Viewer;

/// <summary>The language that a visitor chose before, or that the browser asks for.</summary>
internal static class VisitorLanguage
{
    // As explorer.js calls it.
    private const string Cookie = "language";

    /// <summary>The language that the address of a page names, else that of <see cref="Read"/>.</summary>
    public static string OfPage(HttpRequest? request)
    {
        string asked = request?.Query["lang"].ToString() ?? "";
        return Languages.All.Contains(asked) ? asked : Read(request);
    }

    /// <summary>
    /// The remembered language, else the first supported one in the browser's order of preference, else English.
    /// </summary>
    public static string Read(HttpRequest? request)
    {
        if (request?.Cookies[Cookie] is { } remembered && Languages.All.Contains(remembered))
            return remembered;
        IEnumerable<string> wishes = (request?.GetTypedHeaders().AcceptLanguage ?? [])
            .Where(wish => wish.Quality != 0)
            .OrderByDescending(wish => wish.Quality ?? 1)
            .Select(wish => wish.Value.ToString().Split('-')[0].ToLowerInvariant());
        return wishes.FirstOrDefault(wish => Languages.All.Contains(wish)) ?? Languages.Default;
    }
}
