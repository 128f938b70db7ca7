using System.CommandLine;

namespace Reflexology.Cli;

/// <summary>An option whose value is one of a few words; case does not count.</summary>
internal sealed class WordOption<T> : Option<string>
{
    private readonly IReadOnlyList<(string Word, T Value)> _words;

    public WordOption(string name, string description, string standard, params IReadOnlyList<(string Word, T Value)> words)
        : base(name)
    {
        _words = words;
        Description = description;
        HelpName = string.Join("|", words.Select(choice => choice.Word));
        DefaultValueFactory = _ => standard;
        Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !words.Any(choice => Means(choice.Word, token.Value)))
            {
                string[] known = [.. words.Select(choice => choice.Word)];
                result.AddError($"{name}: expected {Phrases.Listed("or", known)}, found '{token.Value}'."
                    + UsageErrors.DidYouMean(token.Value, known));
            }
        });
        CompletionSources.Add([.. words.Select(choice => choice.Word)]);
    }

    /// <summary>What the word on the command line stands for.</summary>
    public T In(ParseResult result)
    {
        string word = result.GetRequiredValue(this);
        return _words.First(choice => Means(choice.Word, word)).Value;
    }

    private static bool Means(string known, string word) => known.Equals(word, StringComparison.OrdinalIgnoreCase);
}
