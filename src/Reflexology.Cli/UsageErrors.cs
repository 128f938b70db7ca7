using System.CommandLine;
using System.CommandLine.Parsing;

namespace Reflexology.Cli;

/// <summary>Tells the user what is wrong with the command line.</summary>
internal static class UsageErrors
{
    /// <summary>Writes every error of the command line, with the nearest known word where there is one.</summary>
    /// <returns><see cref="ExitCode.WrongUsage"/>.</returns>
    public static int Report(ParseResult result, Terminal terminal)
    {
        Command command = result.CommandResult.Command;
        IEnumerable<string> unmatched = result.UnmatchedTokens.Select(word => Unknown(word, command));
        IEnumerable<string> others = result.Errors.Where(error => !IsUnmatched(error, result)).Select(Message);
        foreach (string message in unmatched.Concat(others).Distinct())
            terminal.Error(message);
        string path = command is RootCommand ? "reflexology" : $"reflexology {command.Name}";
        terminal.ErrorLine($"'{path} --help' shows the usage.");
        return ExitCode.WrongUsage;
    }

    /// <summary>A word that is no option of the command, and the option it may have meant.</summary>
    public static string UnknownOption(string word, Command command)
    {
        string name = word.Split('=', ':')[0];
        return $"There is no option '{name}'.{DidYouMean(name, command.Options.SelectMany(option => option.Aliases.Append(option.Name)))}";
    }

    /// <summary>A sentence with the nearest known word, a space before it; empty where none is near.</summary>
    public static string DidYouMean(string word, IEnumerable<string> known) =>
        NameSuggestion.Nearest(word, known) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    private static string Unknown(string word, Command command)
    {
        if (word.StartsWith('-'))
            return UnknownOption(word, command);
        if (command.Subcommands.Count == 0)
            return $"'{word}' is one word too many.";
        IEnumerable<string> names = command.Subcommands.Select(subcommand => subcommand.Name);
        return $"There is no command '{word}'.{DidYouMean(word, names)} Expected one of {string.Join(", ", names)}.";
    }

    private static bool IsUnmatched(ParseError error, ParseResult result) =>
        error.SymbolResult is CommandResult && result.UnmatchedTokens.Any(word => error.Message.Contains($"'{word}'", StringComparison.Ordinal));

    private static string Message(ParseError error) => error.SymbolResult is ArgumentResult { Tokens.Count: 0, Parent: CommandResult } missing
        ? $"Expected {missing.Argument.Name}, found nothing."
        : error.Message;
}
