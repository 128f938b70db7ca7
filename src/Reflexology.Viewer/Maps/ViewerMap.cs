using System.Collections.Immutable;
using System.IO.Compression;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>A map that the viewer can show.</summary>
/// <param name="Id">
/// Its id in addresses: that of a built-in map, or <c>own-</c> and a part of the hash of a visitor's file.
/// </param>
/// <param name="Map">The map.</param>
public sealed record ViewerMap(string Id, FootMap Map)
{
    // Of 11; the server's own takes 4. A first page is a seventh smaller, and a scene is packed once.
    private const int SceneQuality = 9;

    private byte[]? _scene, _packedScene;

    /// <summary>The most failed assertions that are looked for.</summary>
    internal const int MostWarnings = 50;

    /// <summary>True for a map from a visitor's file.</summary>
    public bool IsOwn => Id.StartsWith(VisitorFile.Prefix, StringComparison.Ordinal);

    /// <summary>The JSON that the page's map component draws and tells; written once, some milliseconds.</summary>
    internal byte[] Scene => _scene ??=
        MapScene.Create(new Diagram(Map), Id, FileName is null ? null : SourceExcerpt.Plain(FileName)).ToJson();

    /// <summary><see cref="Scene"/> as Brotli; packed once, half a second.</summary>
    internal byte[] PackedScene => _packedScene ??= Packed(Scene);

    /// <summary>The renderer of its views.</summary>
    public ViewLayers Layers { get; } = new(Map);

    /// <summary>The visitor's file it was first opened from; null for a built-in map.</summary>
    public string? FileName { get; init; }

    private static byte[] Packed(byte[] scene)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, new BrotliCompressionOptions { Quality = SceneQuality }))
            brotli.Write(scene);
        return packed.ToArray();
    }

    /// <summary>
    /// The first assertions about the place of a zone that its shape contradicts, zone by zone, at most
    /// <see cref="MostWarnings"/>.
    /// </summary>
    /// <remarks>Cost: a few milliseconds per assertion, a second for a map of hundreds.</remarks>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    internal ImmutableArray<(Zone Zone, AssertionResult Result)> FailedAssertions(CancellationToken cancel)
    {
        return [.. Map.Zones.SelectMany(Failed).Take(MostWarnings)];

        IEnumerable<(Zone, AssertionResult)> Failed(Zone zone)
        {
            cancel.ThrowIfCancellationRequested();
            return Map.CheckLocation(zone).Where(result => !result.Holds).Select(result => (zone, result));
        }
    }
}
