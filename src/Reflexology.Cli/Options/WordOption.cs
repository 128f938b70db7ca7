using System.CommandLine;

namespace Reflexology.Cli;

/// <summary>An option whose value is one of a few words; case does not count.</summary>
internal sealed class WordOption<T> : Option<string>
{
    private readonly T[] _values;
    private readonly string[] _words;

    public WordOption(string name, string description, string standard, params (string Word, T Value)[] words)
        : base(name)
    {
        _values = Array.ConvertAll(words, choice => choice.Value);
        _words = Array.ConvertAll(words, choice => choice.Word);
        Description = description;
        HelpName = string.Join("|", _words);
        DefaultValueFactory = _ => standard;
        Validators.Add(result =>
        {
            if (result.Tokens is [var token] && IndexOf(token.Value) < 0)
            {
                result.AddError($"{name}: expected {Phrases.Listed("or", _words)}, found '{token.Value}'."
                    + UsageErrors.DidYouMean(token.Value, _words));
            }
        });
        CompletionSources.Add(_words);
    }

    /// <summary>The value that the word on the command line names.</summary>
    public T In(ParseResult result) => _values[IndexOf(result.GetRequiredValue(this))];

    private int IndexOf(string word) =>
        Array.FindIndex(_words, known => known.Equals(word, StringComparison.OrdinalIgnoreCase));
}
