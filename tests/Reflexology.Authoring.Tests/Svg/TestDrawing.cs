using System.Globalization;
using System.Text;

namespace Reflexology.Authoring.Tests;

/// <summary>Drawings for the tests.</summary>
internal static class TestDrawing
{
    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Drawings", name);

    public static string TextOf(string name) => File.ReadAllText(PathOf(name));

    public static SvgDrawing OfFile(string name)
    {
        using FileStream stream = File.OpenRead(PathOf(name));
        return SvgDrawing.Read(stream, name);
    }

    /// <summary>A drawing of 1000 by 500 units with some elements, which begin on the second line.</summary>
    public static SvgDrawing Of(string elements) =>
        Read($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 500\">\n{elements}\n</svg>");

    public static SvgDrawing Read(string svg) => Read(Encoding.UTF8.GetBytes(svg));

    public static SvgDrawing Read(byte[] svg)
    {
        using var stream = new MemoryStream(svg);
        return SvgDrawing.Read(stream, "my.svg");
    }

    public static MapProblem Refused(string svg) => Refused(Encoding.UTF8.GetBytes(svg));

    public static MapProblem Refused(byte[] svg) =>
        Assert.Throws<FootMapFormatException>(() => Read(svg))!.Problems.Single();

    /// <summary>The bounds of the only shape, as "left top right bottom" to two decimals.</summary>
    public static string BoundsOf(SvgDrawing drawing) => BoundsOf(drawing.Shapes.Single());

    public static string BoundsOf(DrawnShape shape)
    {
        MapRect bounds = shape.Polygon.Bounds;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{bounds.Left:0.##} {bounds.Top:0.##} {bounds.Right:0.##} {bounds.Bottom:0.##}");
    }
}
