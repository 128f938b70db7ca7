using System.Globalization;

namespace Reflexology;

/// <summary>Reads SVG path data (SVG 2, chapter 9.3); arcs only where a drawing may have them.</summary>
/// <remarks>
/// The pen is kept in decimals: sums of short decimals are exact there, so a point spelled relatively gives the same
/// double as the same point spelled absolutely, and zones that share a border share it whatever the spelling.
/// </remarks>
/// <param name="text">The path data.</param>
/// <param name="arcTolerance">
/// The tolerance of the cubic curves of an arc; null where arcs are no part of the format.
/// </param>
/// <param name="mostCurves">The greatest number of curves.</param>
internal sealed class PathDataReader(string text, double? arcTolerance = null, int mostCurves = int.MaxValue)
{
    /// <summary>Coordinates beyond this are refused: no foot is a kilometre long.</summary>
    public const int MaxCoordinate = 1_000_000;

    private readonly List<Contour> _contours = [];
    private readonly List<Curve> _curves = [];
    private int _count;
    private int _position;
    private Pen _pen;
    private Pen _start;
    private Pen _lastControl;
    private char _lastCommand;

    public Outline Read()
    {
        SkipSpace();
        if (_position == text.Length || text[_position] is not ('M' or 'm'))
            throw Unexpected("path data that begins with M or m");

        while (_position < text.Length)
        {
            char command = text[_position];
            if (!"MmLlHhVvCcSsQqTtZz".Contains(command) && !(arcTolerance is not null && command is 'A' or 'a'))
            {
                string last = arcTolerance is null ? "Z" : "A Z";
                throw Unexpected($"one of the commands M L H V C S Q T {last} in either case");
            }

            _position++;
            ReadCommand(command);
            SkipSpace();
        }

        EndContour(closed: false);
        return new Outline([.. _contours]);
    }

    private void ReadCommand(char command)
    {
        if (command is 'Z' or 'z')
        {
            Close();
            _lastCommand = 'Z';
            return;
        }

        bool relative = char.IsAsciiLetterLower(command);
        char kind = char.ToUpperInvariant(command);
        do
        {
            ReadArguments(kind, relative);
            _lastCommand = kind;
            kind = kind == 'M' ? 'L' : kind;
            SkipSpace();
        }
        while (NumberFollows());
    }

    private void ReadArguments(char kind, bool relative)
    {
        if (kind == 'M')
        {
            Pen target = ReadPoint(relative);
            EndContour(closed: false);
            _pen = _start = target;
            return;
        }

        switch (kind)
        {
            case 'L': Line(ReadPoint(relative)); break;
            case 'H': Line(_pen with { X = ReadNumber(relative ? _pen.X : 0) }); break;
            case 'V': Line(_pen with { Y = ReadNumber(relative ? _pen.Y : 0) }); break;
            case 'C': Cubic(ReadPoint(relative), ReadPoint(relative), ReadPoint(relative)); break;
            case 'S': Cubic(Reflected("CS"), ReadPoint(relative), ReadPoint(relative)); break;
            case 'Q': Quadratic(ReadPoint(relative), ReadPoint(relative)); break;
            case 'T': Quadratic(Reflected("QT"), ReadPoint(relative)); break;
            case 'A':
                Arc(ReadNumber(0), ReadNumber(0), ReadNumber(0), ReadFlag(), ReadFlag(), ReadPoint(relative));
                break;
        }
    }

    private void Line(Pen end)
    {
        Add(Curve.LineTo(end.Point));
        _pen = end;
    }

    private void Quadratic(Pen control, Pen end)
    {
        Add(Curve.QuadraticTo(control.Point, end.Point));
        (_lastControl, _pen) = (control, end);
    }

    private void Cubic(Pen control1, Pen control2, Pen end)
    {
        Add(Curve.CubicTo(control1.Point, control2.Point, end.Point));
        (_lastControl, _pen) = (control2, end);
    }

    private void Arc(decimal radiusX, decimal radiusY, decimal degrees, bool isLarge, bool isSweep, Pen end)
    {
        var arc = new EllipticalArc(_pen.Point, end.Point, (double)radiusX, (double)radiusY, (double)degrees, isLarge,
            isSweep);
        foreach (Curve curve in arc.Curves(arcTolerance!.Value))
            Add(curve);
        _pen = end;
    }

    private void Add(Curve curve)
    {
        if (++_count > mostCurves)
            throw new PathDataException(_position, FormattableString.Invariant($"more than {mostCurves}"),
                FormattableString.Invariant($"at most {mostCurves} curves"));
        _curves.Add(curve);
    }

    private Pen Reflected(string after) => after.Contains(_lastCommand)
        ? new Pen((2 * _pen.X) - _lastControl.X, (2 * _pen.Y) - _lastControl.Y)
        : _pen;

    private void Close()
    {
        EndContour(closed: true);
        _pen = _start;
    }

    private void EndContour(bool closed)
    {
        if (_curves.Count > 0)
            _contours.Add(new Contour(_start.Point, [.. _curves], closed));
        _curves.Clear();
    }

    private Pen ReadPoint(bool relative)
    {
        decimal x = ReadNumber(relative ? _pen.X : 0);
        decimal y = ReadNumber(relative ? _pen.Y : 0);
        return new Pen(x, y);
    }

    // A coordinate, spelled as the step from an origin; the origin is 0 for an absolute one.
    private decimal ReadNumber(decimal origin)
    {
        SkipSpace();
        int start = _position;
        int end = PathDataNumber.End(text, start);
        if (end == start)
            throw Unexpected(arcTolerance is null ? "a number in millimetres" : "a number");
        if (!decimal.TryParse(text.AsSpan(start, end - start), NumberStyles.Float, CultureInfo.InvariantCulture,
            out decimal value)
            || Math.Abs(value) > MaxCoordinate || Math.Abs(origin + value) > MaxCoordinate)
        {
            throw new PathDataException(start, text[start..end].Quoted(),
                $"a number between -{MaxCoordinate} and {MaxCoordinate}");
        }

        _position = end;
        return origin + value;
    }

    // A flag is one digit, and nothing need follow it: "a1 1 0 0110 10".
    private bool ReadFlag()
    {
        SkipSpace();
        if (_position == text.Length || text[_position] is not ('0' or '1'))
            throw Unexpected("a flag, 0 or 1");
        return text[_position++] == '1';
    }

    private bool NumberFollows() => _position < text.Length && PathDataNumber.End(text, _position) > _position;

    private void SkipSpace()
    {
        while (_position < text.Length && PathDataNumber.IsSeparator(text[_position]))
            _position++;
    }

    private PathDataException Unexpected(string expected) => new(
        _position,
        _position < text.Length ? $"'{text[_position]}'" : "the end of the text",
        expected);

    private readonly record struct Pen(decimal X, decimal Y)
    {
        public MapPoint Point => new((double)X, (double)Y);
    }
}
