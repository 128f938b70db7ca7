// The cookbook: short recipes to copy. Runs all of them, or the one that is named, and writes their files into the
// current folder; --write makes the README and its pictures anew, in this project's folder or in the one that is named.
using System.Globalization;
using Reflexology.Cookbook;

Console.OutputEncoding = System.Text.Encoding.UTF8;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string[] names = [.. Recipes().Select(recipe => recipe.GetType().Name)];
switch (args)
{
    case []:
        foreach (IRecipe recipe in Recipes())
            Show(recipe);
        return 0;
    case ["--write"]:
        CookbookPage.Write(ProjectFolder());
        return 0;
    case ["--write", var folder]:
        CookbookPage.Write(Directory.CreateDirectory(folder).FullName);
        return 0;
    case [var name] when names.Contains(name):
        Show(Recipes().Single(recipe => recipe.GetType().Name == name));
        return 0;
    default:
        string? near = names.MaxBy(name => SameLetters(name, args[0]));
        string suggestion = near is not null && SameLetters(near, args[0]) > 2 ? $" Did you mean {near}?" : "";
        Console.Error.WriteLine(
            "Expected nothing, the name of a recipe, or --write [FOLDER], found "
                + $"'{string.Join(' ', args)}'.{suggestion} Recipes: {string.Join(", ", names)}.");
        return 2;
}

static IEnumerable<IRecipe> Recipes() => Chapter.All.SelectMany(chapter => chapter.Recipes);

static void Show(IRecipe recipe)
{
    Console.WriteLine($"\n{recipe.GetType().Name}: {recipe.Title}");
    recipe.Run();
}

static int SameLetters(string name, string other) =>
    name.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();

static string ProjectFolder()
{
    DirectoryInfo? folder = new(AppContext.BaseDirectory);
    while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Cookbook.csproj")))
        folder = folder.Parent;
    return folder?.FullName
        ?? throw new InvalidOperationException(
            $"Expected Cookbook.csproj above {AppContext.BaseDirectory}, found none.");
}
