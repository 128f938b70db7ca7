using System.Text.RegularExpressions;

namespace Reflexology.Drawing;

/// <summary>The characters of a drawing, and the line and column of each of them.</summary>
internal sealed partial class SvgSource
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

    /// <summary>The text.</summary>
    public string Characters { get; }

    /// <summary>Reads the bytes as the encoding that they or the XML declaration name.</summary>
    /// <exception cref="FootMapFormatException">
    /// Too many bytes, another encoding, or a document type with definitions.
    /// </exception>
    public static SvgSource Read(Stream stream, SvgProblems problems)
    {
        byte[] bytes = DrawingBytes.Read(stream)
            ?? throw problems.TooLarge(new SvgPlace(1, 1), "", "bytes", DrawingBytes.Most);
        var source = new SvgSource(SvgEncoding.Read(bytes, problems));
        source.CheckDocumentType(problems);
        return source;
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
        int begin = OffsetOf(name);
        int at = Characters.AsSpan(begin).IndexOf('=') + begin + 1;
        at = Characters.AsSpan(at).IndexOfAny('"', '\'') + at + 1;
        return At(After(at, offset, hasEscapes: true));
    }

    /// <summary>The place some characters after another, in the value of XML that begins there.</summary>
    public SvgPlace After(SvgPlace begin, int characters, bool hasEscapes) =>
        At(After(OffsetOf(begin), characters, hasEscapes));

    // One character of a value may be several of the text: an escape, or the end of a line.
    private int After(int at, int characters, bool hasEscapes)
    {
        for (; characters > 0 && at < Characters.Length; characters--)
        {
            int end = hasEscapes && Characters[at] == '&' ? Characters.AsSpan(at).IndexOf(';') : -1;
            at += end > 0 ? end + 1 : Characters.AsSpan(at).StartsWith("\r\n") ? 2 : 1;
        }

        return at;
    }

    private int OffsetOf(SvgPlace place) =>
        Math.Min(_lines.StartOf(place.Line - 1) + place.Column - 1, Characters.Length);

    // Illustrator defines short names of namespaces there. Entities that name other files, or each other and so may
    // grow without end, are not read.
    private void CheckDocumentType(SvgProblems problems)
    {
        int root = 0;
        while ((root = Characters.IndexOf('<', root)) >= 0 && root + 1 < Characters.Length
            && Characters[root + 1] is '?' or '!')
        {
            bool isComment = Characters.AsSpan(root).StartsWith("<!--");
            int end = Characters.IndexOf(isComment ? "-->" : ">", root, StringComparison.Ordinal);
            if (Characters.AsSpan(root).StartsWith(DocumentType))
            {
                int definitions = DefinitionsOf(root);
                if (definitions >= 0 && !PlainEntities().IsMatch(Characters, definitions))
                    throw Definitions(At(definitions), problems);
                return;
            }

            if (end < 0)
                return;
            root = end;
        }
    }

    // Where the definitions of a document type begin; -1 where it has none.
    private int DefinitionsOf(int start)
    {
        char quote = '\0';
        for (int i = start; i < Characters.Length; i++)
        {
            char letter = Characters[i];
            if (quote != '\0')
                quote = letter == quote ? '\0' : quote;
            else if (letter is '"' or '\'')
                quote = letter;
            else if (letter is '[' or '>')
                return letter == '[' ? i : -1;
        }

        return -1;
    }

    private static FootMapFormatException Definitions(SvgPlace place, SvgProblems problems) => problems.NotSvg(
        place,
        "a document type with definitions of its own",
        "a drawing without entities but plain texts",
        "Save it again as plain SVG; in Illustrator without 'Preserve Illustrator Editing Capabilities'.");

    [GeneratedRegex(
        @"\G\[(?>\s+|<!--(?>[^-]|-[^-])*-->|<!ENTITY\s+[\w.:-]+\s+(?>""[^""<&%]*""|'[^'<&%]*')\s*>)*\]\s*>")]
    private static partial Regex PlainEntities();
}

/// <summary>A place in a text: line and character from 1.</summary>
internal readonly record struct SvgPlace(int Line, int Column);
