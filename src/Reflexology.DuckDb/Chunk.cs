using System.Runtime.InteropServices;

namespace Reflexology.DuckDb;

/// <summary>The rows a function of the engine is called with.</summary>
/// <param name="Handle">The engine's own handle.</param>
internal readonly partial record struct Chunk(IntPtr Handle)
{
    /// <summary>How many rows there are.</summary>
    public int Count => (int)SizeOf(Handle);

    /// <summary>How many arguments there are.</summary>
    public int Arguments => (int)WidthOf(Handle);

    /// <summary>One argument of all rows.</summary>
    public Vector this[int argument] => new(VectorOf(Handle, (ulong)argument));

    // The managed binding takes these handles only as objects that own them.
    [LibraryImport("duckdb", EntryPoint = "duckdb_data_chunk_get_size")]
    private static partial ulong SizeOf(IntPtr chunk);

    [LibraryImport("duckdb", EntryPoint = "duckdb_data_chunk_get_column_count")]
    private static partial ulong WidthOf(IntPtr chunk);

    [LibraryImport("duckdb", EntryPoint = "duckdb_data_chunk_get_vector")]
    private static partial IntPtr VectorOf(IntPtr chunk, ulong column);
}
