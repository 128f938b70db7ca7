namespace Reflexology.DuckDb;

/// <summary>Goes from one object of a JSON text to the next: in an array, or one after the other.</summary>
internal sealed class JsonObjects
{
    private readonly string _file;
    private readonly TextBuffer _text;
    private readonly bool _isArray;
    private bool _isFirst = true;
    private bool _isOver;

    /// <param name="file">The file, for messages.</param>
    /// <param name="text">Its text, at the beginning.</param>
    public JsonObjects(string file, TextBuffer text)
    {
        (_file, _text) = (file, text);
        _isArray = text.SkipSpace() && text.Unread[0] == '[';
        if (_isArray)
            text.Advance(1, 0);
    }

    /// <summary>Moves from the end of one object to the next.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="InvalidDataException">Something else stands there.</exception>
    public bool MoveNext()
    {
        bool hasText = _text.SkipSpace();
        if (_isOver)
            return false;
        if (_isArray)
        {
            if (!hasText)
                throw Wrong("expected ']' at the end of the array, found the end of the file");
            if (_text.Unread[0] == ']')
                return End();
            if (!_isFirst)
                hasText = PassComma();
        }
        else if (!hasText)
        {
            return false;
        }

        _isFirst = false;
        return hasText && _text.Unread[0] == '{' ? true : throw Wrong($"expected an object, found {Found()}");
    }

    /// <summary>An error at the line where the text is.</summary>
    public InvalidDataException Wrong(string what) => new($"{_file}({_text.Line}): {what}.");

    private bool PassComma()
    {
        if (_text.Unread[0] != ',')
            throw Wrong($"expected ',' or ']' after an object, found {Found()}");
        _text.Advance(1, 0);
        return _text.SkipSpace();
    }

    private bool End()
    {
        _text.Advance(1, 0);
        _isOver = true;
        return _text.SkipSpace() ? throw Wrong($"expected the end of the file after ']', found {Found()}") : false;
    }

    private string Found()
    {
        int end = _text.Unread.IndexOfAny((byte)'\n', (byte)'\r');
        return _text.Unread.IsEmpty ? "the end of the file"
            : PointRows.Quoted(end < 0 ? _text.Unread : _text.Unread[..end]);
    }
}
