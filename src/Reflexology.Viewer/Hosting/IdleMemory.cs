using System.Runtime.InteropServices;

namespace Reflexology.Viewer;

/// <summary>
/// Gives memory back to the system: that of pixels as soon as it is free, the rest when nothing has been rendered for
/// some seconds. Else the allocator of Linux keeps the pixels of each thread: 800 MB after many pictures, not 190 MB.
/// </summary>
/// <param name="queue">Renders.</param>
internal sealed class IdleMemory(RenderQueue queue) : BackgroundService
{
    // Options of the GNU C library: from this size on, memory is mapped for itself, and unmapped when it is free; and
    // as much may be free at the end of an arena. By default both grow with what was freed.
    private const int TrimThreshold = -1, MapThreshold = -3, Bytes = 1 << 20;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private delegate int SetOption(int option, int value);

    private delegate int Trim(nint padding);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var set = Of<SetOption>("mallopt");
        set?.Invoke(TrimThreshold, Bytes);
        set?.Invoke(MapThreshold, Bytes);
        var trim = Of<Trim>("malloc_trim");
        using var timer = new PeriodicTimer(Pause);
        long seen = 0, given = 0;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            long rendered = queue.Rendered;
            if (rendered == seen && rendered != given)
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                GC.WaitForPendingFinalizers();
                trim?.Invoke(0);
                given = rendered;
            }

            seen = rendered;
        }
    }

    // A function of the GNU C library; null where there is another one.
    private static T? Of<T>(string name)
        where T : Delegate =>
        OperatingSystem.IsLinux()
        && NativeLibrary.TryLoad("libc.so.6", out nint library)
        && NativeLibrary.TryGetExport(library, name, out nint function)
            ? Marshal.GetDelegateForFunctionPointer<T>(function)
            : null;
}
