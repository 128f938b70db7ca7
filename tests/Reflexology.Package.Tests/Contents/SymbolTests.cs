using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Reflexology.Package.Tests;

/// <summary>A debugger finds the sources of the libraries in their symbols, without the repository.</summary>
[TestFixture]
internal sealed class SymbolTests
{
    // Of the Portable PDB format: github.com/dotnet/runtime, docs/design/specs/PortablePdb-Metadata.md.
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [TestCaseSource(typeof(PackedFolder), nameof(PackedFolder.Libraries))]
    public void Symbols_OfALibrary_HoldEverySourceUnderTheSamePathOnEveryMachine(string name)
    {
        ImmutableArray<byte> symbols = [.. PackageFile.Of(name, "snupkg").Bytes($"lib/net10.0/{name}.pdb")];
        using var provider = MetadataReaderProvider.FromPortablePdbImage(symbols);
        MetadataReader reader = provider.GetMetadataReader();
        (string Path, bool IsEmbedded)[] sources =
        [
            .. from document in reader.Documents
               select (reader.GetString(reader.GetDocument(document).Name), IsEmbedded(reader, document)),
        ];

        Assert.That(sources, Is.Not.Empty);
        Assert.That(sources.Where(source => !source.IsEmbedded), Is.Empty);
        Assert.That(sources.Select(source => source.Path), Is.All.StartsWith("/_/"));
    }

    private static bool IsEmbedded(MetadataReader reader, DocumentHandle document) =>
        reader.GetCustomDebugInformation(document)
            .Any(information => reader.GetGuid(reader.GetCustomDebugInformation(information).Kind) == EmbeddedSource);
}
