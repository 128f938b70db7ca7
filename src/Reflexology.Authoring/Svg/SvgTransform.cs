namespace Reflexology.Authoring;

/// <summary>Reads the list of a <c>transform</c> attribute (SVG 1.1, chapter 7.6).</summary>
internal static class SvgTransform
{
    private const string Known = "one of matrix, translate, scale, rotate, skewX, skewY";

    /// <summary>The map that the list stands for: the last one is done first.</summary>
    /// <exception cref="PathDataException">The text is no such list; the exception says where.</exception>
    public static Affine Read(string text)
    {
        var numbers = new SvgNumbers(text);
        Affine whole = Affine.Identity;
        List<double> values = [];
        while (!numbers.IsAtEnd)
        {
            int start = numbers.Position;
            string name = numbers.Word();
            if (name.Length == 0)
                throw numbers.Unexpected(Known);
            numbers.Pass('(');
            values.Clear();
            while (!numbers.IsAt(')'))
            {
                values.Add(numbers.Number());
                if (values.Count > 6)
                    throw numbers.Unexpected("')'");
            }

            numbers.Pass(')');
            whole = whole.After(One(name, values) ?? throw new PathDataException(start, $"'{name}' with {values.Count} numbers", $"{Known}, with its numbers"));
        }

        return whole;
    }

    private static Affine? One(string name, List<double> values) => (name, values) switch
    {
        ("matrix", [var a, var b, var c, var d, var e, var f]) => new Affine(a, b, c, d, e, f),
        ("translate", [var x]) => Affine.Translate(x, 0),
        ("translate", [var x, var y]) => Affine.Translate(x, y),
        ("scale", [var both]) => Affine.Scale(both, both),
        ("scale", [var x, var y]) => Affine.Scale(x, y),
        ("rotate", [var degrees]) => Affine.Rotate(degrees),
        ("rotate", [var degrees, var x, var y]) => Affine.Translate(x, y).After(Affine.Rotate(degrees)).After(Affine.Translate(-x, -y)),
        ("skewX", [var degrees]) => new Affine(1, 0, Math.Tan(degrees * Math.PI / 180), 1, 0, 0),
        ("skewY", [var degrees]) => new Affine(1, Math.Tan(degrees * Math.PI / 180), 0, 1, 0, 0),
        _ => null,
    };
}
