using System.Security.Cryptography;
using System.Text;

namespace Reflexology.Drawing;

/// <summary>
/// The prefix of every id and class name of a file, so that files in one web page do not restyle each other. It is
/// known when the file is written: until then a private character, which no text has, holds its place.
/// </summary>
internal static class SvgPrefix
{
    /// <summary>The place of the prefix in a file that is not yet finished.</summary>
    public const char Place = '\uE000';

    // 25 bits: of a hundred files in a page two have the same prefix in one of 7,000 pages.
    private const int Length = 5;
    private const string Letters = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>Puts a prefix into its places.</summary>
    /// <param name="svg">The file.</param>
    /// <param name="prefix">The prefix; null for one from a hash of the file.</param>
    /// <exception cref="ArgumentException">The prefix is not allowed.</exception>
    public static string Fill(string svg, string? prefix) =>
        svg.Replace(Place.ToString(), prefix is null ? OfContent(svg) : Checked(prefix), StringComparison.Ordinal);

    private static string OfContent(string svg)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(svg));
        return $"r{string.Concat(hash.Take(Length).Select(part => Letters[part % Letters.Length]))}-";
    }

    private static string Checked(string prefix)
    {
        bool isName = prefix.Length == 0
            || (char.IsAsciiLetter(prefix[0]) && prefix.All(each => char.IsAsciiLetterOrDigit(each) || each == '-'));
        return isName ? prefix : throw new ArgumentException(
            $"Expected a prefix of letters, digits and hyphens that begins with a letter, found '{prefix}'.",
            nameof(prefix));
    }
}
