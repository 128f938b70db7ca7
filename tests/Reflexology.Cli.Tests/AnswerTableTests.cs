using CsCheck;

namespace Reflexology.Cli.Tests;

/// <summary>The tables of answers, laid out by the tool where they are simple and by Spectre elsewhere.</summary>
public sealed class AnswerTableTests
{
    private static readonly Gen<string> Cell = Gen.String[Gen.Char["abc áé-'., 123[]"], 0, 12];

    [Test]
    public void Plain_TableThatFits_IsAsSpectreLaysItOut() => Gen.Select(Gen.Int[1, 6], Gen.Int[0, 5])
        .SelectMany((columns, rows) =>
            Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 1, 8].Array[columns], Cell.Array[columns].Array[rows]))
        .Sample((headings, rows) =>
        {
            var table = new AnswerTable(headings);
            foreach (string[] row in rows)
                table.AddRow(row.Select(cell => cell.Trim()));
            string? plain = table.Plain(OutputStream.PipeWidth);
            return plain is null || plain == Spectre(table);
        });

    [TestCase("颈部")]
    [TestCase("two\nlines")]
    [TestCase("Селезёнка и всё остальное, что не помещается в одну строку таблицы шириной в восемьдесят знаков")]
    public void Plain_TextThatNeedsCare_IsLeftToSpectre(string cell) =>
        Assert.That(new AnswerTable("Name").AddRow(cell).Plain(OutputStream.PipeWidth), Is.Null);

    private static string Spectre(AnswerTable table)
    {
        using var text = new StringWriter();
        SpectreOutput.Write(table, new OutputStream(text, IsPipe: true));
        return $"{text}";
    }
}
