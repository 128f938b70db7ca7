namespace Reflexology.DuckDb;

/// <summary>What a function of the engine does with the rows of a chunk, about two thousand at once. Called from several threads.</summary>
internal interface IVectorFunction
{
    /// <summary>Computes the rows.</summary>
    void Compute(in Chunk rows, Vector result);
}
