using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Reflexology.DuckDb;

/// <summary>Writes rows as JSON: an array with an object a line, or the objects alone.</summary>
/// <param name="stream">The file.</param>
/// <param name="added">The new columns.</param>
/// <param name="isArray">True for an array.</param>
internal abstract class JsonRowWriter(Stream stream, AddedColumns added, bool isArray) : RowWriter(stream)
{
    private readonly byte[][] _added = added.ToJson();
    private bool _hasRows;

    /// <summary>A text as it stands in JSON, without its quotes.</summary>
    public static JsonEncodedText Encoded(string text) =>
        JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    /// <inheritdoc/>
    protected sealed override void Add(PointRows rows, int zone)
    {
        if (isArray)
            Output.Write(_hasRows ? ",\n\t"u8 : "[\n\t"u8);
        _hasRows = true;
        AddMembers(rows);
        Output.Write(_added[zone + 1]);
        if (!isArray)
            Output.Write("\n"u8);
    }

    /// <inheritdoc/>
    protected sealed override void AddEnd()
    {
        if (isArray)
            Output.Write(_hasRows ? "\n]\n"u8 : "[]\n"u8);
    }

    /// <summary>Adds a row as an object up to its last member and the comma after it.</summary>
    protected abstract void AddMembers(PointRows rows);
}

/// <summary>Writes objects of JSON as they came, with two more members.</summary>
internal sealed class JsonCopy(Stream stream, AddedColumns added, bool isArray) : JsonRowWriter(stream, added, isArray)
{
    private readonly bool _isArray = isArray;

    /// <inheritdoc/>
    protected override void AddMembers(PointRows rows)
    {
        ReadOnlySpan<byte> members = rows.Raw[..^1].TrimEnd(" \t\r\n"u8);
        Span<byte> written = Output.GetSpan(members.Length)[..members.Length];
        members.CopyTo(written);
        Output.Advance(members.Length);

        // Line ends stand between tokens alone; where an object is a line, blanks take their place.
        if (!_isArray)
        {
            written.Replace((byte)'\n', (byte)' ');
            written.Replace((byte)'\r', (byte)' ');
        }

        if (members.Length > 1)
            Output.Write(","u8);
    }
}

/// <summary>Writes rows of CSV as objects: columns of numbers, true and false as such, all others as texts.</summary>
internal sealed class JsonFromCsv : JsonRowWriter
{
    private readonly byte[][] _names;
    private readonly ColumnType[] _types;
    private readonly (int X, int Y) _coordinates;

    /// <param name="stream">The file.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="survey">Their types.</param>
    /// <param name="names">The names of their columns, each different.</param>
    /// <param name="added">The new columns.</param>
    /// <param name="isArray">True for an array.</param>
    public JsonFromCsv(
        Stream stream, CsvRows rows, ColumnSurvey survey, IReadOnlyList<string> names, AddedColumns added, bool isArray)
        : base(stream, added, isArray)
    {
        _names = [.. names.Select(name => Encoding.UTF8.GetBytes($"\"{Encoded(name)}\":"))];
        _types = [.. Enumerable.Range(0, names.Count).Select(column => survey.TypeOf(column, isJson: false))];
        _coordinates = (rows.Header.X, rows.Header.Y);
    }

    /// <inheritdoc/>
    protected override void AddMembers(PointRows rows)
    {
        Output.Write("{"u8);
        for (int column = 0; column < _names.Length; column++)
        {
            Output.Write(_names[column]);
            Cell cell = rows[column];
            if (column == _coordinates.X || column == _coordinates.Y)
                AddNumber(cell.Text, column == _coordinates.X ? rows.Point.X : rows.Point.Y);
            else if (cell.Kind == CellKind.Missing || (cell.Text.IsEmpty && _types[column] != ColumnType.Text))
                Output.Write("null"u8);
            else if (_types[column] == ColumnType.Text)
                AddText(cell.Text);
            else
                Output.Write(cell.Text);
            Output.Write(","u8);
        }
    }

    private void AddNumber(ReadOnlySpan<byte> text, double value)
    {
        if (NumberForm.IsJson(text))
            Output.Write(text);
        else if (double.IsFinite(value))
            Output.Write(Encoding.UTF8.GetBytes(value.ToString("R", CultureInfo.InvariantCulture)));
        else
            Output.Write("null"u8);
    }

    private void AddText(ReadOnlySpan<byte> text)
    {
        Output.Write("\""u8);
        if (text.ContainsAnyInRange((byte)0, (byte)0x1F) || text.ContainsAny((byte)'"', (byte)'\\'))
            Output.Write(Encoded(Encoding.UTF8.GetString(text)).EncodedUtf8Bytes);
        else
            Output.Write(text);
        Output.Write("\""u8);
    }
}
