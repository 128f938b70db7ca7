namespace Reflexology.Cookbook;

/// <summary>The README of the cookbook and its pictures, made from the recipes and what they print and draw.</summary>
internal static class CookbookPage
{
    private const string Opening = """
        # Cookbook

        Short recipes to copy. Code, output and pictures of this page are made by running it, and a test runs it again.
        All recipes start with `using Reflexology;`, those that draw with `using Reflexology.Drawing;` too.

        ```sh
        dotnet run --project samples/Cookbook
        dotnet run --project samples/Cookbook -- NearestZone
        dotnet run --project samples/Cookbook -- --write
        ```

        The first runs all recipes and writes their files into the current folder, the second runs one, the third makes
        this page anew.
        """;

    /// <summary>Runs all recipes, and writes <c>README.md</c> and the folder <c>pictures</c>.</summary>
    /// <param name="folder">The folder for both; it exists.</param>
    public static void Write(string folder)
    {
        string work = Directory.CreateTempSubdirectory("cookbook-").FullName;
        var pictures = new Dictionary<string, byte[]>();
        List<string> parts = [Opening.ReplaceLineEndings("\n"), string.Join('\n', Chapter.All.Select(Contents))];
        foreach (Chapter chapter in Chapter.All)
        {
            parts.Add($"## {chapter.Title}");
            foreach (IRecipe recipe in chapter.Recipes)
            {
                var run = RecipeRun.In(
                    Directory.CreateDirectory(Path.Combine(work, recipe.GetType().Name)).FullName, recipe);
                parts.AddRange(Section(run));
                foreach (string picture in run.Pictures)
                    pictures.Add(Small(picture), SmallPicture.Of(picture));
            }
        }

        Directory.Delete(work, recursive: true);
        ReplaceFiles(Path.Combine(folder, "pictures"), pictures);
        File.WriteAllText(Path.Combine(folder, "README.md"), $"{string.Join("\n\n", parts)}\n");
    }

    // Last of all: a recipe that fails leaves the page and its pictures as they were.
    private static void ReplaceFiles(string folder, Dictionary<string, byte[]> files)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        foreach ((string name, byte[] bytes) in files)
            File.WriteAllBytes(Path.Combine(folder, name), bytes);
    }

    private static string Contents(Chapter chapter) =>
        string.Join(
            '\n',
            [$"- {chapter.Title}", .. chapter.Recipes.Select(recipe => "  - "
                + $"[{recipe.Title}](#{Anchor(recipe.Title)})")]);

    private static IEnumerable<string> Section(RecipeRun run)
    {
        yield return $"### {run.Recipe.Title}";
        yield return run.Recipe.Sentence;
        yield return $"```csharp\n{RecipeCode.Of(run.Recipe)}\n```";
        if (run.Output.Length > 0)
            yield return $"```text\n{run.Output}\n```";
        if (!run.Pictures.IsEmpty)
            yield return string.Join(
                '\n',
                run.Pictures.Select(picture => $"![{run.Recipe.Title}: "
                    + $"{Path.GetFileName(picture)}](pictures/{Small(picture)})"));
    }

    private static string Small(string png) => Path.ChangeExtension(Path.GetFileName(png), ".webp");

    // As code hosts make them of headings.
    private static string Anchor(string title) =>
        string.Concat(title.ToLowerInvariant().Where(letter => letter is ' ' or '-' || char.IsLetterOrDigit(letter)))
            .Replace(' ', '-');
}
