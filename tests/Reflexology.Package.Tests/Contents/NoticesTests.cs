using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Reflexology.Package.Tests;

/// <summary>The notices of the tool name all that it holds of others.</summary>
[FixtureLifeCycle(LifeCycle.SingleInstance)]
internal sealed partial class NoticesTests
{
    private PackageFile _tool = null!;
    private string _folder = "";
    private string _notices = "";

    [OneTimeSetUp]
    public void Read()
    {
        _tool = PackageFile.Of(PackedFolder.Tool[1]);
        string file =
            _tool.Entries.Single(entry => entry.EndsWith("/THIRD-PARTY-NOTICES.txt", StringComparison.Ordinal));
        _folder = file[..(file.LastIndexOf('/') + 1)];
        _notices = Encoding.UTF8.GetString(_tool.Bytes(file));
    }

    [Test]
    public void Notices_EveryPackageWithFiles_HasItsLicence()
    {
        Dictionary<string, string> sections = Sections();
        string[] packages = [.. Libraries().Where(library => library.Files.Length > 0).Select(library => library.Name)];
        Assert.That(packages, Is.Not.Empty.And.Some.StartsWith("SkiaSharp ").And.Some.StartsWith("Spectre.Console "));
        foreach (string package in packages)
        {
            Assert.That(sections, Does.ContainKey(package));
            string licence = LicenceName().Match(sections[package]).Groups[1].Value;
            Match other = SaidElsewhere().Match(sections[package]);
            string text = other.Success
                ? sections[other.Groups[2].Success ? $"The licence {licence}" : other.Groups[1].Value]
                : sections[package];
            Assert.That(
                text,
                Does.Match(
                    "Permission is hereby granted|Redistribution and use|Apache License|grants you a non-exclusive"),
                package);
            Assert.That(sections[package], Does.Match("©|Copyright|Patrik Svensson"), package);
        }
    }

    // A file of a package that the notices do not name, or of no package at all, fails here.
    [Test]
    public void Files_OfOthers_AreThoseOfPackagesInTheNotices()
    {
        HashSet<string> known =
            [.. Libraries().SelectMany(library => library.Files).Select(path => path.Split('/')[^1])];
        IEnumerable<string> binaries =
            from entry in _tool.Entries
            where entry.StartsWith(_folder, StringComparison.Ordinal)
            where Path.GetExtension(entry) is ".dll" or ".so" or ".dylib" or ".a"
            select Path.GetFileName(entry);
        IEnumerable<string> others =
            binaries.Where(name => !name.StartsWith("Reflexology", StringComparison.Ordinal)).Except(known);
        Assert.That(others, Is.Empty);
    }

    [Test]
    public void Page_WhatItHoldsOfOthers_IsInTheNotices()
    {
        IEnumerable<string> folders =
            from entry in _tool.Entries
            where entry.StartsWith($"{_folder}wwwroot/_", StringComparison.Ordinal)
            let parts = entry[$"{_folder}wwwroot/".Length..].Split('/')
            let folder = parts[0] == "_content" ? parts[1] : parts[0]
            where !folder.StartsWith("Reflexology.", StringComparison.Ordinal)
            select folder;
        Dictionary<string, string> packageOf = new()
        {
            ["_framework"] = "Microsoft.AspNetCore.App.Internal.Assets",
        };
        foreach (string folder in folders.Distinct())
        {
            Assert.That(packageOf, Does.ContainKey(folder), "a folder of the page that nobody has looked at");
            Assert.That(Sections().Keys, Has.Some.StartsWith($"{packageOf[folder]} "));
        }
    }

    // Of the libraries of Skia, of HarfBuzz, of DuckDB, of the framework's script; and the fonts.
    [TestCase("# skia")]
    [TestCase("# HarfBuzz")]
    [TestCase("# freetype")]
    [TestCase("# libpng")]
    [TestCase("RE2                 BSD-3-Clause")]
    [TestCase("Zstandard           BSD-3-Clause")]
    [TestCase("ICU                 Unicode")]
    [TestCase("Mbed TLS            Apache-2.0")]
    [TestCase("SVG.NET             MS-PL")]
    [TestCase("The font Inter")]
    [TestCase("The font NotoSansSC")]
    [TestCase("SIL OPEN FONT LICENSE Version 1.1")]
    public void Notices_PartsOfWhatIsBundled_AreNamed(string part) => Assert.That(_notices, Does.Contain(part));

    [Test]
    public void Notices_LicencesOfTheListOfDuckDb_AreSetOut()
    {
        string list = Repository.Read("src/Reflexology.Cli/Notices/DuckDB.NET.Bindings.Full.txt");
        string[] licences = [.. Part().Matches(list).Select(part => part.Groups[1].Value).Distinct()];
        Assert.That(licences, Has.Length.GreaterThan(5));
        foreach (string licence in licences)
            Assert.That(Sections(), Does.ContainKey($"The licence {licence}"));
    }

    // By the first line of its head, each section with its head.
    private Dictionary<string, string> Sections()
    {
        string[] parts = _notices.Split($"\n{new string('=', 80)}\n");
        return Enumerable.Range(0, parts.Length / 2)
            .ToDictionary(i => parts[(2 * i) + 1].Split('\n')[0], i => parts[(2 * i) + 1] + parts[(2 * i) + 2]);
    }

    private IEnumerable<(string Name, string[] Files)> Libraries()
    {
        using JsonDocument deps = JsonDocument.Parse(_tool.Bytes($"{_folder}Reflexology.Cli.deps.json"));
        foreach (JsonProperty target in deps.RootElement.GetProperty("targets").EnumerateObject())
        {
            foreach (JsonProperty library in target.Value.EnumerateObject())
            {
                if (library.Name.StartsWith("Reflexology", StringComparison.Ordinal))
                    continue;
                string[] files =
                [
                    .. from kind in new[] { "runtime", "native", "runtimeTargets" }
                       where library.Value.TryGetProperty(kind, out _)
                       from file in library.Value.GetProperty(kind).EnumerateObject()
                       select file.Name,
                ];
                yield return (library.Name.Replace('/', ' '), files);
            }
        }
    }

    [GeneratedRegex(@"^LICENSE\S* is that of (.+) above\.|^The text of (\S+) is below\.", RegexOptions.Multiline)]
    private static partial Regex SaidElsewhere();

    [GeneratedRegex(@"Licence: (\S+)")]
    private static partial Regex LicenceName();

    [GeneratedRegex(@"^\S.*?\s{2,}(\S+)\s+(?:Portions )?Copyright", RegexOptions.Multiline)]
    private static partial Regex Part();
}
