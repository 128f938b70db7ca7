namespace Reflexology.Cookbook;

internal sealed class SearchWithTypos : IRecipe
{
    public string Title => "Search with typing errors";

    public string Sentence =>
        "Case and accents do not count, beginnings of words are enough, and small errors are forgiven; the best "
        + "come first.";

    public void Run()
    {
        foreach (string text in new[] { "Kidnye", "riñon", "желуд", "颈" })
        {
            BodyAreaHit hit = BodyAtlas.BuiltIn.Search(text)[0];
            Console.WriteLine($"{text}: {hit.Area.Id} ({hit.Quality}, '{hit.Name}')");
        }
    }
}
