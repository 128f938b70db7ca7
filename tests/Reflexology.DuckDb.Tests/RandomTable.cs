using System.Globalization;
using System.Text;
using CsCheck;

namespace Reflexology.DuckDb.Tests;

/// <summary>A value of a table: its kind, and its text as it stands in a file, not quoted or escaped.</summary>
internal sealed record TableValue(CellKind Kind, string Text)
{
    public static TableValue Null { get; } = new(CellKind.Missing, "");

    public static TableValue Number(double value) =>
        new(CellKind.Number, value.ToString("R", CultureInfo.InvariantCulture));

    public double? ToNumber() => Kind == CellKind.Missing ? null : double.Parse(Text, CultureInfo.InvariantCulture);
}

/// <summary>A table with odd names, in which what is rare comes late.</summary>
internal sealed record RandomTable(string[] Names, TableValue[][] Rows, int Dialect)
{
    private static readonly string[] OddNames =
    [
        "note", "A", "a", "zone", "Zone_Name", "no\"te", "Füße", "a, b", "x y", "select", "7", "время", "t;u",
        "tab\tbed", "{}", "=1+1", "x1", "",
    ];

    private static readonly string[] OddTexts =
    [
        "2024-01-01T10:00:00+02:00", "25-11-2025", "7:05", "BBD05AE7-1B2C-4D3E-8F90-A1B2C3D4E5F6", "007", "1.50",
        "+5", ".5", "12e4", "true", "FALSE", "null", "NaN", "", " ", " a ", "a,b;c\td|e", "\"", "a\"b", "two\nlines",
        "\r\n", "ü漢🦶", "=SUM(A1)", "-", "left heel", "{\"a\": 1}", "[1]", "\\", "/", "0x10", "1_000",
        "99999999999999999999",
    ];

    private static readonly string[] OddNumbers =
    [
        "0", "-0", "7", "-12", "1.75", "1.50", "1e-05", "1.5E+20", "123456789012345678", "9223372036854775807",
        "9223372036854775808", "12345678901234567890123", "0.1", "54.300000000000004", "3.141592653589793238462",
        "2.2250738585072014e-308",
    ];

    private static readonly Gen<TableValue> Texts = AnyOf(OddTexts).Select(Text);
    private static readonly Gen<TableValue> Wholes = Gen.Int[-5, 9999].Select(value => TableValue.Number(value));
    private static readonly Gen<TableValue> Decimals = Gen.Double[-10, 300].Select(TableValue.Number);
    private static readonly Gen<TableValue> Numbers =
        AnyOf(OddNumbers).Select(text => new TableValue(CellKind.Number, text));
    private static readonly Gen<TableValue> Truths =
        Gen.Bool.Select(value => new TableValue(CellKind.Truth, value ? "true" : "false"));

    // What most rows of a column hold, and what comes late.
    private static readonly Gen<(Gen<TableValue> Usual, Gen<TableValue> Late)> Kinds = AnyOf(
        (Wholes, Wholes), (Wholes, Decimals), (Wholes, Texts), (Decimals, Decimals), (Decimals, Numbers),
        (Numbers, Numbers), (Truths, Truths), (Truths, Wholes), (Texts, Texts), (Gen.Const(TableValue.Null), Texts),
        (Gen.Const(TableValue.Null), Decimals));

    private static readonly Gen<(Gen<TableValue> Usual, Gen<TableValue> Late)> Places = AnyOf(
        (Gen.Int[0, 110].Select(value => TableValue.Number(value)), Gen.Double[0, 250].Select(TableValue.Number)),
        (Gen.Double[0, 110].Select(TableValue.Number), Gen.Double[0, 250].Select(TableValue.Number)),
        (Gen.Const(TableValue.Null), Gen.Double[0, 110].Select(TableValue.Number)));

    /// <summary>Tables of up to eight columns and sixty rows.</summary>
    public static Gen<RandomTable> Any { get; } =
        from others in Gen.Shuffle(OddNames).Select(names => names[..6])
        from count in Gen.Int[0, 6]
        from rows in Gen.Int[1, 60]
        from places in Places.Array[2]
        from kinds in Kinds.Array[count]
        from seed in Gen.Int[0, int.MaxValue - 1]
        from dialect in Gen.Int[0, 1023]
        from columns in Columns([.. places, .. kinds], rows)
        select Of(["x", "y", .. others[..count]], columns, seed, dialect);

