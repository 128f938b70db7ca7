using System.Collections.Immutable;
using SkiaSharp;

namespace Reflexology.Drawing.Tests;

/// <summary>Each loop of drawing ends with an OperationCanceledException when it is cancelled.</summary>
public sealed class CancellationTests
{
    private static readonly Diagram Chinese = new(FootMap.Load("chinese")) { Highlight = ["liver"] };
    private static readonly DiagramPage Page = DiagramLayout.Create(Chinese, PageSize.A5).Pages[0];
    private static readonly ViewFrame Frame = new(2, 0, 0, new PictureSize(100, 200));
    private static readonly CancellationToken Cancelled = new(canceled: true);

    [Test]
    public void ToBytes_Cancelled_Ends(
        [ValueSource(typeof(ExportFormat), nameof(ExportFormat.All))] ExportFormat format,
        [Values] LabelStyle labels) =>
        Ends(() => (Chinese with { Labels = labels }).ToBytes(format, cancellation: Cancelled));

    [Test]
    public void WriteAsync_CancelledWhileItPaints_WritesNothing()
    {
        using var stream = new MemoryStream();
        Assert.That(
            () => Chinese.WriteAsync(stream, ExportFormat.Png, cancellation: Cancelled),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(stream.Length, Is.Zero);
    }

    [Test]
    public void Layout_Cancelled_Ends([Values] LabelStyle labels) =>
        Ends(() => DiagramLayout.Create(Chinese with { Labels = labels }, PageSize.A4, Cancelled));

    [Test]
    public void Paint_Cancelled_Ends([Values(1, 4)] int bands) =>
        Ends(() => PageRaster.Paint(Page, new PictureSize(50, 70), SKColors.White, bands: bands, cancel: Cancelled));

    [Test]
    public void Pdf_Cancelled_Ends() => Ends(() => PdfDocument.Write([Page], new PdfMetadata(), Cancelled));

    [Test]
    public void Svg_Cancelled_Ends() => Ends(() => SvgDocument.Write(Page, "en", cancel: Cancelled));

    [Test]
    public void Html_Cancelled_Ends() => Ends(() => new HtmlPage(Chinese, Page, Cancelled).Bytes());

    [Test]
    public void Leaders_Cancelled_End() =>
        Ends(() => LeaderAssignment.Solve([new(0, 0)], [new(1, 1)], Cancelled));

    [Test]
    public void Layers_Cancelled_End()
    {
        var layers = new ViewLayers(Chinese.Map);
        Ends(() => layers.Base(Chinese, ZoneEmphasis.Plain, Foot.Right, Aspect.Plantar, Frame, Cancelled));
        Ends(() => layers.Highlight(Chinese, Foot.Right, Aspect.Plantar, Frame, Cancelled));
    }

    // Names are found once for all who ask: one who goes leaves them to be found by the next.
    [Test]
    public void Names_CancelledForOne_AreFoundForTheNext()
    {
        var steps = new ViewNameSteps(Chinese.Map);
        FootView sole = Chinese.Map[Foot.Right, Aspect.Plantar];
        var setting = new TextSetting("en", DiagramFonts.Bundled);
        Ends(() => steps.At(1, sole, setting, Cancelled));
        ImmutableArray<Zone> named = [.. steps.At(1, sole, setting, default).Labels.Select(label => label.Zone)];
        Assert.That(named, Has.Length.GreaterThan(20));
    }

    private static void Ends<T>(Func<T> draw) =>
        Assert.That(() => draw(), Throws.InstanceOf<OperationCanceledException>());
}
