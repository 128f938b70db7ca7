using Reflexology.Drawing;

namespace Reflexology.Authoring.Tests;

/// <summary>A stream that fails at any write: each writer of streams tells it, and says not that it is done.</summary>
[TestFixture]
internal sealed class FailingStreamTests
{
    private const string Reason = "no space left";

    private static readonly FootMap Map = FootMap.Load("basic");
    private static readonly ValidatedFile Validated =
        MapText.Validated(new TestZone("one", MapText.Box(20, 100, 40, 120)));

    private static readonly ExportOptions Small = new() { Page = PageSize.FromPixels(new PictureSize(200, 280)) };

    private static IEnumerable<TestCaseData> Writers =>
    [
        .. Enum.GetValues<ShapeFileFormat>()
            .Select(format => Case($"{format}", stream => MapDrawing.Write(Map, stream, format))),
        .. ExportFormat.All.Select(format => Case(
            format.Endings[0], stream => new Diagram(Map).Write(stream, format, Small))),
        Case("picture of problems", stream => ProblemPicture.WritePng(Validated, stream)),
    ];

    [TestCaseSource(nameof(Writers))]
    public void Write_AnyWriteFails_IsTold(Action<Stream> write)
    {
        using var whole = new FailingStream(int.MaxValue);
        write(whole);
        foreach (int writes in (int[])[0, 1, whole.Writes / 2, whole.Writes - 1])
        {
            using var stream = new FailingStream(Math.Min(writes, whole.Writes - 1));
            Assert.That(
                () => write(stream), Throws.TypeOf<IOException>().With.Message.EqualTo(Reason), $"{writes} writes");
        }
    }

    private static TestCaseData Case(string name, Action<Stream> write) =>
        new TestCaseData(write).SetArgDisplayNames(name);

    private sealed class FailingStream(int writes) : MemoryStream
    {
        public int Writes { get; private set; }

        public override void Write(byte[] buffer, int offset, int count)
        {
            if (Writes++ >= writes)
                throw new IOException(Reason);
            base.Write(buffer, offset, count);
        }

        public override void Write(ReadOnlySpan<byte> buffer) => Write(buffer.ToArray(), 0, buffer.Length);

        public override void WriteByte(byte value) => Write([value], 0, 1);
    }
}
