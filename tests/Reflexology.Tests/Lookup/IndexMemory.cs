namespace Reflexology.Tests;

/// <summary>The memory that the documentation of the index allows it.</summary>
internal static class IndexMemory
{
    private const long AnyIndex = 448 * 1024;

    public static long BoundOf(ZoneIndex index, ZoneIndexOptions options) =>
        Math.Max(AnyIndex, options.BytesPerVertex * (long)index.VertexCount);
}
