using Reflexology.Drawing;

namespace Reflexology.Authoring;

/// <summary>
/// Reads the list of a <c>transform</c> attribute (SVG 1.1, chapter 7.6) or property (CSS Transforms 1), and the
/// properties beside it.
/// </summary>
internal static class SvgTransform
{
    private const string Known = "one of matrix, translate, scale, rotate, skewX, skewY";
    private const string KnownToCss =
        "one of matrix, translate, translateX, translateY, scale, scaleX, scaleY, rotate, skew, skewX, skewY";

    /// <summary>Reads the list as one map; its last transform is applied first.</summary>
    /// <param name="value">The list, or <c>none</c>.</param>
    /// <param name="box">The rectangle that percentages refer to.</param>
    /// <exception cref="PathDataException">The text is no such list; the exception says where.</exception>
    public static Affine Read(SvgValue value, SvgViewport box)
    {
        Affine whole = Affine.Identity;
        if (value.Text == "none")
            return whole;
        var numbers = new SvgNumbers(value.Text);
        while (!numbers.IsAtEnd)
        {
            int start = numbers.Position;
            string name = numbers.Word();
            if (name.Length == 0)
                throw numbers.Unexpected(value.IsCss ? KnownToCss : Known);
            whole = whole.After(value.IsCss
                ? OfCss(name, start, numbers, box)
                : OfAttribute(name, Arguments(numbers, numbers.Number), start));
        }

        return whole;
    }

    /// <summary>Reads the property <c>translate</c>.</summary>
    /// <exception cref="PathDataException">The text is no one or two lengths.</exception>
    public static Affine Translation(SvgValue value, SvgViewport box)
    {
        if (value.Text == "none")
            return Affine.Identity;
        var numbers = new SvgNumbers(value.Text);
        double x = SvgLength.Next(numbers, box.Width, value.IsCss);
        double y = numbers.IsAtEnd ? 0 : SvgLength.Next(numbers, box.Height, value.IsCss);
        return numbers.IsAtEnd ? Affine.Translate(x, y) : throw numbers.Unexpected("one or two lengths");
    }

    /// <summary>Reads the property <c>rotate</c>.</summary>
    /// <exception cref="PathDataException">The text is no angle.</exception>
    public static Affine Rotation(SvgValue value)
    {
        if (value.Text == "none")
            return Affine.Identity;
        var numbers = new SvgNumbers(value.Text);
        double degrees = Angle(numbers);
        return numbers.IsAtEnd ? Affine.Rotate(degrees) : throw numbers.Unexpected("one angle");
    }

    /// <summary>Reads the property <c>scale</c>.</summary>
    /// <exception cref="PathDataException">The text is no one or two factors.</exception>
    public static Affine Scaling(SvgValue value)
    {
        if (value.Text == "none")
            return Affine.Identity;
        var numbers = new SvgNumbers(value.Text);
        double x = Factor(numbers);
        double y = numbers.IsAtEnd ? x : Factor(numbers);
        return numbers.IsAtEnd ? Affine.Scale(x, y) : throw numbers.Unexpected("one or two factors");
    }

    /// <summary>Reads the property <c>transform-origin</c>; what it says about depth does not count.</summary>
    /// <exception cref="PathDataException">The text is no place.</exception>
    public static MapPoint Origin(SvgValue value, SvgViewport box)
    {
        var numbers = new SvgNumbers(value.Text);
        Place x = Next(box.Width), y = numbers.IsAtEnd ? new Place(0.5, '\0', IsShare: true) : Next(box.Height);
        if (x.Axis == 'y' || y.Axis == 'x')
            (x, y) = (y, x);
        if (!numbers.IsAtEnd)
            SvgLength.Next(numbers, 0, value.IsCss);
        return numbers.IsAtEnd && x.Axis != 'y' && y.Axis != 'x'
            ? new MapPoint(box.Left + x.Along(box.Width), box.Top + y.Along(box.Height))
            : throw numbers.Unexpected("a place across and one down");

        Place Next(double whole)
        {
            int at = numbers.Position;
            string word = numbers.Word();
            return word.ToLowerInvariant() switch
            {
                "left" => new Place(0, 'x', IsShare: true),
                "right" => new Place(1, 'x', IsShare: true),
                "top" => new Place(0, 'y', IsShare: true),
                "bottom" => new Place(1, 'y', IsShare: true),
                "center" => new Place(0.5, '\0', IsShare: true),
                "" => new Place(SvgLength.Next(numbers, whole, value.IsCss), '\0', IsShare: false),
                _ => throw new PathDataException(
                    at, $"'{word}'", "a length or one of left, right, top, bottom, center"),
            };
        }
    }

