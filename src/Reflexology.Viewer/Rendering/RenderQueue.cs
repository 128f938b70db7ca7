namespace Reflexology.Viewer;

/// <summary>
/// The lines in which rendering waits for its turn: pictures of the screen in one, files to download in another, so
/// that a picture never waits behind a file.
/// </summary>
/// <param name="pictures">The line of pictures.</param>
/// <param name="files">The line of files.</param>
internal sealed class RenderQueue(RenderLine pictures, RenderLine files)
{
    /// <summary>A queue for the cores of this machine.</summary>
    public RenderQueue()
        : this(Environment.ProcessorCount)
    {
    }

    // Each map may use all cores; the turn beyond them is for the pictures of another. A file is painted in four bands
    // at once, and an A3 sheet at 300 dpi takes up to 320 MB until it is encoded, as WebP: so a file for four cores.
    private RenderQueue(int cores)
        : this(
            new RenderLine(new RenderLimits(Turns: cores + 1, TurnsOfMap: cores)
            {
                Waiting = 128,
                Longest = TimeSpan.FromSeconds(20),
                RetryAfter = TimeSpan.FromSeconds(1),
            }),
            new RenderLine(new RenderLimits(Turns: (cores + 3) / 4, TurnsOfMap: (cores + 3) / 4)
            {
                Waiting = 8,
                Longest = TimeSpan.FromSeconds(60),
                RetryAfter = TimeSpan.FromSeconds(5),
            }))
    {
    }

    /// <summary>Layers, pages of a preview and their number.</summary>
    public RenderLine Pictures { get; } = pictures;

    /// <summary>Whole exports.</summary>
    public RenderLine Files { get; } = files;

    /// <summary>The number of pictures and files whose turn began or ended so far.</summary>
    public long Rendered => Pictures.Changes + Files.Changes;
}
