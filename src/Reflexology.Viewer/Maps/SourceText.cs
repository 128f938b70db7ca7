using System.Text;

namespace Reflexology.Viewer;

/// <summary>The lines of a file that may be no text at all.</summary>
internal sealed class SourceText
{
    private readonly string[] _lines;

    /// <summary>The lines of these bytes; what is not UTF-8 is shown as '�'.</summary>
    public SourceText(byte[] bytes) =>
        _lines = Encoding.UTF8.GetString(bytes.AsSpan(ByteOrderMark.Length(bytes))).Split('\n');

    /// <summary>The line around a character, both from 1; places beyond the text are brought to its end.</summary>
    public SourceExcerpt At(int line, int column) =>
        SourceExcerpt.Of(_lines[Math.Clamp(line, 1, _lines.Length) - 1].TrimEnd('\r'), line, column);
}
