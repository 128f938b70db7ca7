using System.Text;

namespace Reflexology.Drawing;

/// <summary>
/// Writes outlines as path data (SVG 2, chapter 9.3) in the shortest spelling of each piece: absolute or relative, with
/// or without a control point that mirrors the one before. Points are rounded before steps are taken, to a thousandth
/// of a millimetre of the map or a hundredth of one on the page, so that roundings never add up.
/// </summary>
internal sealed class SvgPathData
{
    private const char None = '\0';
    private const long PageStep = 100, CoarseStep = 100;

    private readonly StringBuilder _text = new();
    private readonly PageTransform _frame;

    // Thousandths of a unit between two places. A unit of the page is smaller than a millimetre of the map.
    private readonly long _step;

    // The command a number would belong to if no letter stood before it, and whether the last number has a point.
    private char _implied = None;
    private bool _hasPoint;

    private Point _pen;
    private Point _control;
    private CurveKind _lastKind;

    private SvgPathData(PageTransform frame, long step) => (_frame, _step) = (frame, step);

    /// <summary>
    /// The path data of an outline whose points <paramref name="frame"/> takes to the coordinates of the picture.
    /// </summary>
    public static string Of(Outline outline, PageTransform frame) =>
        new SvgPathData(frame, frame.Scale == 1 ? 1 : PageStep).Append(outline);

    /// <summary>
    /// The path data of an outline in millimetres of the map to a tenth, for drawings that bound nothing.
    /// </summary>
    public static string Coarse(Outline outline) => new SvgPathData(PageTransform.Identity, CoarseStep).Append(outline);

    private string Append(Outline outline)
    {
        foreach (Contour contour in outline.Contours)
            Append(contour);
        return _text.ToString();
    }

    private void Append(Contour contour)
    {
        Point start = At(contour.Start);
        Shorter('M', [start]);
        (_pen, _lastKind) = (start, CurveKind.Line);
        foreach (Curve curve in contour.Curves)
        {
            switch (curve.Kind)
            {
                case CurveKind.Line: Line(At(curve.End)); break;
                case CurveKind.Quadratic: Quadratic(At(curve.Control1), At(curve.End)); break;
                case CurveKind.Cubic: Cubic(At(curve.Control1), At(curve.Control2), At(curve.End)); break;
            }

            _lastKind = curve.Kind;
        }

        if (!contour.IsClosed)
            return;
        _text.Append('z');
        (_pen, _implied) = (start, None);
    }

    private void Line(Point end)
    {
        if (end.Y == _pen.Y)
            Shorter('H', [end.X], [end.X - _pen.X]);
        else if (end.X == _pen.X)
            Shorter('V', [end.Y], [end.Y - _pen.Y]);
        else
            Shorter('L', [end]);
        _pen = end;
    }

    private void Quadratic(Point control, Point end)
    {
        if (control == Mirrored(CurveKind.Quadratic))
            Shorter('T', [end]);
        else
            Shorter('Q', [control, end]);
        (_control, _pen) = (control, end);
    }

    private void Cubic(Point control1, Point control2, Point end)
    {
        if (control1 == Mirrored(CurveKind.Cubic))
            Shorter('S', [control2, end]);
        else
            Shorter('C', [control1, control2, end]);
        (_control, _pen) = (control2, end);
    }

    private Point Mirrored(CurveKind kind) =>
        _lastKind == kind ? new Point((2 * _pen.X) - _control.X, (2 * _pen.Y) - _control.Y) : _pen;

    private void Shorter(char command, ReadOnlySpan<Point> points)
    {
        Span<long> absolute = stackalloc long[2 * points.Length], relative = stackalloc long[2 * points.Length];
        for (int i = 0; i < points.Length; i++)
        {
            (absolute[2 * i], absolute[(2 * i) + 1]) = (points[i].X, points[i].Y);
            (relative[2 * i], relative[(2 * i) + 1]) = (points[i].X - _pen.X, points[i].Y - _pen.Y);
        }

        Shorter(command, absolute, relative);
    }

    private void Shorter(char command, ReadOnlySpan<long> absolute, ReadOnlySpan<long> relative)
    {
        int start = _text.Length;
        Spell(command, absolute);
        int middle = _text.Length;
        Spell(char.ToLowerInvariant(command), relative);
        bool isRelative = _text.Length - middle < middle - start;
        if (isRelative)
            _text.Remove(start, middle - start);
        else
            _text.Length = middle;
        _hasPoint = SvgNumber.HasPoint(isRelative ? relative[^1] : absolute[^1]);
        char used = isRelative ? char.ToLowerInvariant(command) : command;
        _implied = used switch { 'M' => 'L', 'm' => 'l', _ => used };
    }

    private void Spell(char command, ReadOnlySpan<long> numbers)
    {
        bool follows = command == _implied, hasPoint = _hasPoint;
        if (!follows)
            _text.Append(command);
        foreach (long number in numbers)
        {
            // A sign ends the number before it, and so does a second point.
            bool beginsWithPoint = number is > 0 and < 1000;
            if (follows && number >= 0 && !(beginsWithPoint && hasPoint))
                _text.Append(' ');
            SvgNumber.Append(_text, number);
            (follows, hasPoint) = (true, SvgNumber.HasPoint(number));
        }
    }

    private Point At(MapPoint point)
    {
        PagePoint there = _frame.ToPage(point);
        return new Point(Rounded(there.X), Rounded(there.Y));

        long Rounded(double value) => _step * SvgNumber.Thousandths(value / _step);
    }

    private readonly record struct Point(long X, long Y);
}
