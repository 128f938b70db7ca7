using System.Buffers;
using System.Text;

namespace Reflexology.DuckDb;

/// <summary>Writes rows of CSV as they came, with two more fields.</summary>
internal sealed class CsvCopy : RowWriter
{
    private readonly byte[][] _added;

    /// <param name="stream">The file.</param>
    /// <param name="header">The header of the rows.</param>
    /// <param name="added">The new columns.</param>
    public CsvCopy(Stream stream, CsvHeader header, AddedColumns added)
        : base(stream)
    {
        byte separator = header.Scanner.Separator;
        _added = added.ToCsv(separator);
        Output.Write(header.Text);
        foreach (string name in (string[])[added.Columns.Zone, added.Columns.Name])
        {
            Output.Write([separator]);
            CsvText.Write(Output, Encoding.UTF8.GetBytes(name), separator);
        }

        Output.Write(header.LineEnd);
    }

    /// <inheritdoc/>
    protected override void Add(PointRows rows, int zone)
    {
        Output.Write(rows.Raw);
        Output.Write(_added[zone + 1]);
        Output.Write(((CsvRows)rows).LineEnd);
    }
}

/// <summary>Writes rows of any text as CSV: numbers and nested values as they came.</summary>
internal sealed class CsvRowWriter : RowWriter
{
    private readonly byte _separator;
    private readonly byte[][] _added;

    /// <param name="stream">The file.</param>
    /// <param name="names">The columns of the rows.</param>
    /// <param name="added">The new columns.</param>
    /// <param name="separator">The separator.</param>
    public CsvRowWriter(Stream stream, IReadOnlyList<string> names, AddedColumns added, byte separator)
        : base(stream)
    {
        (_separator, _added) = (separator, added.ToCsv(separator));
        string[] all = [.. names, added.Columns.Zone, added.Columns.Name];
        for (int column = 0; column < all.Length; column++)
        {
            if (column > 0)
                Output.Write([separator]);
            CsvText.Write(Output, Encoding.UTF8.GetBytes(all[column]), separator);
        }

        Output.Write("\n"u8);
    }

    /// <inheritdoc/>
    protected override void Add(PointRows rows, int zone)
    {
        for (int column = 0; column < rows.Names.Count; column++)
        {
            if (column > 0)
                Output.Write([_separator]);
            Cell cell = rows[column];
            if (cell.Kind != CellKind.Missing)
                CsvText.Write(Output, cell.Text, _separator);
        }

        Output.Write(_added[zone + 1]);
        Output.Write("\n"u8);
    }
}
