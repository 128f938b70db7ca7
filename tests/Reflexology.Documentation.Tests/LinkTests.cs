using System.Text.RegularExpressions;

namespace Reflexology.Documentation.Tests;

[TestFixture]
internal sealed partial class LinkTests
{
    [TestCaseSource(typeof(Repository), nameof(Repository.MarkdownFiles))]
    public void Links_OfAFile_LeadToFilesAndHeadings(string file)
    {
        IEnumerable<string> targets = Link().Matches(Prose(file)).Select(match => match.Groups[1].Value)
            .Where(target => !target.StartsWith("http", StringComparison.Ordinal));

        Assert.That(targets.Where(target => !LeadsSomewhere(file, target)), Is.Empty);
    }

    private static bool LeadsSomewhere(string file, string target)
    {
        string[] parts = target.Split('#', 2);
        string path = parts[0].Length == 0 ? file : Path.Combine(Path.GetDirectoryName(file)!, parts[0]);
        return Path.Exists(Path.Combine(Repository.Root, path))
            && (parts.Length == 1
                || Heading().Matches(Prose(path)).Any(match => Anchor(match.Groups[1].Value) == parts[1]));
    }

    private static string Prose(string file) => Fenced().Replace(Repository.Read(file), "");

    // As code hosts make them.
    private static string Anchor(string heading) =>
        NotInAnchors().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fenced();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchors();
}
