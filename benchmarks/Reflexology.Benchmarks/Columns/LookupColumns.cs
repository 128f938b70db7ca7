using BenchmarkDotNet.Configs;

namespace Reflexology.Benchmarks;

/// <summary>The columns of lookups: hits, and what building took.</summary>
internal sealed class LookupColumns : ManualConfig
{
    public LookupColumns() => AddColumn(
        new FactColumn("Hits", "How many of the first points of the set lie in a zone", "hits", "N0"),
        new FactColumn("Asked", "How many points these are", "asked", "N0"),
        new FactColumn(
            "Build ms", "How long the lookup took to build once, in a cold process; empty where it is built elsewhere",
            "build", "N1"),
        new FactColumn("Bytes", "The memory of the lookup; empty where it is shared or native", "bytes", "N0"));
}
