using DuckDB.NET.Data;

namespace Reflexology.DuckDb;

/// <summary>
/// A database in memory for one statement over files: it downloads nothing, can be cancelled, and reports its progress.
/// </summary>
internal sealed class BulkDatabase : IDisposable
{
    private static readonly TimeSpan ProgressStep = TimeSpan.FromMilliseconds(200);

    private readonly long _memory;
    private readonly int? _threads;

    /// <summary>Opens the database.</summary>
    /// <param name="memory">Memory for rows, such as <c>512MB</c>; more is spilled to disk.</param>
    /// <param name="threads">The number of threads; null for all cores.</param>
    /// <exception cref="ArgumentException">The memory is no size.</exception>
    public BulkDatabase(string memory, int? threads)
    {
        Connection.Open();
        Run("SET autoinstall_known_extensions = false; SET autoload_known_extensions = false");
        Run("SET enable_progress_bar = true; SET enable_progress_bar_print = false; SET progress_bar_time = 0");
        string folder = Path.Combine(Path.GetTempPath(), $"reflexology-{Guid.NewGuid():N}");
        Run($"SET temp_directory = {SqlText.Literal(folder)}");
        if (threads is { } count)
            Run($"SET threads = {SqlText.Number(count)}");
        _memory = MemorySize.Bytes(memory);
        _threads = threads;
        Run($"SET memory_limit = {SqlText.Literal(memory)}");
    }

    /// <summary>The connection, for functions of a map.</summary>
    public DuckDBConnection Connection { get; } = new("DataSource=:memory:");

    /// <summary>
    /// Gives a table of more than a thousand columns the memory it needs at least, whatever it was to have: the engine
    /// holds some thousand rows of it several times over, on each thread.
    /// </summary>
    public void MakeRoom(int columns)
    {
        const int Many = 1000, EachColumn = 224 << 10;
        if (columns <= Many)
            return;
        if (_threads is null)
            Run("SET threads = 1");
        if (columns * (long)EachColumn is var needed && needed > _memory)
            Run($"SET memory_limit = '{needed / 1000}KB'");
    }

    /// <summary>A command of a statement whose names and literals are quoted.</summary>
    public DuckDBCommand Command(string statement)
    {
        DuckDBCommand command = Connection.CreateCommand();
#pragma warning disable CA2100 // The caller quotes, or runs what its user wrote.
        command.CommandText = statement;
#pragma warning restore CA2100
        return command;
    }

    /// <summary>Runs a statement that ends soon.</summary>
    /// <returns>The number of rows it changed or wrote.</returns>
    public long Run(string statement)
    {
        using DuckDBCommand command = Command(statement);
        return command.ExecuteNonQuery();
    }

    /// <summary>Runs a long statement.</summary>
    /// <returns>The number of rows it changed or wrote.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="DuckDBException">It failed.</exception>
    public long Run(string statement, IProgress<BulkProgress>? progress, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using DuckDBCommand command = Command(statement);
        using CancellationTokenRegistration stop = cancellation.Register(command.Cancel);
        var ticking = new Lock();
        bool isRunning = true;
        using var timer = new Timer(_ => Tick(), null, ProgressStep, ProgressStep);
        try
        {
            return command.ExecuteNonQuery();
        }
        catch (DuckDBException) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
        finally
        {
            // A timer may tick once more after its end, and the engine ends the process for a closed connection.
            lock (ticking)
                isRunning = false;
        }

        // A wish to stop that came just before the statement began was lost on it.
        void Tick()
        {
            lock (ticking)
            {
                if (isRunning && cancellation.IsCancellationRequested)
                    command.Cancel();
                else if (isRunning && progress is not null)
                    Report(progress);
            }
        }
    }

    /// <summary>Writes the rows of a query to a file, by the rules of <see cref="OutputFile"/>.</summary>
    /// <param name="query">The query, without a semicolon.</param>
    /// <param name="path">The file.</param>
    /// <param name="format">The options of its format.</param>
    /// <param name="progress">Receives the progress some times a second, on another thread; or null.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <returns>The number of rows written.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written to.</exception>
    /// <exception cref="DuckDBException">The query failed.</exception>
    public long Copy(
        string query,
        string path,
        string format,
        IProgress<BulkProgress>? progress,
        CancellationToken cancellation)
    {
        long rows = 0;
        OutputFile.WriteBeside(path, part => rows = CopyInto(query, part, format, progress, cancellation));
        return rows;
    }

    /// <summary>As there, into a file that the caller deletes where this fails.</summary>
    public long CopyInto(
        string query,
        string path,
        string format,
        IProgress<BulkProgress>? progress,
        CancellationToken cancellation)
    {
        try
        {
            return Run(
                $"COPY (FROM ({query}\n)) TO {SqlText.Literal(path)} ({format}, USE_TMP_FILE false)",
                progress, cancellation);
        }
        catch (DuckDBException failure) when (failure.Message.Contains(path, StringComparison.Ordinal))
        {
            throw new IOException(BulkMessage.Of(failure), failure);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Connection.Dispose();

    private void Report(IProgress<BulkProgress> progress)
    {
        var now = Connection.GetQueryProgress();
        progress.Report(new BulkProgress(now.Percentage >= 0 ? now.Percentage / 100 : null, (long)now.RowsProcessed));
    }
}
