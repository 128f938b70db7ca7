using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Reflexology.Cli.Tests;

/// <summary>Texts in the source of the product: none is too long, or names an option that does not exist.</summary>
[TestFixture]
internal sealed class MessageTests
{
    private const int Longest = 400;

    // Their variables look like options.
    private static readonly string[] StyleSheets = ["HtmlColours.cs", "SceneDrawing.cs", "ThemeStyle.cs"];

    // A table, and a packet of metadata, which nobody reads as a text.
    private static readonly string[] Data = ["BidiClasses.cs", "XmpPacket.cs"];

    private static readonly Lazy<(string Place, string Text)[]> Texts = new(() => [.. Read()]);

    [Test]
    public void Texts_NameOptionsOfTheTool()
    {
        IEnumerable<string> wrong =
            from text in Texts.Value
            where !StyleSheets.Any(text.Place.Contains)
            from option in Commands.OptionsIn(text.Text).Except(Commands.Options)
            select $"{text.Place}: {option}";
        Assert.That(string.Join('\n', wrong), Is.Empty);
    }

    [Test]
    public void Texts_AreAtMost400Characters()
    {
        IEnumerable<string> wrong =
            from text in Texts.Value
            where !Data.Any(text.Place.Contains)
            from line in text.Text.Split('\n')
            where line.Length > Longest
            select $"{text.Place}: {line.Length}: {line[..60]}";
        Assert.That(string.Join('\n', wrong), Is.Empty);
    }

    [Test]
    public void Texts_AreFound() => Assert.That(Texts.Value, Has.Length.GreaterThan(1000));

    // A text is a literal, or several that are joined; where a value goes in, nothing counts.
    private static IEnumerable<(string Place, string Text)> Read()
    {
        string source = Path.Combine(Repository.Root, "src");
        foreach (string file in Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(source, file);
            if (path.Split(Path.DirectorySeparatorChar).Contains("obj"))
                continue;
            SyntaxTree tree = CSharpSyntaxTree.ParseText(File.ReadAllText(file));
            foreach (ExpressionSyntax text in tree.GetRoot().DescendantNodes(node => !IsText(node))
                .OfType<ExpressionSyntax>().Where(IsText))
                yield return ($"{path}({text.GetLocation().GetLineSpan().StartLinePosition.Line + 1})", Template(text));
        }
    }

    private static bool IsText(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.StringLiteralExpression),
        InterpolatedStringExpressionSyntax => true,
        BinaryExpressionSyntax sum => sum.IsKind(SyntaxKind.AddExpression) && (IsText(sum.Left) || IsText(sum.Right)),
        _ => false,
    };

    private static string Template(SyntaxNode text) =>
        string.Concat(text.DescendantTokens().Where(IsLiteral).Select(token => token.ValueText));

    private static bool IsLiteral(SyntaxToken token) =>
        token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken)
        || token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken)
        || token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken);
}
