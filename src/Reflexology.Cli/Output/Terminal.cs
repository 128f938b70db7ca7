using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Reflexology.DuckDb;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Reflexology.Cli;

/// <summary>Where a command writes: answers to one stream, errors and warnings to the other.</summary>
internal sealed class Terminal
{
    private const int PipeWidth = 80;

    private readonly IAnsiConsole _answers;
    private readonly IAnsiConsole _errors;

    private Terminal(IAnsiConsole answers, IAnsiConsole errors) => (_answers, _errors) = (answers, errors);

    /// <summary>
    /// The streams of this process. Colour only on a terminal, and not where NO_COLOR is set; in a pipe tables are 80
    /// columns wide.
    /// </summary>
    public static Terminal OfProcess() =>
        new(Open(Console.Out, Console.IsOutputRedirected), Open(Console.Error, Console.IsErrorRedirected));

    /// <summary>Writes one line of an answer, however long, as it is.</summary>
    public void Line(string text) => Raw(_answers, text);

    /// <summary>Writes a text of several sentences, broken into lines that fit the terminal.</summary>
    public void Paragraph(string text) => Fitted(new Text(PlainText.Of(text) + "\n"));

    /// <summary>Writes a table, fitted to the terminal.</summary>
    public void Table(Table table) => Fitted(table);

    /// <summary>Writes an answer as JSON.</summary>
    public void Json<T>(T answer, JsonTypeInfo<T> type) =>
        _answers.Profile.Out.Writer.Write(JsonSerializer.Serialize(answer, type) + "\n");

    /// <summary>Whether answers go to a pipe or a file.</summary>
    public bool IsAnswerPipe => !_answers.Profile.Out.IsTerminal;

    /// <summary>Runs a long work with a bar beside it, where errors go to a terminal.</summary>
    public T WithProgress<T>(Func<IProgress<BulkProgress>?, T> work) => BulkProgressBar.Run(_errors, work);

    /// <summary>Writes an error of one line.</summary>
    public void Error(string message) => Prefixed("error:", Color.Red, message);

    /// <summary>Writes a warning of one line.</summary>
    public void Warning(string message) => Prefixed("warning:", Color.Yellow, message);

    /// <summary>Writes a line beside the answers: one that belongs to the errors before it, or says what goes on.</summary>
    public void ErrorLine(string text) => Raw(_errors, text);

    private void Fitted(IRenderable content)
    {
        // Spectre fills rows with spaces to the full width of the table.
        if (_answers.Profile.Out.IsTerminal)
        {
            _answers.Write(content);
            return;
        }

        using var text = new StringWriter();
        Open(text, isRedirected: true).Write(content);
        foreach (string line in text.ToString().TrimEnd().Split('\n'))
            _answers.Profile.Out.Writer.WriteLine(line.TrimEnd());
    }

    // The message is written past Spectre, which would wrap it and read [brackets] in file names as markup.
    private void Prefixed(string prefix, Color color, string message)
    {
        _errors.Write(new Text(prefix, new Style(color, decoration: Decoration.Bold)));
        Raw(_errors, $" {message}");
    }

    private static void Raw(IAnsiConsole console, string text) => console.Profile.Out.Writer.WriteLine(PlainText.Of(text));

    private static IAnsiConsole Open(TextWriter writer, bool isRedirected)
    {
        bool isPlain = isRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = isPlain ? InteractionSupport.No : InteractionSupport.Yes,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        if (isRedirected)
            console.Profile.Width = PipeWidth;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
