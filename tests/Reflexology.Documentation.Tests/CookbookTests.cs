using SkiaSharp;

namespace Reflexology.Documentation.Tests;

[TestFixture]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
internal sealed class CookbookTests
{
    private const string Book = "samples/Cookbook";
    private const string Write = $"dotnet run --project {Book} -- --write";
    private const string Accept = $"look at the difference, then accept it with: {Write}";
    private const int PictureBytes = 60_000;
    private const int AllPictureBytes = 800_000;
    private const int LongestRecipe = 15;

    private string _made = "";

    private static IEnumerable<string> Pictures =>
        Directory.GetFiles(Path.Combine(Repository.Root, Book, "pictures"))
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal);

    private static string[] Recipes =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, Book, "Recipes"), "*.cs")
            .Select(path => Path.GetFileNameWithoutExtension(path))];

    private static CodeBlock[] Blocks => [.. CodeBlock.In(Repository.Read($"{Book}/README.md"))];

    [OneTimeSetUp]
    public void MakeBook()
    {
        _made = Directory.CreateTempSubdirectory("reflexology-").FullName;
        var result = DotnetCommand.Execute($"{Write} {_made}", _made);
        Assert.That(result, Is.EqualTo((0, "", "")));
    }

    [OneTimeTearDown]
    public void RemoveBook() => Directory.Delete(_made, recursive: true);

    [Test]
    public void Readme_IsWhatTheRecipesMake() =>
        Assert.That(
            Repository.Read($"{Book}/README.md"), Is.EqualTo(File.ReadAllText(Path.Combine(_made, "README.md"))),
            Accept);

    [Test]
    public void Pictures_AreThoseTheRecipesDraw_AndSmall()
    {
        Assert.That(
            Pictures,
            Is.EqualTo(
                Directory.GetFiles(Path.Combine(_made, "pictures"))
                    .Select(path => Path.GetFileName(path))
                    .Order(StringComparer.Ordinal)),
            Accept);
        string folder = Path.Combine(Repository.Root, Book, "pictures");
        long[] sizes = [.. Pictures.Select(picture => new FileInfo(Path.Combine(folder, picture)).Length)];
        Assert.That(sizes, Is.All.InRange(1000, PictureBytes));
        Assert.That(sizes.Sum(), Is.LessThanOrEqualTo(AllPictureBytes));
    }

    [TestCaseSource(nameof(Pictures))]
    public void Picture_IsWhatItsRecipeDraws(string picture)
    {
        using SKBitmap shown = SKBitmap.Decode(Path.Combine(Repository.Root, Book, "pictures", picture));
        using SKBitmap drawn = SKBitmap.Decode(Path.Combine(_made, "pictures", picture));
        Assert.That(PictureDifference.Find(shown, drawn), Is.Null, Accept);
    }

    [Test]
    public void Recipes_All_AreInTheBookAndShort()
    {
        string[] shown = [.. Blocks.Where(block => block.Language == "csharp").Select(block => block.Text)];

        Assert.That(shown, Has.Length.EqualTo(Recipes.Length));
        Assert.That(shown.Select(code => code.Split('\n').Length), Is.All.InRange(3, LongestRecipe));
    }

    [Test]
    public void Commands_AsWritten_NameOneRecipeAndTheWayToAccept()
    {
        string[] commands = Blocks.Single(block => block.Language == "sh").Text.Split('\n');
        Assert.That(commands[0], Is.EqualTo($"dotnet run --project {Book}"));
        Assert.That(commands[2], Is.EqualTo(Write));

        var one = DotnetCommand.Execute(commands[1], _made);

        string output = Blocks.SkipWhile(block => !block.Text.Contains("FingerWidth", StringComparison.Ordinal))
            .First(block => block.Language == "text").Text;
        Assert.That(one.ExitCode, Is.Zero, one.Errors);
        Assert.That(one.Output, Does.EndWith($"\n{output}\n"));
    }

    [Test]
    public void Run_UnknownRecipe_NamesTheNearestOne()
    {
        var result = DotnetCommand.Execute($"dotnet run --project {Book} -- NearestZome", _made);

        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(
            result.Errors,
            Does.StartWith("Expected nothing, the name of a recipe, or --write [FOLDER], found 'NearestZome'. Did "
                + "you mean NearestZone? Recipes: "));
    }
}
