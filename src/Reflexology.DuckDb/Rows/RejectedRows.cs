using System.Buffers;
using System.Globalization;
using System.Text;

namespace Reflexology.DuckDb;

/// <summary>
/// The list of rows that cannot be read: line, column, reason, message and text of each. A row with several errors has
/// a line for each, and counts once.
/// </summary>
/// <param name="path">The file of the list; written only where there are such rows.</param>
internal sealed class RejectedRows(string path) : IDisposable
{
    private readonly ArrayBufferWriter<byte> _pending = new();
    private PartFile? _part;
    private FileStream? _spool;
    private long _last;

    /// <summary>The number of rejected rows.</summary>
    public long Count { get; private set; }

    /// <summary>The first of them, for messages.</summary>
    public string First { get; private set; } = "";

    /// <summary>Notes a row.</summary>
    /// <param name="line">Its first line, from 1.</param>
    /// <param name="column">The column that is wrong; null where the row is.</param>
    /// <param name="reason">The kind of error.</param>
    /// <param name="message">What was expected and what was found.</param>
    /// <param name="text">The row.</param>
    public void Add(long line, string? column, string reason, string message, ReadOnlySpan<byte> text)
    {
        const int Full = 1 << 16;
        if (_last != line)
            Count++;
        if (First.Length == 0)
            First = $"line {line.ToString(CultureInfo.InvariantCulture)}: {message}";
        _last = line;
        if (_spool is null && _pending.WrittenCount == 0)
            _pending.Write(Encoding.UTF8.GetBytes($"{RejectedFile.Header}\n"));
        _pending.Write(Encoding.UTF8.GetBytes(line.ToString(CultureInfo.InvariantCulture)));
        Write(column is null ? default : Encoding.UTF8.GetBytes(column));
        Write(Encoding.UTF8.GetBytes(reason));
        Write(Encoding.UTF8.GetBytes(message));
        Write(text);
        _pending.Write("\n"u8);
        if (_pending.WrittenCount > Full)
            Spool();
    }

    /// <summary>Writes the list where there are rows; else removes the list of an earlier run.</summary>
    public void Save()
    {
        if (Count == 0)
            RejectedFile.Clear(path);
        else
            RejectedFile.Write(path, WriteTo);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _spool?.Dispose();
        _part?.Dispose();
    }

    private void Write(ReadOnlySpan<byte> text)
    {
        _pending.Write(","u8);
        if (!text.IsEmpty)
            CsvText.Write(_pending, text, (byte)',');
    }

    private void WriteTo(string file)
    {
        using var list = new FileStream(file, FileMode.Create, FileAccess.Write);
        if (_spool is not null)
        {
            _spool.Position = 0;
            _spool.CopyTo(list);
        }

        list.Write(_pending.WrittenSpan);
    }

    private void Spool()
    {
        _part ??= PartFile.InTemporaryFolder();
        _spool ??= new FileStream(_part.Path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1);
        _spool.Write(_pending.WrittenSpan);
        _pending.ResetWrittenCount();
    }
}
