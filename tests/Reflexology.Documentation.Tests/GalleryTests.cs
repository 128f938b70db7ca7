using SkiaSharp;

namespace Reflexology.Documentation.Tests;

/// <summary>The pictures of the gallery: each is what the command below it draws.</summary>
[TestFixture]
internal sealed class GalleryTests
{
    private const string Page = "samples/gallery/README.md";
    private const string Command = "dotnet run --project src/Reflexology.Cli -- draw ";
    private const int MostBytes = 300_000;
    private const int MostBytesInAll = 3_000_000;

    private static readonly string Folder = Path.Combine(Repository.Root, "samples", "gallery");

    private static readonly string[] Commands =
        [.. CodeBlock.In(Repository.Read(Page)).SelectMany(block => block.Text.Split('\n'))];

    private static IEnumerable<string> Pictures => Commands.Select(command => command.Split(' ')[^1]);

    [Test]
    public void Page_Pictures_AreThoseOfItsCommandsAndOfItsFolder()
    {
        Assert.That(Commands, Is.All.StartsWith(Command).And.All.Contains(" -o "));
        string[] files = [.. Directory.GetFiles(Folder, "*.webp").Select(path => Path.GetFileName(path))];
        Assert.That(Pictures, Is.EquivalentTo(files));
        string page = Repository.Read(Page);
        foreach (string picture in Pictures)
        {
            int shown = page.IndexOf($"]({picture})\n\n```sh\n{Command}", StringComparison.Ordinal);
            Assert.That(shown, Is.Positive, $"{picture} stands above its command");
            string command = page[shown..].Split('\n')[3];
            Assert.That(command, Does.EndWith($" -o {picture}"));
        }
    }

    [Test]
    public void Pictures_All_AreSmall()
    {
        long[] sizes = [.. Pictures.Select(picture => new FileInfo(Path.Combine(Folder, picture)).Length)];
        Assert.That(sizes, Is.All.LessThan(MostBytes));
        Assert.That(sizes.Sum(), Is.LessThan(MostBytesInAll));
    }

    [Test]
    public void Script_RunsTheCommandsOfThePage() =>
        Assert.That(File.ReadAllText(Path.Combine(Folder, "make.sh")), Does.Contain($"grep '^dotnet run ' {Page} |"));

    [TestCaseSource(nameof(Commands))]
    public void Command_AsWritten_DrawsThePictureShown(string command)
    {
        string folder = Directory.CreateTempSubdirectory("reflexology-").FullName;
        try
        {
            // Files are named from the root of the repository.
            string here = command.Replace(" samples/", $" {Repository.Root}/samples/", StringComparison.Ordinal);
            (int exitCode, _, string errors) = DotnetCommand.Execute(here, folder);
            Assert.That(exitCode, Is.Zero, errors);
            string name = command.Split(' ')[^1];
            using SKBitmap shown = SKBitmap.Decode(Path.Combine(Folder, name));
            using SKBitmap drawn = SKBitmap.Decode(Path.Combine(folder, name));
            Assert.That(
                PictureDifference.Find(shown, drawn), Is.Null, "run samples/gallery/make.sh and look at the picture");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
