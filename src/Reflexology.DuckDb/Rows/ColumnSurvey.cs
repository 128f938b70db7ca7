using System.Runtime.InteropServices;

namespace Reflexology.DuckDb;

/// <summary>The type that a column of text has where types are written.</summary>
internal enum ColumnType
{
    Text,

    /// <summary>Whole numbers of 64 bits.</summary>
    Whole,

    /// <summary>Doubles.</summary>
    Decimal,

    /// <summary>true and false.</summary>
    Truth,

    /// <summary>Values of several kinds, or objects and arrays: each as JSON.</summary>
    Json,
}

/// <summary>
/// The columns of a file by all their values: a type is taken only where it gives back every value, so that nothing
/// depends on how far somebody looked.
/// </summary>
internal sealed class ColumnSurvey
{
    private readonly List<SeenValues> _columns = [];

    /// <summary>The number of rows.</summary>
    public long Rows { get; private set; }

    /// <summary>Notes the values of the row at which the rows are.</summary>
    public void Add(PointRows rows)
    {
        Rows++;
        while (_columns.Count < rows.Names.Count)
            _columns.Add(SeenValues.None);
        Span<SeenValues> columns = CollectionsMarshal.AsSpan(_columns);
        for (int column = 0; column < columns.Length; column++)
        {
            // What is a text stays one, whatever else comes.
            Cell cell = rows[column];
            columns[column] |= cell.Kind switch
            {
                CellKind.Text when rows.HasKinds => SeenValues.Text,
                CellKind.Text when columns[column].HasFlag(SeenValues.Text) || cell.Text.IsEmpty => SeenValues.None,
                CellKind.Text => NumberForm.OfText(cell.Text),
                CellKind.Number => NumberForm.OfNumber(cell.Text),
                CellKind.Truth => SeenValues.Truth,
                CellKind.Nested => SeenValues.Nested,
                _ => SeenValues.None,
            };
        }
    }

    /// <summary>The type of a column.</summary>
    /// <param name="column">Its number.</param>
    /// <param name="isJson">True for a column of JSON, whose values have kinds of their own.</param>
    public ColumnType TypeOf(int column, bool isJson)
    {
        SeenValues seen = column < _columns.Count ? _columns[column] : SeenValues.None;
        return seen switch
        {
            SeenValues.None or SeenValues.Text => ColumnType.Text,
            SeenValues.Truth => ColumnType.Truth,
            _ when (seen & ~(SeenValues.Whole | SeenValues.LongWhole)) == 0 => ColumnType.Whole,
            _ when (seen & ~(SeenValues.Whole | SeenValues.Decimal)) == 0 => ColumnType.Decimal,
            _ => isJson ? ColumnType.Json : ColumnType.Text,
        };
    }
}
