using System.Numerics;

namespace Reflexology.DuckDb;

/// <summary>What a function of the engine does with the rows of a chunk, about two thousand at once. Called from several threads.</summary>
internal interface IVectorFunction
{
    /// <summary>How many words the enumeration of its results has.</summary>
    int Words { get; }

    /// <summary>Computes the rows.</summary>
    /// <typeparam name="T">As the engine holds numbers of an enumeration of so many words.</typeparam>
    void Compute<T>(in Chunk rows, Vector result)
        where T : unmanaged, IBinaryInteger<T>;
}
