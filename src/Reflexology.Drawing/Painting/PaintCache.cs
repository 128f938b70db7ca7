using System.Collections.Concurrent;
using System.Collections.Immutable;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>
/// Skia's paths and letters of drawing lists, built once per page, which is painted band by band and its soft shades
/// once more. For painters of the same fonts and coordinates. Safe to use from several threads.
/// </summary>
internal sealed class PaintCache : IDisposable
{
    private readonly ConcurrentDictionary<object, Lazy<IDisposable>> _built = new(ReferenceEqualityComparer.Instance);

    /// <summary>The path of an outline, its coordinates whole numbers of a step where one is given.</summary>
    public SKPath PathOf(Outline outline, double? step) => Built(outline, () => WithBounds(SkiaPath.Of(outline, step)));

    /// <summary>The pattern of a shape, built by <paramref name="strokes"/>.</summary>
    public SKPath StrokesOf(PathItem item, Func<SKPath> strokes) => Built(item, strokes);

    /// <summary>The letters of a line of text.</summary>
    public PaintedText LettersOf(TextItem item, PainterOptions options) =>
        Built(item, () => new PaintedText(item, options));

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (Lazy<IDisposable> built in _built.Values.Where(built => built.IsValueCreated))
            built.Value.Dispose();
    }

    private T Built<T>(object of, Func<T> build)
        where T : IDisposable => (T)_built.GetOrAdd(of, _ => new Lazy<IDisposable>(() => build())).Value;

    // Skia computes them when first asked for, which is not for several threads to do.
    private static SKPath WithBounds(SKPath path)
    {
        _ = path.Bounds;
        return path;
    }
}

/// <summary>A line of text set: its runs from left to right, each as text and as the outlines of its letters.</summary>
internal sealed class PaintedText : IDisposable
{
    private readonly ImmutableArray<Run> _runs;

    public PaintedText(TextItem item, PainterOptions options)
    {
        TextStyle style = item.Style;
        ImmutableArray<ShapedRun> shaped = FontSet.Runs(item.Text, style.Language, style.IsBold, options.Fonts);
        double x = Left(item, shaped.Sum(run => run.Width) * style.Size);
        ImmutableArray<Run>.Builder runs = ImmutableArray.CreateBuilder<Run>(shaped.Length);
        foreach (ShapedRun run in shaped)
        {
            SKFont font = FontSet.Font(options.Typefaces(run.Face), style.Size);
            runs.Add(new Run((float)x, font, run, options.Texts?.Invoke(run.Face)));
            x += run.Width * style.Size;
        }

        // As typed, which some readers of documents keep to.
        _runs = [.. runs.MoveToImmutable().OrderBy(run => run.Place)];
    }

    /// <summary>The left end of a line of a width.</summary>
    public static double Left(TextItem item, double width) =>
        item.At.X - (width * item.Style.Align switch { TextAlign.Left => 0, TextAlign.Right => 1, _ => 0.5 });

    /// <summary>Draws the line as text.</summary>
    public void DrawText(SKCanvas canvas, float y, SKPaint paint)
    {
        foreach (Run run in _runs)
        {
            if (run.Text.Value is { } text)
                canvas.DrawText(text, run.X, y, paint);
            if (run.Marks.Value is not { IsEmpty: false } marks)
                continue;
            canvas.Save();
            canvas.Translate(run.X, y);
            canvas.DrawPath(marks, paint);
            canvas.Restore();
        }
    }

    /// <summary>Draws the outlines of its letters.</summary>
    public void DrawOutlines(SKCanvas canvas, float y, SKPaint paint)
    {
        foreach (Run run in _runs)
        {
            canvas.Save();
            canvas.Translate(run.X, y);
            canvas.DrawPath(run.Outlines.Value, paint);
            canvas.Restore();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (Run run in _runs)
            run.Dispose();
    }

    private sealed class Run(float x, SKFont font, ShapedRun shaped, GlyphTexts? texts) : IDisposable
    {
        public float X => x;

        public double Place => shaped.Place;

        public Lazy<SKTextBlob?> Text { get; } = new(() => SkiaText.Blob(shaped, font, texts));

        public Lazy<SKPath?> Marks { get; } =
            new(() => texts is null ? null : SkiaText.Marks(shaped, font, texts));

        public Lazy<SKPath> Outlines { get; } = new(() => SkiaText.Outlines(shaped, font));

        public void Dispose()
        {
            if (Text.IsValueCreated)
                Text.Value?.Dispose();
            if (Marks.IsValueCreated)
                Marks.Value?.Dispose();
            if (Outlines.IsValueCreated)
                Outlines.Value.Dispose();
            font.Dispose();
        }
    }
}
