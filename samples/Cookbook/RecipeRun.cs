using System.Collections.Immutable;

namespace Reflexology.Cookbook;

/// <summary>What came of running a recipe.</summary>
/// <param name="Recipe">The recipe.</param>
/// <param name="Output">What it printed, without the last line's end.</param>
/// <param name="Pictures">The PNG files it wrote, in alphabetical order.</param>
internal sealed record RecipeRun(IRecipe Recipe, string Output, ImmutableArray<string> Pictures)
{
    /// <summary>Runs a recipe in a folder, without showing what it prints.</summary>
    public static RecipeRun In(string folder, IRecipe recipe)
    {
        (TextWriter console, string before) = (Console.Out, Directory.GetCurrentDirectory());
        using var output = new StringWriter();
        try
        {
            Console.SetOut(output);
            Directory.SetCurrentDirectory(folder);
            recipe.Run();
        }
        finally
        {
            Console.SetOut(console);
            Directory.SetCurrentDirectory(before);
        }

        return new RecipeRun(
            recipe, output.ToString().ReplaceLineEndings("\n").TrimEnd('\n'),
            [.. Directory.GetFiles(folder, "*.png").Order(StringComparer.Ordinal)]);
    }
}
