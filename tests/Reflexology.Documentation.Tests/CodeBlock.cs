namespace Reflexology.Documentation.Tests;

/// <summary>A fenced block of a Markdown file.</summary>
/// <param name="Language">What stands behind the opening fence.</param>
/// <param name="Text">The lines between the fences.</param>
internal sealed record CodeBlock(string Language, string Text)
{
    private const string Fence = "```";

    public static IEnumerable<CodeBlock> In(string markdown)
    {
        string? language = null;
        List<string> lines = [];
        foreach (string line in markdown.Split('\n'))
        {
            if (!line.StartsWith(Fence, StringComparison.Ordinal))
            {
                lines.Add(line);
            }
            else if (language is null)
            {
                language = line[Fence.Length..];
                lines.Clear();
            }
            else
            {
                yield return new CodeBlock(language, string.Join('\n', lines));
                language = null;
            }
        }
    }
}
