using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace Reflexology.DuckDb;

/// <summary>Makes a table that this process computes known to the engine.</summary>
internal static unsafe partial class TableRegistration
{
    /// <summary>The most rows of a chunk, of the engine's choice.</summary>
    public static int ChunkRows { get; } = (int)VectorSize();

    /// <summary>Adds a function without arguments that gives the table, row after row, on one thread.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="name">Its name, new in the database.</param>
    /// <param name="table">The table.</param>
    public static void Add(DuckDBConnection connection, string name, IRowTable table)
    {
        DuckDBLogicalType[] types =
            [.. table.Columns.Select(column => ScalarRegistration.TypeOf(connection, column.Type))];
        IntPtr function = Create();
        try
        {
            SetName(function, name);
            SetExtraInfo(function, GCHandle.ToIntPtr(GCHandle.Alloc(new Source(table, types))), &Release);
            SetBind(function, &Bind);
            SetInit(function, &Begin);
            SetFunction(function, &Fill);
            if (Register(connection.NativeConnection, function) != DuckDBState.Success)
                throw new InvalidOperationException($"DuckDB did not take the table '{name}'.");
        }
        finally
        {
            Destroy(ref function);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Bind(IntPtr info)
    {
        var source = (Source)GCHandle.FromIntPtr(BindExtraInfo(info)).Target!;
        for (int column = 0; column < source.Types.Length; column++)
            AddColumn(info, source.Table.Columns[column].Name, source.Types[column]);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Begin(IntPtr info)
    {
        // One thread, which is the default, and nothing to keep.
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Fill(IntPtr info, IntPtr chunk)
    {
        var source = (Source)GCHandle.FromIntPtr(ExtraInfo(info)).Target!;
        try
        {
            SetSize(chunk, (ulong)source.Table.Fill(new DataChunk(chunk)));
        }
#pragma warning disable CA1031 // Nothing may be thrown into the engine: it has its own way to fail a statement.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            SetError(info, failure.Message);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Release(IntPtr info)
    {
        GCHandle handle = GCHandle.FromIntPtr(info);
        foreach (DuckDBLogicalType type in ((Source)handle.Target!).Types)
            type.Dispose();
        handle.Free();
    }

    [LibraryImport("duckdb", EntryPoint = "duckdb_vector_size")]
    private static partial ulong VectorSize();

    [LibraryImport("duckdb", EntryPoint = "duckdb_create_table_function")]
    private static partial IntPtr Create();

    [LibraryImport("duckdb", EntryPoint = "duckdb_destroy_table_function")]
    private static partial void Destroy(ref IntPtr function);

    [LibraryImport(
        "duckdb", EntryPoint = "duckdb_table_function_set_name", StringMarshalling = StringMarshalling.Utf8)]
    private static partial void SetName(IntPtr function, string name);

    [LibraryImport("duckdb", EntryPoint = "duckdb_table_function_set_extra_info")]
    private static partial void SetExtraInfo(
        IntPtr function, IntPtr info, delegate* unmanaged[Cdecl]<IntPtr, void> release);

    [LibraryImport("duckdb", EntryPoint = "duckdb_table_function_set_bind")]
    private static partial void SetBind(IntPtr function, delegate* unmanaged[Cdecl]<IntPtr, void> bind);

    [LibraryImport("duckdb", EntryPoint = "duckdb_table_function_set_init")]
    private static partial void SetInit(IntPtr function, delegate* unmanaged[Cdecl]<IntPtr, void> begin);

    [LibraryImport("duckdb", EntryPoint = "duckdb_table_function_set_function")]
    private static partial void SetFunction(IntPtr function, delegate* unmanaged[Cdecl]<IntPtr, IntPtr, void> fill);

    [LibraryImport("duckdb", EntryPoint = "duckdb_register_table_function")]
    private static partial DuckDBState Register(DuckDBNativeConnection connection, IntPtr function);

    [LibraryImport("duckdb", EntryPoint = "duckdb_bind_get_extra_info")]
    private static partial IntPtr BindExtraInfo(IntPtr info);

    [LibraryImport(
        "duckdb", EntryPoint = "duckdb_bind_add_result_column", StringMarshalling = StringMarshalling.Utf8)]
    private static partial void AddColumn(IntPtr info, string name, DuckDBLogicalType type);

    [LibraryImport("duckdb", EntryPoint = "duckdb_function_get_extra_info")]
    private static partial IntPtr ExtraInfo(IntPtr info);

    [LibraryImport("duckdb", EntryPoint = "duckdb_function_set_error", StringMarshalling = StringMarshalling.Utf8)]
    private static partial void SetError(IntPtr info, string message);

    [LibraryImport("duckdb", EntryPoint = "duckdb_data_chunk_set_size")]
    private static partial void SetSize(IntPtr chunk, ulong rows);

    private sealed record Source(IRowTable Table, DuckDBLogicalType[] Types);
}

/// <summary>A table that is computed while the engine reads it.</summary>
internal interface IRowTable
{
    /// <summary>Names and types in SQL.</summary>
    IReadOnlyList<(string Name, string Type)> Columns { get; }

    /// <summary>Writes the next rows, at most <see cref="TableRegistration.ChunkRows"/>.</summary>
    /// <returns>How many; 0 at the end.</returns>
    int Fill(DataChunk rows);
}
