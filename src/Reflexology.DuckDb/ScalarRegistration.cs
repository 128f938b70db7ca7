using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DuckDB.NET.Data;
using DuckDB.NET.Native;
using Scalar = DuckDB.NET.Native.NativeMethods.ScalarFunction;

namespace Reflexology.DuckDb;

/// <summary>
/// Makes a function known to the engine by its own interface: the managed one has no enumerations, and a call for each
/// value.
/// </summary>
internal static unsafe class ScalarRegistration
{
    /// <summary>Adds a function; the engine keeps it as long as the database is open.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="name">Its name, new in the database.</param>
    /// <param name="resultType">The type of its result in SQL.</param>
    /// <param name="function">The function.</param>
    /// <param name="parameterTypes">The types of its parameters in SQL.</param>
    public static void Add(
        DuckDBConnection connection,
        string name,
        string resultType,
        IVectorFunction function,
        params ReadOnlySpan<string> parameterTypes)
    {
        IntPtr scalar = Scalar.DuckDBCreateScalarFunction();
        Scalar.DuckDBScalarFunctionSetName(scalar, name);
        foreach (string type in parameterTypes)
        {
            using DuckDBLogicalType parameter = TypeOf(connection, type);
            Scalar.DuckDBScalarFunctionAddParameter(scalar, parameter);
        }

        using DuckDBLogicalType result = TypeOf(connection, resultType);
        Scalar.DuckDBScalarFunctionSetReturnType(scalar, result);
        Scalar.DuckDBScalarFunctionSetExtraInfo(scalar, GCHandle.ToIntPtr(GCHandle.Alloc(function)), &Release);
        Scalar.DuckDBScalarFunctionSetFunction(scalar, &Call);
        DuckDBState state = Scalar.DuckDBRegisterScalarFunction(connection.NativeConnection, scalar);
        Scalar.DuckDBDestroyScalarFunction(ref scalar);
        if (state != DuckDBState.Success)
            throw new InvalidOperationException(
                $"DuckDB did not take the function '{name}' with the result {resultType}.");
    }

    // The engine itself parses the name of a type best.
    internal static DuckDBLogicalType TypeOf(DuckDBConnection connection, string type)
    {
        DuckDBState state = NativeMethods.Query.DuckDBQuery(
            connection.NativeConnection, $"SELECT NULL::{type}", out DuckDBResult result);
        try
        {
            return state == DuckDBState.Success
                ? NativeMethods.Query.DuckDBColumnLogicalType(ref result, 0)
                : throw new InvalidOperationException(
                    $"DuckDB does not know the type {type}: {NativeMethods.Query.DuckDBResultError(ref result)}");
        }
        finally
        {
            NativeMethods.Query.DuckDBDestroyResult(ref result);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Call(IntPtr info, IntPtr chunk, IntPtr result)
    {
        try
        {
            var function = (IVectorFunction)GCHandle.FromIntPtr(Scalar.DuckDBScalarFunctionGetExtraInfo(info)).Target!;
            var rows = new DataChunk(chunk);
            Compute(function, rows, new DataVector(result));
            for (int argument = 0; argument < rows.Arguments; argument++)
                CopyNulls(rows[argument].Validity, new DataVector(result), rows.Count);
        }
#pragma warning disable CA1031 // Nothing may be thrown into the engine: it has its own way to fail a statement.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Scalar.DuckDBScalarFunctionSetError(info, failure.Message);
        }
    }

    // The engine holds numbers of an enumeration in as few bytes as its words need.
    private static void Compute(IVectorFunction function, in DataChunk rows, DataVector result)
    {
        if (function.Words <= byte.MaxValue)
            function.Compute<byte>(rows, result);
        else if (function.Words <= ushort.MaxValue)
            function.Compute<ushort>(rows, result);
        else
            function.Compute<uint>(rows, result);
    }

    // The engine answers for NULL as a constant; for NULL in a row this has to.
    private static void CopyNulls(ulong* validity, DataVector result, int rows)
    {
        if (validity is null)
            return;
        result.MakeNullable();
        ulong* written = result.Validity;
        for (int row = 0; row < rows; row++)
        {
            if (!DataVector.HasValue(validity, row))
                DataVector.SetNull(written, row);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Release(IntPtr info) => GCHandle.FromIntPtr(info).Free();
}

/// <summary>
/// The body of a function of the engine: computes the rows of a chunk, about two thousand at once. Called from several
/// threads.
/// </summary>
internal interface IVectorFunction
{
    /// <summary>The number of words of the enumeration of its results.</summary>
    int Words { get; }

    /// <summary>Computes the rows.</summary>
    /// <typeparam name="T">The integer type DuckDB uses for an enumeration of that size.</typeparam>
    void Compute<T>(in DataChunk rows, DataVector result)
        where T : unmanaged, IBinaryInteger<T>;
}
