using System.Collections.Immutable;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>
/// The maps that the viewer can show: those that come with the library, each read once, and those opened from visitors'
/// files. The latter are held in memory only and never written anywhere. Safe to use from several threads.
/// </summary>
internal sealed class MapStore
{
    /// <summary>The largest file that is opened, in bytes; the maps of the library have a tenth of it.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    /// <summary>The most maps from files that are held; beyond it, the least recently used one is dropped.</summary>
    public const int MostOwn = 32;

    private static readonly ImmutableArray<Lazy<ViewerMap>> Maps =
        [.. FootMap.BuiltInIds.Select(id => new Lazy<ViewerMap>(() => new ViewerMap(id, FootMap.Load(id))))];

    private readonly RecentFiles<ViewerMap> _own = new(MostOwn);

    /// <summary>Drawings of the foot below the zones of every map; null for those of the library.</summary>
    public FootArtwork? Artwork { get; init; }

    /// <summary>The maps that come with the library, from the coarsest on.</summary>
    public static IEnumerable<ViewerMap> BuiltIn => Maps.Select(map => map.Value);

    /// <summary>The map that is shown first.</summary>
    public static ViewerMap First => Maps[FootMap.BuiltInIds.IndexOf("chinese")].Value;

    /// <summary>The maps from visitors' files, in the order they were opened; at most <see cref="MostOwn"/>.</summary>
    public ImmutableArray<ViewerMap> Own => _own.All;

    /// <summary>The map with an id, or null.</summary>
    public ViewerMap? Find(string id) => BuiltIn.FirstOrDefault(map => map.Id == id) ?? _own.Find(id);

    /// <summary>
    /// Opens a visitor's map file. The same bytes have the same id, and are read once while they are held.
    /// </summary>
    /// <param name="fileName">The file as the visitor knows it.</param>
    /// <param name="bytes">All of it.</param>
    /// <param name="cancel">Cancels the reading.</param>
    /// <returns>The map, or what is wrong in the file; nothing is held then.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public OpenResult Open(string fileName, byte[] bytes, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(bytes);
        if (bytes.Length > MostBytes)
            return OpenResult.TooLarge(fileName, bytes.Length);
        string id = VisitorFile.IdOf(bytes);
        if (_own.Find(id) is { } known)
            return OpenResult.Opened(fileName, known);
        try
        {
            var read = new ViewerMap(id, FootMap.Parse(bytes, fileName, cancel)) { FileName = fileName };
            return OpenResult.Opened(fileName, _own.Hold(id, read));
        }
        catch (FootMapFormatException broken)
        {
            return OpenResult.Broken(
                fileName,
                ShownProblem.FromFile(bytes, broken.Problems.Take(OpenResult.MostProblems)),
                broken.Count);
        }
    }
}
