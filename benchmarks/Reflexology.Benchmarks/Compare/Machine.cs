using System.Reflection;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Running;

namespace Reflexology.Benchmarks;

/// <summary>Where and how figures were measured.</summary>
internal sealed record Machine
{
    /// <summary>The processor.</summary>
    public required string Cpu { get; init; }

    /// <summary>How many cores a program may use.</summary>
    public required int Cores { get; init; }

    /// <summary>The operating system.</summary>
    public required string Os { get; init; }

    /// <summary>The runtime.</summary>
    public required string DotNet { get; init; }

    /// <summary>The versions of the packages that are measured or measure.</summary>
    public required IReadOnlyDictionary<string, string> Packages { get; init; }

    /// <summary>What maps and points were made from.</summary>
    public required int Seed { get; init; }

    /// <summary>The command that was measured with.</summary>
    public required string Command { get; init; }

    /// <summary>This machine.</summary>
    public static Machine Here(CompareOptions options) => new()
    {
        Cpu = HostEnvironmentInfo.GetCurrent().Cpu.Value?.ProcessorName
            ?? RuntimeInformation.ProcessArchitecture.ToString(),
        Cores = Environment.ProcessorCount,
        Os = RuntimeInformation.OSDescription,
        DotNet = RuntimeInformation.FrameworkDescription,
        Packages = new Dictionary<string, string>
        {
            ["BenchmarkDotNet"] = VersionOf(typeof(BenchmarkSwitcher)),
            ["NetTopologySuite"] = VersionOf(typeof(NetTopologySuite.Geometries.Geometry)),
            ["SkiaSharp"] = VersionOf(typeof(SkiaSharp.SKPath)),
        },
        Seed = ZoneMaps.Seed,
        Command = options.Command,
    };

    // What follows the number names a commit, or says more than a number.
    private static string VersionOf(Type type) =>
        type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split(
            '+', ' ')[0];
}