    private static Affine OfAttribute(string name, List<double> values, int start) => (name, values) switch
    {
        ("matrix", [var a, var b, var c, var d, var e, var f]) => new Affine(a, b, c, d, e, f),
        ("translate", [var x]) => Affine.Translate(x, 0),
        ("translate", [var x, var y]) => Affine.Translate(x, y),
        ("scale", [var both]) => Affine.Scale(both, both),
        ("scale", [var x, var y]) => Affine.Scale(x, y),
        ("rotate", [var degrees]) => Affine.Rotate(degrees),
        ("rotate", [var degrees, var x, var y]) =>
            Affine.Translate(x, y).After(Affine.Rotate(degrees)).After(Affine.Translate(-x, -y)),
        ("skewX", [var degrees]) => Affine.Skew(degrees, 0),
        ("skewY", [var degrees]) => Affine.Skew(0, degrees),
        _ => throw new PathDataException(
            start, $"'{name}' with {values.Count} numbers", $"{Known}, with its numbers"),
    };

    private static Affine OfCss(string name, int start, SvgNumbers numbers, SvgViewport box)
    {
        string known = name.ToLowerInvariant();
        int count = 0;
        List<double> values = Arguments(numbers, () => known switch
        {
            "translate" => SvgLength.Next(numbers, count++ == 0 ? box.Width : box.Height, isCss: true),
            "translatex" => SvgLength.Next(numbers, box.Width, isCss: true),
            "translatey" => SvgLength.Next(numbers, box.Height, isCss: true),
            "rotate" or "rotatez" or "skew" or "skewx" or "skewy" => Angle(numbers),
            "matrix" or "scale" or "scalex" or "scaley" => Factor(numbers),
            _ => throw new PathDataException(start, $"'{name}'", KnownToCss),
        });
        return (known, values) switch
        {
            ("matrix", [var a, var b, var c, var d, var e, var f]) => new Affine(a, b, c, d, e, f),
            ("translate" or "translatex", [var x]) => Affine.Translate(x, 0),
            ("translatey", [var y]) => Affine.Translate(0, y),
            ("translate", [var x, var y]) => Affine.Translate(x, y),
            ("scale", [var both]) => Affine.Scale(both, both),
            ("scale", [var x, var y]) => Affine.Scale(x, y),
            ("scalex", [var x]) => Affine.Scale(x, 1),
            ("scaley", [var y]) => Affine.Scale(1, y),
            ("rotate" or "rotatez", [var degrees]) => Affine.Rotate(degrees),
            ("skew" or "skewx", [var x]) => Affine.Skew(x, 0),
            ("skew", [var x, var y]) => Affine.Skew(x, y),
            ("skewy", [var y]) => Affine.Skew(0, y),
            _ => throw new PathDataException(
                start, $"'{name}' with {values.Count} values", $"{KnownToCss}, with its values"),
        };
    }

    private static List<double> Arguments(SvgNumbers numbers, Func<double> read)
    {
        List<double> values = [];
        numbers.Pass('(');
        while (!numbers.IsAt(')'))
        {
            values.Add(read());
            if (values.Count > 6)
                throw numbers.Unexpected("')'");
        }

        numbers.Pass(')');
        return values;
    }

    private static double Angle(SvgNumbers numbers)
    {
        double number = numbers.Number();
        int at = numbers.Position;
        string unit = numbers.Unit();
        return unit.ToLowerInvariant() switch
        {
            "deg" => number,
            "grad" => number * 0.9,
            "rad" => number * 180 / Math.PI,
            "turn" => number * 360,
            "" when number == 0 => 0,
            _ => throw new PathDataException(
                at, unit.Length == 0 ? "no unit" : $"the unit '{unit}'", "one of deg, grad, rad, turn"),
        };
    }

    private static double Factor(SvgNumbers numbers)
    {
        double number = numbers.Number();
        return numbers.Unit() switch
        {
            "" => number,
            "%" => number / 100,
            var unit => throw new PathDataException(numbers.Position, $"the unit '{unit}'", "a number"),
        };
    }

    // A word says on which axis it is, and a share of the whole; a length is in user units.
    private readonly record struct Place(double At, char Axis, bool IsShare)
    {
        public double Along(double whole) => IsShare ? At * whole : At;
    }
}
