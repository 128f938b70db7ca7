namespace Reflexology.Authoring;

/// <summary>The rectangle that percentages are taken of, in user units.</summary>
internal readonly record struct SvgViewport(double Left, double Top, double Width, double Height)
{
    /// <summary>What a percentage of a radius is taken of (SVG 1.1, chapter 7.10).</summary>
    public double Diagonal => Math.Sqrt(((Width * Width) + (Height * Height)) / 2);

    /// <summary>Reads a <c>viewBox</c>; null for one without an area, which shows nothing.</summary>
    /// <exception cref="PathDataException">The text is no four numbers.</exception>
    public static SvgViewport? Read(string viewBox)
    {
        var numbers = new SvgNumbers(viewBox);
        var box = new SvgViewport(numbers.Number(), numbers.Number(), numbers.Number(), numbers.Number());
        if (!numbers.IsAtEnd)
            throw numbers.Unexpected("four numbers");
        return box is { Width: > 0, Height: > 0 } ? box : null;
    }

    /// <summary>The map from this box to a rectangle, as <c>preserveAspectRatio</c> says (SVG 1.1, chapter 7.8).</summary>
    public Affine To(SvgViewport target, string? preserveAspectRatio)
    {
        string[] words = (preserveAspectRatio ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string align = words.FirstOrDefault(word => word is "none" || word.StartsWith("xM", StringComparison.Ordinal)) ?? "xMidYMid";
        double x = target.Width / Width, y = target.Height / Height;
        if (align == "none")
            return Affine.Translate(target.Left, target.Top).After(Affine.Scale(x, y)).After(Affine.Translate(-Left, -Top));
        double scale = words.Contains("slice") ? Math.Max(x, y) : Math.Min(x, y);
        double right = Share(align, "xMin", "xMax") * (target.Width - (scale * Width));
        double down = Share(align, "YMin", "YMax") * (target.Height - (scale * Height));
        return Affine.Translate(target.Left + right, target.Top + down).After(Affine.Scale(scale, scale)).After(Affine.Translate(-Left, -Top));
    }

    private static double Share(string align, string least, string most) =>
        align.Contains(least, StringComparison.Ordinal) ? 0 : align.Contains(most, StringComparison.Ordinal) ? 1 : 0.5;
}
