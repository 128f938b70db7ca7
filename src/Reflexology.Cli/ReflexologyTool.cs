using System.CommandLine;
using System.CommandLine.Help;

namespace Reflexology.Cli;

/// <summary>The <c>reflexology</c> command: reads the command line, runs one command, turns every failure into a line of text.</summary>
internal sealed class ReflexologyTool(Terminal terminal)
{
    private const string Description =
        "Foot zone maps of reflexology: draw them, and look up which zone lies where. Reflexology is a tradition, not "
        + "established medicine; the maps show what the tradition says.";

    /// <summary>Runs the command that the arguments name.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(string[] args)
    {
        try
        {
            // A word that begins with @ is a word, not a file with more words.
            ParseResult result = Root().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (result.Errors.Count > 0 && result.Action is not HelpAction)
                return UsageErrors.Report(result, terminal);
            return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
#pragma warning disable CA1031 // The last line of defence: whatever fails, the user reads one line and no stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Failure.Report(exception, terminal);
        }
    }

    private RootCommand Root()
    {
        var root = new RootCommand(Description)
        {
            DrawCommand.Create(terminal),
            AtCommand.Create(terminal),
            ZonesCommand.Create(terminal),
            AreasCommand.Create(terminal),
            MapsCommand.Create(terminal),
            CheckCommand.Create(terminal),
            NewCommand.Create(terminal),
            ValidateCommand.Create(terminal),
            ExportCommand.Create(terminal),
            ImportCommand.Create(terminal),
            LookupCommand.Create(terminal),
            QueryCommand.Create(terminal),
            EvidenceCommand.Create(terminal),
            ViewCommand.Create(terminal),
        };
        root.SetAction(result => new HelpAction().Invoke(result));
        return root;
    }
}
