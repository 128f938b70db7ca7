using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace Reflexology.DuckDb;

/// <summary>
/// The objects of a JSON file: those of one array, or one after the other, as on lines of their own. What is no JSON is
/// refused with its line.
/// </summary>
internal sealed class JsonRows : PointRows
{
    /// <summary>The most bytes of an object.</summary>
    private const int Longest = 100 << 20;

    private const int DeepestNesting = 1000;

    private readonly string _file;
    private readonly TextBuffer _text;
    private readonly NumberedMembers _members;
    private readonly int _x;
    private readonly int _y;
    private readonly JsonObjects _objects;
    private int _length;
    private byte[] _scratch = [];

    /// <param name="name">The name of the file, for messages.</param>
    /// <param name="path">Where it is.</param>
    /// <exception cref="InvalidDataException">It holds neither an array nor an object.</exception>
    public JsonRows(string name, string path)
        : this(name, path, new NumberedMembers([]), -1, -1)
    {
    }

    /// <param name="name">The name of the file, for messages.</param>
    /// <param name="path">Where it is.</param>
    /// <param name="names">The members of all objects together.</param>
    /// <param name="x">The number of the one of x.</param>
    /// <param name="y">The number of the one of y.</param>
    public JsonRows(string name, string path, IReadOnlyList<string> names, int x, int y)
        : this(name, path, new NumberedMembers(names), x, y)
    {
    }

    private JsonRows(string name, string path, NumberedMembers members, int x, int y)
    {
        (_file, _members, _x, _y) = (name, members, x, y);
        _text = TextSource.Open(name, path, Longest);
        try
        {
            _objects = new JsonObjects(name, _text);
        }
        catch
        {
            _text.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names => _members.Names;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Raw => _text.Unread[.._length];

    /// <inheritdoc/>
    public override bool HasKinds => true;

    /// <inheritdoc/>
    public override double Share => _text.Share;

    /// <inheritdoc/>
    public override Cell this[int column]
    {
        get
        {
            if (_members[column] is not { } member)
                return default;
            ReadOnlySpan<byte> value = Raw[member.Value];
            return member.Kind == CellKind.Text
                ? new Cell(CellKind.Text, member.IsEscaped ? Unescaped(value) : value[1..^1])
                : new Cell(member.Kind, value);
        }
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> RawOf(int column) =>
        _members[column] is { } member ? Raw[member.Value] : default;

    /// <inheritdoc/>
    public override bool Read()
    {
        _text.Advance(_length);
        _length = 0;
        if (!_objects.MoveNext())
            return false;
        while (!TryReadObject())
        {
            if (_text.IsFull)
                throw Wrong($"expected an object of at most {Longest >> 20} MB");
            _text.Fill();
        }

        if (!Utf8.IsValid(Raw))
            throw Wrong("expected text in UTF-8 or UTF-16, found other bytes. Save the file as UTF-8");
        if (_x >= 0)
            Point = new SeenPoint(Coordinate(_x), Coordinate(_y));
        return true;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => _text.Dispose();

    private bool TryReadObject()
    {
        var reader = new Utf8JsonReader(
            _text.Unread, _text.IsAtEnd,
            new JsonReaderState(new JsonReaderOptions { MaxDepth = DeepestNesting }));
        try
        {
            _members.Begin();
            if (!reader.Read())
                return false;
            while (true)
            {
                if (!reader.Read())
                    return false;
                if (reader.TokenType == JsonTokenType.EndObject)
                    break;
                int column = _members.NumberOf(ref reader);
                if (!reader.Read() || !_members.TryAdd(column, ref reader))
                    return false;
            }
        }
        catch (JsonException broken)
        {
            string reason = broken.Message.Split(" LineNumber:")[0].TrimEnd('.');
            long line = _text.Line + (broken.LineNumber ?? 0);
            throw new InvalidDataException($"{_file}({line}): this is no JSON for rows: {reason}.", broken);
        }

        catch (InvalidOperationException noText)
        {
            throw new InvalidDataException(
                $"{_file}({_text.Line}): expected names in UTF-8, found other bytes or half of a pair of surrogates.",
                noText);
        }

        _length = (int)reader.BytesConsumed;
        return true;
    }

    private double Coordinate(int column)
    {
        Cell cell = this[column];
        if (cell.Kind == CellKind.Missing)
            return double.NaN;
        return cell.Kind == CellKind.Number
            && double.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            && double.IsFinite(value)
                ? value
                : throw Wrong($"expected a number in '{Names[column]}', found {Quoted(RawOf(column))}");
    }

    private ReadOnlySpan<byte> Unescaped(ReadOnlySpan<byte> value)
    {
        if (_scratch.Length < value.Length)
            _scratch = new byte[2 * value.Length];
        var reader = new Utf8JsonReader(value);
        reader.Read();
        try
        {
            return _scratch.AsSpan(0, reader.CopyString(_scratch));
        }
        catch (InvalidOperationException half)
        {
            throw new InvalidDataException(
                $"{_file}({_text.Line}): expected text, found half of a pair of surrogates in {Quoted(value)}.", half);
        }
    }

    private InvalidDataException Wrong(string what) => _objects.Wrong(what);
}
