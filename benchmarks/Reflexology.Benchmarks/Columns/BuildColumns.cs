using BenchmarkDotNet.Configs;

namespace Reflexology.Benchmarks;

/// <summary>The columns of builds: how large the map is, and the time a vertex.</summary>
internal sealed class BuildColumns : ManualConfig
{
    public BuildColumns() => AddColumn(
        new FactColumn("Vertices", "How many vertices the zones of the map have", "vertices", "N0"),
        new FactColumn(
            "ns/vertex", "The mean time divided by the vertices", "vertices", "N1",
            (vertices, mean) => mean / vertices));
}
