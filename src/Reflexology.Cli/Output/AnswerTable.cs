using System.Collections.Frozen;
using System.Text;

namespace Reflexology.Cli;

/// <summary>A table of an answer: headings with a line under them, and rows of texts, shown as they are.</summary>
internal sealed class AnswerTable(params IEnumerable<string> headings)
{
    // Only of letters below this one it is known without tables that each is one column wide.
    private const char FirstMark = '\u0300';

    private readonly List<IReadOnlyList<string>> _rows = [];

    /// <summary>The columns, from the left.</summary>
    public IReadOnlyList<AnswerColumn> Columns { get; private set; } =
        [.. headings.Select(heading => new AnswerColumn(heading, null))];

    /// <summary>The rows, each with a cell for every column.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows => _rows;

    /// <summary>Fixes the width of the first column.</summary>
    public AnswerTable WithFirstColumn(int width)
    {
        Columns = [Columns[0] with { Width = width }, .. Columns.Skip(1)];
        return this;
    }

    /// <summary>Adds a row.</summary>
    public AnswerTable AddRow(params IEnumerable<string> cells)
    {
        _rows.Add([.. cells.Select(OutputStream.Printable)]);
        return this;
    }

    /// <summary>Adds a row of nothing, as a gap.</summary>
    public void AddEmptyRow() => _rows.Add([.. Columns.Select(_ => "")]);

    /// <summary>
    /// The table as Spectre lays it out, where that is simple: each row on one line of the width, of letters one column
    /// wide. Null where it is not.
    /// </summary>
    public string? Plain(int width)
    {
        if (_rows.Count == 0)
            return null;
        IReadOnlyList<string>[] lines = [[.. Columns.Select(column => column.Heading)], .. _rows];
        int[] widths = [.. Columns.Select((_, column) => lines.Max(line => line[column].Length) + 1)];
        int total = widths.Sum() + widths.Length + 1;
        if (total > width || Columns.Any(column => column.Width is not null) || !lines.All(line => line.All(IsSimple)))
            return null;

        var text = new StringBuilder().AppendLine();
        AppendRow(lines[0]);
        text.Append('─', total).AppendLine();
        foreach (IReadOnlyList<string> row in _rows)
            AppendRow(row);
        return $"{text}".TrimEnd() + Environment.NewLine;

        void AppendRow(IReadOnlyList<string> cells) =>
            text.AppendLine(
                string.Concat(cells.Select((cell, column) => $" {cell.PadRight(widths[column])}")).TrimEnd());
    }

    private static bool IsSimple(string cell) =>
        !cell.AsSpan().ContainsAny('\n', '\r') && !cell.AsSpan().ContainsAnyInRange(FirstMark, char.MaxValue);
}

/// <summary>A column of a table.</summary>
/// <param name="Heading">The text above it.</param>
/// <param name="Width">The width in columns of the terminal; null for what its cells need.</param>
internal sealed record AnswerColumn(string Heading, int? Width)
{
    private static readonly FrozenSet<string> OneLine = ["No.", "Id", "Map", "Kind", "Feet", "Distance", "Source"];

    /// <summary>True for a column whose cells stay on one line: ids and numbers, which people copy.</summary>
    public bool IsOneLine => OneLine.Contains(Heading);
}
