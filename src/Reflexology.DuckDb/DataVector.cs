using System.Runtime.InteropServices;
using DuckDB.NET.Native;

namespace Reflexology.DuckDb;

/// <summary>
/// One column of a chunk of rows, in the memory of the engine; valid until the call that handed it out returns.
/// </summary>
/// <param name="Handle">The engine's own handle.</param>
internal readonly unsafe record struct DataVector(IntPtr Handle)
{
    /// <summary>Its values in memory.</summary>
    public Span<T> Values<T>(int count)
        where T : unmanaged => new(NativeMethods.Vectors.DuckDBVectorGetData(Handle), count);

    /// <summary>The bit mask of rows that have a value, a bit per row; null where all have.</summary>
    public ulong* Validity => NativeMethods.Vectors.DuckDBVectorGetValidity(Handle);

    /// <summary>Makes room for <see cref="Validity"/>; all rows have values then.</summary>
    public void MakeNullable() => NativeMethods.Vectors.DuckDBVectorEnsureValidityWritable(Handle);

    /// <summary>True for a row that has a value.</summary>
    public static bool HasValue(ulong* validity, int row) =>
        validity is null || (validity[row >> 6] >> (row & 63) & 1) != 0;

    /// <summary>Marks a row as NULL; after <see cref="MakeNullable"/>.</summary>
    public static void SetNull(ulong* validity, int row) => validity[row >> 6] &= ~(1UL << (row & 63));

    /// <summary>Writes a text into a row of a column of texts.</summary>
    public void SetText(int row, ReadOnlySpan<byte> text)
    {
        fixed (byte* start = text)
            NativeMethods.Vectors.DuckDBVectorAssignStringElementLength(Handle, (ulong)row, start, text.Length);
    }

    /// <summary>The values of all lists of a column of lists, one after the other.</summary>
    public DataVector Child => new(NativeMethods.Vectors.DuckDBListVectorGetChild(Handle));

    /// <summary>Gives the lists of a column room for this many values together.</summary>
    public void Reserve(int values)
    {
        NativeMethods.Vectors.DuckDBListVectorReserve(Handle, (ulong)values);
        NativeMethods.Vectors.DuckDBListVectorSetSize(Handle, (ulong)values);
    }
}

/// <summary>The rows a function of the engine is called with.</summary>
/// <param name="Handle">The engine's own handle.</param>
internal readonly partial record struct DataChunk(IntPtr Handle)
{
    /// <summary>The number of rows.</summary>
    public int Count => (int)SizeOf(Handle);

    /// <summary>The number of arguments.</summary>
    public int Arguments => (int)WidthOf(Handle);

    /// <summary>One argument of all rows.</summary>
    public DataVector this[int argument] => new(VectorOf(Handle, (ulong)argument));

    // The managed binding takes these handles only as objects that own them.
    [LibraryImport("duckdb", EntryPoint = "duckdb_data_chunk_get_size")]
    private static partial ulong SizeOf(IntPtr chunk);

    [LibraryImport("duckdb", EntryPoint = "duckdb_data_chunk_get_column_count")]
    private static partial ulong WidthOf(IntPtr chunk);

    [LibraryImport("duckdb", EntryPoint = "duckdb_data_chunk_get_vector")]
    private static partial IntPtr VectorOf(IntPtr chunk, ulong column);
}
