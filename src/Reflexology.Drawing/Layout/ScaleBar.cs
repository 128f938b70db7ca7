namespace Reflexology.Drawing;

/// <summary>A bar that says how long some millimetres of the reference foot are on the page.</summary>
internal static class ScaleBar
{
    private const double Millimetres = 50;

    /// <summary>The bar, with its text to the right of it.</summary>
    public static GroupItem At(PagePoint leftEnd, double pointsPerMillimetre, double size, DiagramTheme theme, DiagramTexts texts)
    {
        double length = Millimetres * pointsPerMillimetre, half = 0.25 * size, right = leftEnd.X + length;
        var style = new PathStyle { Stroke = theme.QuietText, StrokeWidth = 0.08 * size };
        PagePoint text = new(right + (0.5 * size), leftEnd.Y + (LabelBlock.HalfCapital * size));
        return new GroupItem("scale", PageTransform.Identity, null,
        [
            new PathItem("bar", Shapes.Line([new(leftEnd.X, leftEnd.Y - half), new(leftEnd.X, leftEnd.Y + half), leftEnd, new(right, leftEnd.Y), new(right, leftEnd.Y - half), new(right, leftEnd.Y + half)]), style),
            new TextItem("length", $"{Millimetres} {texts.Millimetre}", text, new TextStyle(size, theme.QuietText, texts.Language) { Align = TextAlign.Left }),
        ]);
    }
}
