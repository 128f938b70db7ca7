using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Reflexology;

/// <summary>Reads one landmark file and collects its problems.</summary>
internal sealed class LandmarkFileReader(string file, FootDrawing? reference)
{
    private const string Header = "name,x,y";

    private readonly ProblemList _problems = new();
    private readonly Dictionary<string, (SeenPoint Point, int Line)> _landmarks = new(StringComparer.Ordinal);
    private int _line;

    public ImmutableSortedDictionary<string, SeenPoint> Read(byte[] utf8)
    {
        if (utf8.Length > FileLimits.LandmarkBytes)
        {
            _line = 1;
            Add(MapRule.TooLarge, 0, FormattableString.Invariant($"{utf8.Length:N0} bytes or more"),
                FormattableString.Invariant($"at most {FileLimits.LandmarkBytes:N0} bytes"),
                "Name the file of the landmarks; points to look up are a file of their own.");
            throw new FootMapFormatException(file, _problems.InOrder());
        }

        string[] lines = Encoding.UTF8.GetString(utf8.AsSpan(ByteOrderMark.Length(utf8))).Split('\n');
        if (Utf8.IsValid(utf8))
            ReadLines(lines);
        else
            ReadReplaced(lines);
        return !_problems.Any
            ? _landmarks.ToImmutableSortedDictionary(landmark => landmark.Key, landmark => landmark.Value.Point,
                StringComparer.Ordinal)
            : throw new FootMapFormatException(file, _problems.InOrder());
    }

    // Decoding puts U+FFFD where a byte is not UTF-8.
    private void ReadReplaced(string[] lines)
    {
        _line = Array.FindIndex(lines, line => line.Contains('\uFFFD', StringComparison.Ordinal)) + 1;
        Add(MapRule.WrongFormat, lines[_line - 1].IndexOf('\uFFFD', StringComparison.Ordinal),
            "a byte that is not UTF-8", "UTF-8 text", "Save the file as UTF-8.");
    }

    private void ReadLines(string[] lines)
    {
        bool isHeaderRead = false;
        foreach (string whole in lines)
        {
            _line++;
            string line = whole.Split('#')[0];
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (isHeaderRead)
            {
                ReadRow(line);
                continue;
            }

            isHeaderRead = true;
            if (string.Join(',', line.Split(',', StringSplitOptions.TrimEntries)) != Header)
            {
                // Without it the columns may mean anything, so what follows says nothing.
                Add(MapRule.WrongFormat, Start(line), line.Trim().Quoted(), $"the header '{Header}'");
                return;
            }
        }

        if (!isHeaderRead)
            Add(MapRule.WrongFormat, 0, "the end of the file", $"the header '{Header}'");
    }

    private void ReadRow(string line)
    {
        string[] cells = line.Split(',');
        if (cells.Length != 3)
        {
            Add(cells.Length < 3 ? MapRule.MissingMember : MapRule.UnknownMember, Start(line),
                cells.Length == 1 ? "one value" : $"{cells.Length} values", "a name, x and y with commas between",
                cells.Length > 3 ? "Write decimals with a point." : null);
            return;
        }

        string name = Name(line, cells[0].Trim());
        int x = cells[0].Length + 1, y = x + cells[1].Length + 1;
        _landmarks.TryAdd(name, (new SeenPoint(Number(x, cells[1]), Number(y, cells[2])), _line));
    }

    private string Name(string line, string name)
    {
        if (name.Length == 0)
            Add(MapRule.MissingMember, 0, "none", "the name of a landmark");
        else if (_landmarks.TryGetValue(name, out var first))
            Add(MapRule.DuplicateId, Start(line), $"{name.Quoted()} a second time", "each landmark once",
                $"It stands in line {first.Line}, too.");
        else if (reference is not null && !reference.Landmarks.ContainsKey(name))
        {
            string advice = LandmarkCheck.Advice(name, reference.Landmarks.Keys).TrimStart();
            Add(MapRule.UnknownReference, Start(line), name.Quoted(),
                $"a landmark of the {reference.Aspect.ToWord()} view", advice);
        }

        return name;
    }

    private double Number(int start, string cell)
    {
        if (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            && double.IsFinite(number))
            return number;
        Add(MapRule.InvalidValue, start + Start(cell), cell.Trim().Length == 0 ? "none" : cell.Trim().Quoted(),
            "a number such as 120.5");
        return double.NaN;
    }

    private static int Start(string text) => text.Length - text.TrimStart().Length;

    private void Add(MapRule rule, int offset, string found, string expected, string? advice = null) =>
        _problems.Add(new MapProblem
        {
            Rule = rule,
            File = file,
            Line = _line,
            Column = offset + 1,
            Path = "",
            Found = found,
            Expected = expected,
            Advice = advice,
        });
}
