using System.Text;

namespace Reflexology.Authoring;

/// <summary>The characters of a drawing, and the line and column of each of them.</summary>
internal sealed class SvgSource
{
    private const string DocumentType = "<!DOCTYPE";

    private readonly LineIndex _lines = new();

    private SvgSource(string characters)
    {
        Characters = characters;
        for (int i = 0; i < characters.Length; i++)
        {
            // As XmlReader counts lines: a carriage return ends one, too, alone or together with a line feed.
            if (characters[i] == '\n'
                || (characters[i] == '\r' && (i + 1 == characters.Length || characters[i + 1] != '\n')))
                _lines.Add(i + 1);
        }
    }

    /// <summary>
    /// The text, with spaces in place of a document type that only names the file of its definition.
    /// </summary>
    public string Characters { get; private init; }

    /// <summary>Reads the bytes as the encoding that they or the XML declaration name.</summary>
    /// <exception cref="FootMapFormatException">
    /// Too many bytes, another encoding, or a document type with definitions.
    /// </exception>
    public static SvgSource Read(Stream stream, SvgProblems problems)
    {
        byte[] bytes = DrawingBytes.Read(stream)
            ?? throw problems.TooLarge(new SvgPlace(1, 1), "", "bytes", DrawingBytes.Most);
        try
        {
            using var reader = new StreamReader(
                new MemoryStream(bytes), Declared(bytes, problems), detectEncodingFromByteOrderMarks: true);
            string characters = reader.ReadToEnd();
            return new SvgSource(WithoutDocumentType(characters, problems));
        }
        catch (DecoderFallbackException)
        {
            throw problems.NotSvg(new SvgPlace(1, 1), "bytes that are no text", "text in UTF-8 or UTF-16",
                "Save the drawing as SVG in UTF-8; a compressed .svgz file has to be unpacked.");
        }
    }

    /// <summary>The place of a character.</summary>
    public SvgPlace At(int offset)
    {
        int line = _lines.LineOf(offset);
        return new SvgPlace(line + 1, offset - _lines.StartOf(line) + 1);
    }

    /// <summary>
    /// The place of character <paramref name="offset"/> of the value of the attribute whose name begins at
    /// <paramref name="name"/>.
    /// </summary>
    public SvgPlace InValue(SvgPlace name, int offset)
    {
        int begin = _lines.StartOf(name.Line - 1) + name.Column - 1;
        int at = Characters.AsSpan(begin).IndexOf('=') + begin + 1;
        at = Characters.AsSpan(at).IndexOfAny('"', '\'') + at + 1;

        // One character of the value may be several of the text: an escape, or the end of a line.
        for (; offset > 0 && at < Characters.Length; offset--)
        {
            int end = Characters[at] == '&' ? Characters.AsSpan(at).IndexOf(';') : -1;
            at += end > 0 ? end + 1 : Characters.AsSpan(at).StartsWith("\r\n") ? 2 : 1;
        }

        return At(at);
    }

    private static Encoding Declared(ReadOnlySpan<byte> bytes, SvgProblems problems)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 200)]);
        int declaration = head.StartsWith("<?xml", StringComparison.Ordinal)
            ? head.IndexOf("?>", StringComparison.Ordinal)
            : -1;
        string[] parts = declaration < 0 ? [] : head[..declaration].Split("encoding=");
        string name = parts.Length == 2 ? parts[1].Trim().Split(parts[1].Trim()[..1])[1] : "utf-8";
        return name.ToUpperInvariant() switch
        {
            "UTF-8" or "US-ASCII" => new UTF8Encoding(false, throwOnInvalidBytes: true),
            "ISO-8859-1" => Encoding.Latin1,
            _ => throw problems.NotSvg(
                new SvgPlace(1, 1),
                $"the encoding '{name}'",
                "text in UTF-8 or UTF-16",
                "Save the drawing in UTF-8."),
        };
    }

    // Illustrator and older programs write one. What a document type defines itself may be entities that grow without
    // end or name other files: it is never read.
    private static string WithoutDocumentType(string text, SvgProblems problems)
    {
        int root = 0;
        while ((root = text.IndexOf('<', root)) >= 0 && root + 1 < text.Length && text[root + 1] is '?' or '!')
        {
            if (text.AsSpan(root).StartsWith(DocumentType))
                return Blanked(text, root, problems);
            int end = text.IndexOf(text.AsSpan(root).StartsWith("<!--") ? "-->" : ">", root, StringComparison.Ordinal);
            if (end < 0)
                break;
            root = end;
        }

        return text;
    }

    private static string Blanked(string text, int start, SvgProblems problems)
    {
        char quote = '\0';
        for (int i = start; i < text.Length; i++)
        {
            if (quote != '\0')
                quote = text[i] == quote ? '\0' : quote;
            else if (text[i] is '"' or '\'')
                quote = text[i];
            else if (text[i] == '[')
                throw Definitions(new SvgSource(text).At(i), problems);
            else if (text[i] == '>')
                return string.Concat(
                    text.AsSpan(0, start),
                    string.Create(i + 1 - start, text[start..(i + 1)], Blank),
                    text.AsSpan(i + 1));
        }

        return text;
    }

    private static FootMapFormatException Definitions(SvgPlace place, SvgProblems problems) => problems.NotSvg(
        place,
        "a document type with definitions of its own",
        "a drawing without entities",
        "Save it again as plain SVG; in Illustrator without 'Preserve Illustrator Editing Capabilities'.");

    private static void Blank(Span<char> blank, string text)
    {
        for (int i = 0; i < blank.Length; i++)
            blank[i] = text[i] is '\r' or '\n' ? text[i] : ' ';
    }
}

/// <summary>A place in a text: line and character from 1.</summary>
internal readonly record struct SvgPlace(int Line, int Column);
