namespace Reflexology.Viewer;

/// <summary>The language that a visitor's browser asks for.</summary>
internal static class VisitorLanguage
{
    /// <summary>The first language of the product in the order of the visitor's wishes; English when there is none.</summary>
    public static string Of(HttpRequest? request)
    {
        IEnumerable<string> wishes = (request?.GetTypedHeaders().AcceptLanguage ?? [])
            .Where(wish => wish.Quality != 0)
            .OrderByDescending(wish => wish.Quality ?? 1)
            .Select(wish => wish.Value.ToString().Split('-')[0].ToLowerInvariant());
        return wishes.FirstOrDefault(wish => Languages.All.Contains(wish)) ?? Languages.Default;
    }
}
