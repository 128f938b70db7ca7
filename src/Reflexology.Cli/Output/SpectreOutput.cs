using Spectre.Console;
using Spectre.Console.Rendering;

namespace Reflexology.Cli;

/// <summary>Writes what Spectre lays out: colours, and texts and tables that have to be broken into lines.</summary>
internal static class SpectreOutput
{
    /// <summary>Writes a text of several sentences, broken into lines that fit.</summary>
    public static void Write(string text, OutputStream stream) =>
        Write(new Text(OutputStream.Printable(text) + "\n"), stream);

    /// <summary>Writes a table, its columns fitted to the width.</summary>
    public static void Write(AnswerTable table, OutputStream stream)
    {
        Table laidOut = new Table().Border(TableBorder.Simple);
        foreach (AnswerColumn column in table.Columns)
        {
            var heading = new Text(column.Heading, new Style(decoration: Decoration.Bold));
            var shown = new TableColumn(heading) { NoWrap = column.IsOneLine, Width = column.Width };
            laidOut.AddColumn(shown.PadLeft(0).PadRight(1));
        }

        foreach (IReadOnlyList<string> row in table.Rows)
            laidOut.AddRow(row.Select(cell => new Text(cell)));
        Write(laidOut, stream);
    }

    /// <summary>Writes the word before an error or a warning, in its colour.</summary>
    public static void WritePrefix(string prefix, bool isError, OutputStream stream) =>
        Open(stream)
            .Write(new Text(prefix, new Style(isError ? Color.Red : Color.Yellow, decoration: Decoration.Bold)));

    /// <summary>A console of Spectre's on a stream.</summary>
    public static IAnsiConsole Open(OutputStream stream)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(stream.Writer),
            Ansi = stream.HasColour ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = stream.HasColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = stream.HasColour ? InteractionSupport.Yes : InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        if (stream.IsPipe)
            console.Profile.Width = OutputStream.PipeWidth;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    private static void Write(IRenderable content, OutputStream stream)
    {
        if (!stream.IsPipe)
        {
            Open(stream).Write(content);
            return;
        }

        // Spectre fills rows with spaces to the full width of the table.
        using var text = new StringWriter();
        Open(stream with { Writer = text }).Write(content);
        foreach (string line in $"{text}".TrimEnd().Split('\n'))
            stream.Writer.WriteLine(line.TrimEnd());
    }
}
