namespace Reflexology.Authoring;

/// <summary>The bytes of a drawing, of whatever format.</summary>
internal static class DrawingBytes
{
    /// <summary>A drawing has at most so many.</summary>
    public const int Most = 16 * 1024 * 1024;

    /// <summary>Reads them; null where there are more, of which little more is read.</summary>
    public static byte[]? Read(Stream stream)
    {
        using var bytes = new MemoryStream();
        Span<byte> buffer = stackalloc byte[16 * 1024];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer[..read]);
            if (bytes.Length > Most)
                return null;
        }

        return bytes.ToArray();
    }
}
