using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml.Linq;

namespace Reflexology.Package.Tests;

/// <summary>A package as it lies in the folder.</summary>
internal sealed class PackageFile
{
    private readonly string _path;

    private PackageFile(string path)
    {
        _path = path;
        using ZipArchive zip = ZipFile.OpenRead(path);
        Entries = [.. zip.Entries.Select(entry => entry.FullName)];
        string nuspec = Entries.Single(entry => entry.EndsWith(".nuspec", StringComparison.Ordinal));
        Metadata = XDocument.Load(new MemoryStream(Bytes(nuspec))).Root!.Elements().First();
    }

    /// <summary>What is in it, by path.</summary>
    public ImmutableArray<string> Entries { get; }

    /// <summary>The metadata of its nuspec.</summary>
    public XElement Metadata { get; }

    /// <summary>Its version.</summary>
    public string Version => Text("version")!;

    /// <summary>The packages that it brings, as <c>name version</c>.</summary>
    public IEnumerable<string> Dependencies =>
        from element in Metadata.Descendants()
        where element.Name.LocalName == "dependency"
        select $"{element.Attribute("id")!.Value} {element.Attribute("version")!.Value}";

    /// <summary>A package by its name; or its symbols.</summary>
    public static PackageFile Of(string name, string ending = "nupkg") =>
        new(Directory.GetFiles(PackedFolder.Folder, $"{name}.*.{ending}")
            .Single(path => char.IsAsciiDigit(Path.GetFileName(path)[name.Length + 1])));

    /// <summary>A text of the metadata; null where it is missing.</summary>
    public string? Text(string element) =>
        Metadata.Elements().SingleOrDefault(one => one.Name.LocalName == element)?.Value;

    /// <summary>The bytes of an entry.</summary>
    public byte[] Bytes(string entry)
    {
        using ZipArchive zip = ZipFile.OpenRead(_path);
        using Stream stream = zip.GetEntry(entry)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
