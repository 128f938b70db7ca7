using System.Security.Cryptography;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace Reflexology.Viewer;

/// <summary>The reading and naming of files that visitors choose in their browser.</summary>
internal static class VisitorFile
{
    /// <summary>The prefix of the names.</summary>
    public const string Prefix = "own-";

    // Forty-eight bits: among 32 files two are the same once in some hundred thousand million shelves.
    private const int HashDigits = 12;

    /// <summary>The name of a file: equal bytes have equal names.</summary>
    public static string IdOf(byte[] bytes) =>
        Prefix + Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashDigits];

    /// <summary>The bytes of a file; null where the browser cannot read it, for example a folder.</summary>
    /// <param name="file">A file of at most that many bytes.</param>
    /// <param name="most">The most bytes.</param>
    /// <param name="cancel">Cancels the reading.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<byte[]?> ReadAsync(IBrowserFile file, int most, CancellationToken cancel)
    {
        using var bytes = new MemoryStream();
        try
        {
            await using Stream stream = file.OpenReadStream(most, cancel);
            await stream.CopyToAsync(bytes, cancel);
            return bytes.ToArray();
        }
        catch (Exception failed) when (failed is JSException or IOException or TimeoutException)
        {
            return null;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            // A browser that answers too late counts as a call that was cancelled.
            return null;
        }
    }
}
