using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using Processor = System.Reflection.PortableExecutable.Machine;

namespace Reflexology.Package.Tests;

/// <summary>The library in a package for release: for all platforms, and compiled ahead for some.</summary>
[TestFixture]
internal sealed class CompiledAheadTests
{
    private const string Library = "lib/net10.0/Reflexology.dll";

    // Of the ReadyToRun format: github.com/dotnet/runtime, docs/design/coreclr/botr/readytorun-format.md.
    private const int Linux = 0x7B79, Apple = 0x4644, Windows = 0;

    private static IEnumerable<TestCaseData> Platforms()
    {
        yield return new TestCaseData("win-x64", Processor.Amd64, Windows);
        yield return new TestCaseData("linux-x64", Processor.Amd64, Linux);
        yield return new TestCaseData("linux-arm64", Processor.Arm64, Linux);
        yield return new TestCaseData("osx-x64", Processor.Amd64, Apple);
        yield return new TestCaseData("osx-arm64", Processor.Arm64, Apple);
    }

    [Test]
    public void Files_OfAPackageForRelease_AreTheUsualOnesAndThoseCompiledAhead()
    {
        IEnumerable<string> ahead = Platforms().Select(platform => $"runtimes/{platform.Arguments[0]}/{Library}");
        Assert.That(
            Named(PackageFile.Of(PackedFolder.Released)),
            Is.EquivalentTo(Named(PackageFile.Of("Reflexology")).Concat(ahead)));
    }

    [TestCaseSource(nameof(Platforms))]
    public void Library_CompiledAhead_IsThatForAllWithCodeForItsOwn(string platform, Processor processor, int system)
    {
        using PEReader all = Read(Library), ahead = Read($"runtimes/{platform}/{Library}");
        Assert.Multiple(() =>
        {
            Assert.That(Identity(ahead), Is.EqualTo(Identity(all)), "the symbols fit one as the other");
            Assert.That(all.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size, Is.Zero);
            Assert.That(ahead.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size, Is.Positive);
            Assert.That((int)ahead.PEHeaders.CoffHeader.Machine, Is.EqualTo((int)processor ^ system));
        });
    }

    [TestCase("win-x64", "runtimes/win-x64/")]
    [TestCase("win-arm64", "")]
    [TestCase("linux-x64", "runtimes/linux-x64/")]
    [TestCase("linux-arm64", "runtimes/linux-arm64/")]
    [TestCase("linux-musl-x64", "runtimes/linux-x64/")]
    [TestCase("osx-x64", "runtimes/osx-x64/")]
    [TestCase("osx-arm64", "runtimes/osx-arm64/")]
    [TestCase("browser-wasm", "")]
    public void Library_OfAProgramForAPlatform_IsThatWhichItLoads(string platform, string folder)
    {
        string assets = Path.Combine(PackedFolder.Program("StartUp"), "obj", "project.assets.json");
        using JsonDocument restored = JsonDocument.Parse(File.ReadAllText(assets));
        JsonElement taken = restored.RootElement.GetProperty("targets")
            .GetProperty($"net10.0/{platform}")
            .GetProperty($"{PackedFolder.Released}/{PackedFolder.Version}")
            .GetProperty("runtime");
        Assert.That(taken.EnumerateObject().Select(file => file.Name), Is.EqualTo(new[] { folder + Library }));
    }

    // The names of the format's own files hold the name of the package.
    private static IEnumerable<string> Named(PackageFile package) => package.Entries
        .Where(entry => !entry.EndsWith(".psmdcp", StringComparison.Ordinal))
        .Select(entry => entry.Replace(PackedFolder.Released, "Reflexology", StringComparison.Ordinal));

    private static PEReader Read(string entry) => new([.. PackageFile.Of(PackedFolder.Released).Bytes(entry)]);

    // What a debugger looks symbols up by, too.
    private static (Guid Module, Guid Symbols) Identity(PEReader library)
    {
        MetadataReader reader = library.GetMetadataReader();
        DebugDirectoryEntry symbols =
            library.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);
        return (
            reader.GetGuid(reader.GetModuleDefinition().Mvid),
            library.ReadCodeViewDebugDirectoryData(symbols).Guid);
    }
}
