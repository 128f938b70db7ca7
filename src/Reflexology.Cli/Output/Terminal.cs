using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Reflexology.DuckDb;

namespace Reflexology.Cli;

/// <summary>The two streams of a command: one for answers, the other for errors and warnings.</summary>
/// <remarks>
/// Spectre is loaded only for what it is needed for: colours, bars, and what has to be broken into lines.
/// </remarks>
internal sealed class Terminal
{
    private readonly OutputStream _answers;
    private readonly OutputStream _errors;

    private Terminal(OutputStream answers, OutputStream errors, StopSignal stop)
    {
        _answers = answers;
        _errors = errors;
        Stop = stop;
    }

    /// <summary>The writer of answers, for what writes past this type.</summary>
    public TextWriter Answers => _answers.Writer;

    /// <summary>The writer of errors, for what writes past this type.</summary>
    public TextWriter Errors => _errors.Writer;

    /// <summary>True if answers go to a pipe or a file.</summary>
    public bool IsAnswerPipe => _answers.IsPipe;

    /// <summary>The wish of the user to stop.</summary>
    public StopSignal Stop { get; }

    /// <summary>
    /// The streams of this process. Colour only on a terminal, and not where NO_COLOR is set; in a pipe tables are 80
    /// columns wide.
    /// </summary>
    public static Terminal OfProcess(StopSignal stop)
    {
        StandardStream.OccupyClosed();
        bool isAnswerPipe = Console.IsOutputRedirected, isErrorPipe = Console.IsErrorRedirected;
        if (!isAnswerPipe || !isErrorPipe)
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(
            new OutputStream(isAnswerPipe ? StandardStream.ForAnswers() : Console.Out, isAnswerPipe),
            new OutputStream(isErrorPipe ? StandardStream.ForErrors() : Console.Error, isErrorPipe),
            stop);
    }

    /// <summary>Two writers, each treated as a pipe.</summary>
    public static Terminal To(TextWriter answers, TextWriter errors) =>
        new(new OutputStream(answers, IsPipe: true), new OutputStream(errors, IsPipe: true), StopSignal.None);

    /// <summary>
    /// The terminal for a command that writes an output: if that is the stream of answers, it has nothing else in it.
    /// </summary>
    public Terminal Beside(RunOutput output) => output.IsStandardOutput ? new Terminal(_errors, _errors, Stop) : this;

    /// <summary>Writes one line of an answer, however long, as it is.</summary>
    public void Line(string text) => _answers.Line(text);

    /// <summary>Writes a text of several sentences, broken into lines that fit the terminal.</summary>
    public void Paragraph(string text) => SpectreOutput.Write(text, _answers);

    /// <summary>Writes a table, fitted to the terminal.</summary>
    public void Table(AnswerTable table)
    {
        if (!_answers.IsPipe || table.Plain(OutputStream.PipeWidth) is not { } plain)
            SpectreOutput.Write(table, _answers);
        else
            _answers.Writer.Write(plain);
    }

    /// <summary>Writes an answer as JSON.</summary>
    public void Json<T>(T answer, JsonTypeInfo<T> type) =>
        _answers.Writer.Write(JsonSerializer.Serialize(answer, type) + "\n");

    /// <summary>Runs a long work with a bar beside it, where errors go to a terminal.</summary>
    public T WithProgress<T>(Func<IProgress<BulkProgress>?, T> work) =>
        _errors.IsPipe ? work(null) : BulkProgressBar.Run(_errors, work);

    /// <summary>Writes an error of one line.</summary>
    public void Error(string message) => Prefixed("error:", isError: true, message);

    /// <summary>Writes a warning of one line.</summary>
    public void Warning(string message) => Prefixed("warning:", isError: false, message);

    /// <summary>
    /// Writes a line beside the answers: one that belongs to the errors before it, or reports progress.
    /// </summary>
    public void ErrorLine(string text) => _errors.Line(text);

    // The message is written past Spectre, which would wrap it and read [brackets] in file names as markup.
    private void Prefixed(string prefix, bool isError, string message)
    {
        if (_errors.HasColour)
            SpectreOutput.WritePrefix(prefix, isError, _errors);
        else
            _errors.Writer.Write(prefix);
        _errors.Line($" {message}");
    }
}
