using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Reflexology.Drawing;

/// <summary>One object of a PDF document: its text, and the bytes of its stream.</summary>
/// <param name="text">The text; that of a stream is its dictionary without the length.</param>
/// <param name="stream">The stream as it is in the file; null for none.</param>
internal sealed partial class PdfObject(string text, byte[]? stream)
{
    private string? _content;
    private bool _isChanged;

    private const string End = "\nendobj\n", EndOfStream = "\nendstream\nendobj\n";

    /// <summary>The text; that of a stream is its dictionary without the length.</summary>
    public string Text { get; set; } = text;

    /// <summary>The stream as it is in the file; null for none.</summary>
    public byte[]? Stream => stream;

    /// <summary>Reads an object; null for something else.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="document">The file.</param>
    /// <param name="text">The part of it from the object to the next, as Latin-1.</param>
    /// <param name="start">The start of the part.</param>
    public static PdfObject? Read(int number, byte[] document, string text, int start)
    {
        string head = $"{number} 0 obj\n";
        if (!text.StartsWith(head, StringComparison.Ordinal) || !text.EndsWith(End, StringComparison.Ordinal))
            return null;
        Match mark = StreamPattern().Match(text);
        if (!mark.Success)
            return new PdfObject(text[head.Length..^End.Length], null);
        int from = mark.Index + mark.Length, to = text.Length - EndOfStream.Length;
        string dictionary = LengthPattern().Replace(text[head.Length..mark.Index], "", 1);
        return from <= to && text.EndsWith(EndOfStream, StringComparison.Ordinal)
            ? new PdfObject($"{dictionary}>>", document[(start + from)..(start + to)])
            : null;
    }

    /// <summary>The content of a stream in Latin-1, unpacked.</summary>
    /// <exception cref="InvalidOperationException">The object has no stream.</exception>
    public string Content() => _content ??= Unpacked();

    /// <summary>Gives a stream another content, which is packed when it is written.</summary>
    public void SetContent(string content)
    {
        _content = content;
        _isChanged = true;
        if (!Text.Contains(Packed, StringComparison.Ordinal))
            Text = $"<<{Packed}\n{Text[2..]}";
    }

    /// <summary>Appends it to a document.</summary>
    public void AppendTo(StringBuilder file, int number)
    {
        file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n");
        byte[]? stream = _isChanged ? PackedContent() : Stream;
        if (stream is null)
        {
            file.Append(Text).Append(End);
            return;
        }

        file.Append(Text, 0, Text.Length - 2);
        file.Append(CultureInfo.InvariantCulture, $"\n/Length {stream.Length}>> stream\n");
        file.Append(Encoding.Latin1.GetString(stream)).Append(EndOfStream);
    }

    private string Unpacked()
    {
        if (Stream is null)
            throw new InvalidOperationException("Expected an object of a PDF document with a stream, found none.");
        if (!Text.Contains(Packed, StringComparison.Ordinal))
            return Encoding.Latin1.GetString(Stream);
        using var unpacked = new MemoryStream();
        using (var reader = new ZLibStream(new MemoryStream(Stream), CompressionMode.Decompress))
            reader.CopyTo(unpacked);
        return Encoding.Latin1.GetString(unpacked.GetBuffer(), 0, (int)unpacked.Length);
    }

    private byte[] PackedContent()
    {
        using var packed = new MemoryStream();
        using (var writer = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            writer.Write(Encoding.Latin1.GetBytes(_content ?? ""));
        return packed.ToArray();
    }

    private const string Packed = "/Filter /FlateDecode";

    [GeneratedRegex(@">> stream\n")]
    private static partial Regex StreamPattern();

    [GeneratedRegex(@"\n?/Length \d+\b")]
    private static partial Regex LengthPattern();
}