    private static Gen<T> AnyOf<T>(params T[] all) => Gen.Int[0, all.Length - 1].Select(i => all[i]);

    private static TableValue Text(string text) => new(CellKind.Text, text);

    private static Gen<TableValue[][]> Columns((Gen<TableValue> Usual, Gen<TableValue> Late)[] kinds, int rows)
    {
        Gen<TableValue[]>[] columns =
        [
            .. kinds.Select(kind => Gen.Select(
                kind.Usual.Array[rows * 3 / 4], kind.Late.Array[rows - (rows * 3 / 4)], Gen.Int[0, 9].Array[rows],
                (usual, late, nulls) => usual.Concat(late)
                    .Select((value, row) => nulls[row] == 0 ? TableValue.Null : value).ToArray())),
        ];
        return columns.Aggregate(
            Gen.Const(Array.Empty<TableValue[]>()),
            (all, column) => Gen.Select(all, column, (before, next) => (TableValue[][])[.. before, next]));
    }

    private static RandomTable Of(string[] names, TableValue[][] columns, int seed, int dialect)
    {
        int[] order = [.. Enumerable.Range(0, names.Length)];
        new Random(seed).Shuffle(order);
        return new RandomTable(
            [.. order.Select(column => names[column])],
            [
                .. Enumerable.Range(0, columns[0].Length)
                    .Select(row => order.Select(column => columns[column][row]).ToArray()),
            ],
            dialect);
    }

    /// <summary>The zone of a row.</summary>
    public Zone? ZoneOf(FootView view, int row) =>
        Rows[row][Array.IndexOf(Names, "x")].ToNumber() is { } x
        && Rows[row][Array.IndexOf(Names, "y")].ToNumber() is { } y
            ? view.ZoneAt(new MapPoint(x, y))
            : null;

    /// <summary>The table in a text format, in one of its dialects.</summary>
    public byte[] ToText(PointFormat format)
    {
        string text = format == PointFormat.Csv ? ToCsv() : ToJson(format == PointFormat.Json);
        return (Dialect >> 6 & 7) switch
        {
            0 => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            1 => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            2 => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
            _ => Encoding.UTF8.GetBytes(text),
        };
    }

    private string ToCsv()
    {
        char separator = ",;\t|"[Dialect & 3];
        bool hasCommas = separator == ';' && (Dialect >> 4 & 3) == 0;
        string[] ends = (Dialect >> 2 & 3) switch
        {
            0 => ["\r\n"],
            1 => ["\r\n", "\n"],
            2 => ["\r"],
            _ => ["\n"],
        };
        var lines = Rows.Select(row => row.Select(Field)).Prepend(Names.Select(name => Quoted(name, name.Length == 0)));
        return string.Concat(lines.Select((fields, line) => string.Join(separator, fields) + ends[line % ends.Length]));

        string Field(TableValue value, int column) => value.Kind == CellKind.Missing ? ""
            : hasCommas && Names[column] is "x" or "y" ? value.Text.Replace('.', ',')
            : Quoted(value.Text, value.Text.Length == 0);

        string Quoted(string text, bool always) => always || text.AsSpan().ContainsAny([separator, '"', '\n', '\r'])
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
    }

    private string ToJson(bool isArray)
    {
        string space = (Dialect & 1) == 0 ? "" : isArray ? "\n " : " ";
        IEnumerable<string> objects = Rows.Select(row =>
        {
            // The first row has all members: a column is one that some row names.
            var members = row.Select((value, column) => (value, column))
                .Where(member => row == Rows[0] || member.value.Kind != CellKind.Missing
                    || (member.column + Dialect) % 2 == 0)
                .Select(member => $"{space}{Json(Names[member.column])}:{space}{Json(member.value)}");
            return $"{{{string.Join(',', members)}{space}}}";
        });
        return isArray ? $"[{string.Join(",\n", objects)}]" : string.Join('\n', objects);
    }

    private static string Json(TableValue value) => value.Kind switch
    {
        CellKind.Missing => "null",
        CellKind.Text => Json(value.Text),
        _ => value.Text,
    };

    private static string Json(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
