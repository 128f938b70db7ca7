using System.CommandLine;
using System.CommandLine.Help;

namespace Reflexology.Cli;

/// <summary>
/// The <c>reflexology</c> command: parses the command line, runs one command, reports every failure as a line of text.
/// </summary>
internal sealed class ReflexologyTool(Terminal terminal)
{
    private const string Description =
        "Foot zone maps of reflexology: draw them, and look up which zone lies where. Reflexology is a tradition, not "
        + "established medicine; the maps show what the tradition says.";

    // In the order of the help.
    private static readonly string[] CommandNames =
    [
        "draw", "at", "zones", "areas", "maps", "check", "new", "validate", "export", "import",
        "lookup", "query", "evidence", "view",
    ];

    /// <summary>Runs the command that the arguments name.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(params string[] args)
    {
        ParseResult? result = null;
        try
        {
            // A word that begins with @ is a word, not a file with more words.
            result = Root(args).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (result.Errors.Count > 0 && result.Action is not HelpAction)
                return UsageErrors.Report(result, terminal);
            return result.Invoke(new InvocationConfiguration
            {
                Output = terminal.Answers,
                Error = terminal.Errors,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (UsageException wrong)
        {
            return UsageErrors.Report(wrong, result!.CommandResult.Command, terminal);
        }
#pragma warning disable CA1031 // The last line of defence: whatever fails, the user reads one line and no stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Failure.Report(exception, terminal);
        }
    }

    // A command loads the libraries it works with, so that only those in question are built; of the others the name is
    // enough for messages. Without any, all are built: the help describes them.
    private RootCommand Root(string[] args)
    {
        var root = new RootCommand(Description);
        bool isAll = !CommandNames.Any(args.Contains);
        foreach (string name in CommandNames)
            root.Add(isAll || args.Contains(name) ? Create(name) : new Command(name));
        root.SetAction(result => new HelpAction().Invoke(result));
        return root;
    }

    private Command Create(string name) => name switch
    {
        "draw" => DrawCommand.Create(terminal),
        "at" => AtCommand.Create(terminal),
        "zones" => ZonesCommand.Create(terminal),
        "areas" => AreasCommand.Create(terminal),
        "maps" => MapsCommand.Create(terminal),
        "check" => CheckCommand.Create(terminal),
        "new" => NewCommand.Create(terminal),
        "validate" => ValidateCommand.Create(terminal),
        "export" => ExportCommand.Create(terminal),
        "import" => ImportCommand.Create(terminal),
        "lookup" => LookupCommand.Create(terminal),
        "query" => QueryCommand.Create(terminal),
        "evidence" => EvidenceCommand.Create(terminal),
        "view" => ViewCommand.Create(terminal),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Expected the name of a command."),
    };
}
