namespace Reflexology.Viewer.Tests;

public sealed class ExportPainterTests
{
    private static readonly ExportRequest TwoPages = ExportAddress.Read(
        "?paper=A5&orientation=landscape&labels=numbers&legend=yes&lang=ru", new MapStore(), new LogoStore(), "en");

    [Test]
    public async Task Page_OfADocument_IsEachOfItsPages()
    {
        var queue = new RenderQueue();
        var painter = new ExportPainter(queue);
        Assert.That(await painter.CountAsync(TwoPages, CancellationToken.None), Is.EqualTo(2));
        PaintedPage first = await painter.PageAsync(
            TwoPages, 300, CancellationToken.None), second = await painter.PageAsync(
            TwoPages with { Page = 2 }, 300, CancellationToken.None);
        Assert.That((first.Pages, second.Pages), Is.EqualTo((2, 2)));
        Assert.That(second.Picture, Is.Not.EqualTo(first.Picture));
    }

    [TestCase("pdf", 3, "Expected a page of 1 to 2 for 'page', found '3'.")]
    [TestCase("png", 2, "Expected a page of 1 to 1 for 'page', found '2'.")]
    public void Page_TheFileHasNone_IsRefused(string format, int page, string message)
    {
        var queue = new RenderQueue();
        var painter = new ExportPainter(queue);
        ExportRequest request = TwoPages with { Format = Drawing.ExportFormat.FromPath($"x.{format}")!, Page = page };
        Assert.That(
            () => painter.PageAsync(request, 300, CancellationToken.None),
            Throws.TypeOf<AddressException>().With.Message.EqualTo(message));
    }

    [Test]
    public async Task File_WhoAskedHasGone_IsNotPaintedAndThePainterIsFree()
    {
        RenderQueue queue = OneTurn();
        var painter = new ExportPainter(queue);
        using var gone = new CancellationTokenSource();
        Task<byte[]> before = painter.FileAsync(TwoPages, CancellationToken.None);
        Task<byte[]> waiting = painter.FileAsync(TwoPages, gone.Token);
        await gone.CancelAsync();
        Assert.That(() => waiting, Throws.InstanceOf<OperationCanceledException>());
        Assert.That((await before).Length, Is.Positive);
        Assert.That((await painter.FileAsync(TwoPages, CancellationToken.None)).Length, Is.Positive);
    }

    [Test]
    public async Task File_RefusedBefore_ThePainterIsFree()
    {
        RenderQueue queue = OneTurn();
        var painter = new ExportPainter(queue);
        Assert.That(
            () => painter.PageAsync(TwoPages with { Page = 9 }, 300, CancellationToken.None),
            Throws.TypeOf<AddressException>());
        Assert.That(await painter.FileAsync(TwoPages, CancellationToken.None), Is.Not.Empty);
    }

    private static RenderQueue OneTurn() =>
        new(new RenderLine(new RenderLimits(Turns: 1, TurnsOfMap: 1)), new RenderLine(new RenderLimits(1, 1)));
}
