namespace Reflexology.Cookbook;

/// <summary>The lines of a recipe as they stand in its file.</summary>
internal static class RecipeCode
{
    private const string Body = "    public void Run()\n    {\n";
    private const string End = "\n    }\n";
    private const int Indent = 8;

    /// <summary>What stands between the braces of <see cref="IRecipe.Run"/>.</summary>
    public static string Of(IRecipe recipe)
    {
        using Stream file = typeof(RecipeCode).Assembly.GetManifestResourceStream($"{recipe.GetType().Name}.cs")
            ?? throw new InvalidOperationException(
                $"Expected the recipe {recipe.GetType().Name} in a file of its name, found none.");
        using var reader = new StreamReader(file);
        string source = reader.ReadToEnd().ReplaceLineEndings("\n");
        int start = source.IndexOf(Body, StringComparison.Ordinal) + Body.Length;
        IEnumerable<string> lines = source[start..source.IndexOf(End, start, StringComparison.Ordinal)].Split('\n');
        return string.Join('\n', lines.Select(line => line.Length > Indent ? line[Indent..] : ""));
    }
}
