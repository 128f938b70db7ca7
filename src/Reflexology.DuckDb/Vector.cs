using DuckDB.NET.Native;

namespace Reflexology.DuckDb;

/// <summary>One column of a chunk of rows, in the memory of the engine; it lives as long as the call that handed it out.</summary>
/// <param name="Handle">The engine's own handle.</param>
internal readonly unsafe record struct Vector(IntPtr Handle)
{
    /// <summary>Its values as they lie in memory.</summary>
    public Span<T> Values<T>(int count)
        where T : unmanaged => new(NativeMethods.Vectors.DuckDBVectorGetData(Handle), count);

    /// <summary>Whether each row has a value, a bit a row; null where all have.</summary>
    public ulong* Validity => NativeMethods.Vectors.DuckDBVectorGetValidity(Handle);

    /// <summary>Makes room for <see cref="Validity"/>; all rows have values then.</summary>
    public void MakeNullable() => NativeMethods.Vectors.DuckDBVectorEnsureValidityWritable(Handle);

    /// <summary>Whether a row has a value.</summary>
    public static bool HasValue(ulong* validity, int row) => validity is null || (validity[row >> 6] >> (row & 63) & 1) != 0;

    /// <summary>Marks a row as NULL; after <see cref="MakeNullable"/>.</summary>
    public static void SetNull(ulong* validity, int row) => validity[row >> 6] &= ~(1UL << (row & 63));

    /// <summary>The values of all lists of a column of lists, one after the other.</summary>
    public Vector Child => new(NativeMethods.Vectors.DuckDBListVectorGetChild(Handle));

    /// <summary>Gives the lists of a column room for this many values together.</summary>
    public void Reserve(int values)
    {
        NativeMethods.Vectors.DuckDBListVectorReserve(Handle, (ulong)values);
        NativeMethods.Vectors.DuckDBListVectorSetSize(Handle, (ulong)values);
    }
}
