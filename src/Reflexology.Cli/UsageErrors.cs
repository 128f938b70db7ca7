using System.CommandLine;
using System.CommandLine.Parsing;

namespace Reflexology.Cli;

/// <summary>Tells the user what is wrong with the command line.</summary>
internal static class UsageErrors
{
    private const string NoOption = "There is no option";

    /// <summary>Writes every error of the command line, with the nearest known word where there is one.</summary>
    /// <returns><see cref="ExitCode.WrongUsage"/>.</returns>
    public static int Report(ParseResult result, Terminal terminal)
    {
        Command command = result.CommandResult.Command;
        string[] messages =
        [
            .. Unmatched(result, command), .. result.Errors.Where(error => !IsUnmatched(error, result)).Select(Message),
        ];

        // A mistyped option leaves its value behind as a word too many: say what the cause is and no more.
        string[] options = [.. messages.Where(message => message.StartsWith(NoOption, StringComparison.Ordinal))];
        foreach (string message in (options.Length > 0 ? options : messages).Distinct())
            terminal.Error(message);
        return PointToHelp(command, terminal);
    }

    /// <summary>Writes what is wrong with a command line that was parsed.</summary>
    /// <returns><see cref="ExitCode.WrongUsage"/>.</returns>
    public static int Report(UsageException wrong, Command command, Terminal terminal)
    {
        terminal.Error(wrong.Message);
        return PointToHelp(command, terminal);
    }

    /// <summary>A word that is no option of the command, and the option it may have meant.</summary>
    public static string UnknownOption(string word, Command command)
    {
        string name = word.Split('=', ':')[0];
        return $"{NoOption} "
            + $"'{name}'.{DidYouMean(name, command.Options.SelectMany(option => option.Aliases.Append(option.Name)))}";
    }

    /// <summary>A sentence with the nearest known word, a space before it; empty where none is near.</summary>
    public static string DidYouMean(string word, IEnumerable<string> known) =>
        NameSuggestion.Nearest(word, known) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    private static int PointToHelp(Command command, Terminal terminal)
    {
        string path = command is RootCommand ? "reflexology" : $"reflexology {command.Name}";
        terminal.ErrorLine($"'{path} --help' shows the usage.");
        return ExitCode.WrongUsage;
    }

    private static IEnumerable<string> Unmatched(ParseResult result, Command command)
    {
        IEnumerable<string> options = result.UnmatchedTokens.Where(word => word.StartsWith('-'))
            .Select(word => UnknownOption(word, command));
        IEnumerable<string> words = result.UnmatchedTokens.Where(word => !word.StartsWith('-'));
        if (command.Subcommands.Count == 0)
            return [.. options, .. words.Select(word => $"'{word}' is one word too many.")];
        string[] names = [.. command.Subcommands.Select(subcommand => subcommand.Name)];
        return [.. options, .. words.Take(1).Select(word =>
            $"There is no command '{word}'.{DidYouMean(word, names)} Expected one of {string.Join(", ", names)}.")];
    }

    private static bool IsUnmatched(ParseError error, ParseResult result) =>
        error.SymbolResult is CommandResult
            && result.UnmatchedTokens.Any(word => error.Message.Contains($"'{word}'", StringComparison.Ordinal));

    private static string Message(ParseError error) => error.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0, Parent: CommandResult } missing =>
            $"Expected {missing.Argument.Name}, found nothing.",
        OptionResult { Tokens.Count: 0 } missing =>
            $"{missing.Option.Name}: expected {missing.Option.HelpName}, found nothing.",
        ArgumentResult { Tokens.Count: 0, Parent: OptionResult missing } =>
            $"{missing.Option.Name}: expected {missing.Option.HelpName}, found nothing.",
        _ => error.Message,
    };
}
