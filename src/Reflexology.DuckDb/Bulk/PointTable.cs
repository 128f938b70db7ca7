using System.Globalization;
using System.Text;

namespace Reflexology.DuckDb;

/// <summary>The rows of a text file with their zones as a table of the engine.</summary>
internal sealed unsafe class PointTable : IRowTable
{
    private readonly PointRows _rows;
    private readonly (int X, int Y) _coordinates;
    private readonly ColumnType[] _types;
    private readonly ZoneFinder _finder;
    private readonly (byte[] Id, byte[] Name)[] _zones;
    private readonly ProgressMeter _meter;

    /// <param name="rows">The rows.</param>
    /// <param name="coordinates">The columns of x and y.</param>
    /// <param name="survey">The types of all columns.</param>
    /// <param name="names">The names of the columns, each different.</param>
    /// <param name="added">The new columns.</param>
    /// <param name="finder">Finds the zones.</param>
    /// <param name="meter">Is told each row.</param>
    public PointTable(
        PointRows rows,
        (int X, int Y) coordinates,
        ColumnSurvey survey,
        IReadOnlyList<string> names,
        AddedColumns added,
        ZoneFinder finder,
        ProgressMeter meter)
    {
        (_rows, _coordinates, _finder, _meter) = (rows, coordinates, finder, meter);
        _types = [.. Enumerable.Range(0, names.Count).Select(column => survey.TypeOf(column, rows.HasKinds))];
        _types[coordinates.X] = _types[coordinates.Y] = ColumnType.Decimal;
        _zones =
            [.. added.Zones.Select(zone => (Encoding.UTF8.GetBytes(zone.Id), Encoding.UTF8.GetBytes(zone.Name)))];
        Columns =
        [
            .. names.Zip(_types, (name, type) => (name, NameOf(type))),
            (added.Columns.Zone, "VARCHAR"),
            (added.Columns.Name, "VARCHAR"),
        ];
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Name, string Type)> Columns { get; }

    /// <summary>The failure that ended the reading before its end; null for none.</summary>
    public Exception? Failure { get; private set; }

    /// <inheritdoc/>
    public int Fill(DataChunk rows)
    {
        try
        {
            int row = 0;
            while (row < TableRegistration.ChunkRows && _rows.Read())
            {
                _meter.Add(_rows);
                for (int column = 0; column < _types.Length; column++)
                    Write(rows[column], column, row);
                int zone = _finder.At(_rows.Point);
                Write(rows[_types.Length], row, zone < 0 ? null : _zones[zone].Id);
                Write(rows[_types.Length + 1], row, zone < 0 ? null : _zones[zone].Name);
                row++;
            }

            return row;
        }
        catch (Exception failure)
        {
            Failure = failure;
            throw;
        }
    }

    private static string NameOf(ColumnType type) => type switch
    {
        ColumnType.Whole => "BIGINT",
        ColumnType.Decimal => "DOUBLE",
        ColumnType.Truth => "BOOLEAN",
        ColumnType.Json => "JSON",
        _ => "VARCHAR",
    };

    private static void Write(DataVector vector, int row, byte[]? text)
    {
        if (text is null)
            SetNull(vector, row);
        else
            vector.SetText(row, text);
    }

    private void Write(DataVector vector, int column, int row)
    {
        Cell cell = _rows[column];
        ColumnType type = _types[column];
        if (cell.Kind == CellKind.Missing || (cell.Text.IsEmpty && type != ColumnType.Text && !_rows.HasKinds))
        {
            SetNull(vector, row);
            return;
        }

        switch (type)
        {
            case ColumnType.Whole:
                vector.Values<long>(row + 1)[row] = long.Parse(cell.Text, CultureInfo.InvariantCulture);
                break;
            case ColumnType.Decimal when column == _coordinates.X || column == _coordinates.Y:
                double value = column == _coordinates.X ? _rows.Point.X : _rows.Point.Y;
                if (double.IsNaN(value))
                    SetNull(vector, row);
                else
                    vector.Values<double>(row + 1)[row] = value;
                break;
            case ColumnType.Decimal:
                vector.Values<double>(row + 1)[row] =
                    double.Parse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
                break;
            case ColumnType.Truth:
                vector.Values<bool>(row + 1)[row] = cell.Text[0] == 't';
                break;
            case ColumnType.Json:
                vector.SetText(row, _rows.RawOf(column));
                break;
            default:
                vector.SetText(row, cell.Text);
                break;
        }
    }

    private static void SetNull(DataVector vector, int row)
    {
        vector.MakeNullable();
        DataVector.SetNull(vector.Validity, row);
    }
}
