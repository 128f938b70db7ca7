using System.Collections.Frozen;
using Spectre.Console;

namespace Reflexology.Cli;

/// <summary>The look of all tables: a line under the headings and no other.</summary>
internal static class AnswerTable
{
    private static readonly FrozenSet<string> OneLine = ["No.", "Id", "Map", "Kind", "Feet", "Distance", "Source"];

    /// <summary>A table with these headings and no rows yet. What one copies, ids and numbers, stays on one line.</summary>
    public static Table Of(params string[] headings)
    {
        Table table = new Table().Border(TableBorder.Simple);
        foreach (string heading in headings)
        {
            var column = new TableColumn(new Text(heading, new Style(decoration: Decoration.Bold))) { NoWrap = OneLine.Contains(heading) };
            table.AddColumn(column.PadLeft(0).PadRight(1));
        }

        return table;
    }

    /// <summary>Adds a row; the texts are shown as they are, brackets included.</summary>
    public static Table AddPlainRow(this Table table, params string[] cells) =>
        table.AddRow(cells.Select(cell => new Text(PlainText.Of(cell))));
}
