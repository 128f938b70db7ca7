using System.CommandLine;
using System.CommandLine.Parsing;

namespace Reflexology.Cli;

/// <summary>
/// The files of a run: all that its command line names to be read, and the outputs, of which none is another file of
/// the run. Every output of the tool is made here.
/// </summary>
internal sealed class RunFiles
{
    private readonly ParseResult _result;
    private readonly List<(Symbol Option, string Path)> _inputs;
    private readonly List<(string Name, string Path)> _outputs = [];

    /// <summary>Finds the inputs by the types of the options and arguments.</summary>
    public RunFiles(ParseResult result)
    {
        _result = result;
        Command command = result.CommandResult.Command;
        _inputs =
        [
            .. from symbol in command.Arguments.Concat<Symbol>(command.Options)
               where symbol is IInputFiles
               from token in Tokens(result.GetResult(symbol))
               where token.Value != BulkFiles.Pipe
               where !((IInputFiles)symbol).TakesIds || MapChoice.IsFile(token.Value)
               from path in FilesOf(token.Value)
               select (symbol, path),
        ];
    }

    /// <summary>The output of an option; null where it is not given.</summary>
    /// <exception cref="UsageException">It is another file of the run.</exception>
    public RunOutput? Output(OutputOption<string?> option) =>
        _result.GetValue(option) is { } path ? Output(option.Name, path) : null;

    /// <summary>An output.</summary>
    /// <param name="name">Its option, for messages.</param>
    /// <param name="path">The file.</param>
    /// <param name="inPlaceOf">The input that it may take the place of, where the command works in place.</param>
    /// <exception cref="UsageException">It is another file of the run.</exception>
    public RunOutput Output(string name, string path, Symbol? inPlaceOf = null)
    {
        IEnumerable<(string, string)> taken =
            from input in _inputs
            where input.Option != inPlaceOf
            select (input.Option.Name, input.Path);
        foreach ((string other, string file) in taken.Concat(_outputs))
        {
            if (!OutputFile.IsSame(path, file))
                continue;
            string found = path == file ? "that" : $"'{file}' again";
            throw new UsageException($"{name}: expected another file than that of {other}, found {found}: '{path}'.");
        }

        if (OutputFile.IsStandardOutput(path) && !StandardStream.IsOutputOpen)
            throw new IOException($"Cannot write '{path}': standard output is closed.");
        _outputs.Add((name, path));
        return new RunOutput(path);
    }

    // Of a folder the files in it.
    private static IEnumerable<string> FilesOf(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path) : [path];

    private static IEnumerable<Token> Tokens(SymbolResult? result) => result?.Tokens ?? [];
}

/// <summary>A command line that no command can run, found out after it was parsed.</summary>
internal sealed class UsageException(string message) : Exception(message);
