using System.CommandLine;

namespace Reflexology.Cli;

/// <summary><c>evidence</c>: what systematic reviews found about reflexology, and the papers that say so.</summary>
internal static class EvidenceCommand
{
    public static Command Create(Terminal terminal)
    {
        WordOption<string> language = SharedOptions.Language("The language of the note; JSON has it in all of them");
        Option<bool> json = SharedOptions.Json();
        var command = new Command("evidence", "Say what systematic reviews found about reflexology") { language, json };
        command.SetAction(result =>
        {
            EvidenceNote note = EvidenceNote.BuiltIn;
            if (result.GetValue(json))
                terminal.Json(EvidenceAnswer.Of(note), AnswerContext.Readable.EvidenceAnswer);
            else
                Write(note, language.In(result), terminal);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(EvidenceNote note, string language, Terminal terminal)
    {
        terminal.Paragraph(note.Text[language]);
        var table = new AnswerTable("Paper", "What it found", "Read as");
        foreach (EvidenceCitation citation in note.Citations)
            table.AddRow(citation.Text, citation.Finding[language], citation.ReadAs).AddEmptyRow();
        terminal.Table(table);
    }
}
