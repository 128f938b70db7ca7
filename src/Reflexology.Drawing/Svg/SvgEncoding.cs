using System.Text;

namespace Reflexology.Drawing;

/// <summary>Reads the bytes of a drawing as text, in the encoding that they or the XML declaration name.</summary>
internal static class SvgEncoding
{
    // No declaration is as long.
    private const int HeadLength = 200;

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Reads the text.</summary>
    /// <exception cref="FootMapFormatException">
    /// Another encoding, or bytes that are none of the encoding declared.
    /// </exception>
    public static string Read(byte[] bytes, SvgProblems problems)
    {
        Encoding encoding = Marked(bytes) ?? Declared(bytes, problems);
        int mark = bytes.AsSpan().StartsWith(encoding.Preamble) ? encoding.Preamble.Length : 0;
        try
        {
            return encoding.GetString(bytes.AsSpan(mark + ByteOrderMark.Length(bytes.AsSpan(mark))));
        }
        catch (DecoderFallbackException wrong)
        {
            string text = Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Clamp(wrong.Index, 0, bytes.Length)));
            throw problems.NotSvg(
                new SvgPlace(text.Count('\n') + 1, text.Length - text.LastIndexOf('\n')),
                bytes is [0x1f, 0x8b, ..] ? "a packed file that cannot be unpacked" : "bytes that are no text",
                "text in UTF-8 or UTF-16",
                "Save the drawing as plain SVG in UTF-8.");
        }
    }

    // By a byte order mark, or by the first character, which is < in any drawing (XML 1.0, appendix F).
    private static Encoding? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xef, 0xbb, 0xbf, ..] => Utf8,
        [0xff, 0xfe, ..] or [(byte)'<', 0, ..] => new UnicodeEncoding(false, true, throwOnInvalidBytes: true),
        [0xfe, 0xff, ..] or [0, (byte)'<', ..] => new UnicodeEncoding(true, true, throwOnInvalidBytes: true),
        _ => null,
    };

    private static Encoding Declared(ReadOnlySpan<byte> bytes, SvgProblems problems)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);
        int declaration = head.StartsWith("<?xml", StringComparison.Ordinal)
            ? head.IndexOf("?>", StringComparison.Ordinal)
            : -1;
        string[] parts = declaration < 0 ? [] : head[..declaration].Split("encoding=");
        string name = parts.Length == 2 ? parts[1].Trim().Split(parts[1].Trim()[..1])[1] : "utf-8";
        switch (name.ToUpperInvariant())
        {
            case "UTF-8" or "US-ASCII":
                return Utf8;
            case "ISO-8859-1":
                return Encoding.Latin1;
            case "UTF-16" or "UTF-16LE" or "UTF-16BE" or "UCS-2" or "ISO-10646-UCS-2" or "UNICODE":
                throw problems.NotSvg(
                    new SvgPlace(1, 1),
                    $"text of one byte a letter, such as UTF-8, that declares '{name}'",
                    "text in the encoding that it declares",
                    "Write encoding=\"utf-8\" in the first line, or save the drawing in UTF-8.");
            default:
                throw problems.NotSvg(
                    new SvgPlace(1, 1), $"the encoding '{name}'", "text in UTF-8 or UTF-16",
                    "Save the drawing in UTF-8.");
        }
    }
}
