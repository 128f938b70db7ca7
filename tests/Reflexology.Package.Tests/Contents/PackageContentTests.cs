using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Reflexology.Authoring;
using Reflexology.Drawing;
using Reflexology.DuckDb;

namespace Reflexology.Package.Tests;

/// <summary>What lies in the packages: that which is meant, and no more.</summary>
[TestFixture]
internal sealed class PackageContentTests
{
    private static IEnumerable<string> All => [.. PackedFolder.Libraries, .. PackedFolder.Tool];

    [TestCaseSource(nameof(All))]
    public void Metadata_OfAPackage_IsComplete(string name)
    {
        PackageFile package = PackageFile.Of(name);
        byte[] icon = File.ReadAllBytes(Path.Combine(Repository.Root, "src", "icon.png"));
        Assert.Multiple(() =>
        {
            Assert.That(package.Text("id"), Is.EqualTo(name));
            Assert.That(package.Text("license"), Is.EqualTo("MIT"));
            Assert.That(package.Text("readme"), Is.EqualTo("README.md"));
            Assert.That(package.Text("icon"), Is.EqualTo("icon.png"));
            Assert.That(package.Text("tags"), Does.Contain("reflexology"));
            Assert.That(package.Text("description"), Does.Contain("eflexology").And.Length.GreaterThan(40));
            Assert.That(package.Text("authors"), Is.EqualTo("The Reflexology authors"));
            Assert.That(package.Entries, Is.SupersetOf(new[] { "README.md", "LICENSE", "icon.png" }));
            Assert.That(package.Bytes("icon.png"), Is.EqualTo(icon));
            Assert.That(Encoding.UTF8.GetString(package.Bytes("LICENSE")), Does.StartWith("MIT License"));
        });
    }

    [TestCaseSource(nameof(All))]
    public void Readme_OfAPackage_HasNoLinkThatLeadsNowhere(string name)
    {
        string readme = Encoding.UTF8.GetString(PackageFile.Of(name).Bytes("README.md"));
        Assert.That(readme, Does.StartWith("# "));
        Assert.That(readme, Does.Not.Match(@"\]\((?!https://)"), "beside the package lies no file of the repository");
    }

    // Versions of packages below these are pinned, so that they are named, too.
    private static readonly string[] Graphics =
    [
        "ExCSS", "HarfBuzzSharp", "HarfBuzzSharp.NativeAssets.Linux",
        "HarfBuzzSharp.NativeAssets.Win32", "HarfBuzzSharp.NativeAssets.macOS",
        "SkiaSharp", "SkiaSharp.NativeAssets.Linux.NoDependencies",
        "SkiaSharp.NativeAssets.Win32", "SkiaSharp.NativeAssets.macOS", "Svg.Skia",
    ];

    private static IEnumerable<TestCaseData> Dependencies()
    {
        yield return new TestCaseData("Reflexology", (string[])[]);
        string[] ofAuthoring = ["NetTopologySuite", "Reflexology", "Reflexology.Drawing", .. Graphics];
        yield return new TestCaseData("Reflexology.Authoring", ofAuthoring);
        yield return new TestCaseData("Reflexology.Drawing", (string[])["Reflexology", .. Graphics]);
        string[] ofDuckDb = ["DuckDB.NET.Data.Full", "Reflexology", "ZstdSharp.Port"];
        yield return new TestCaseData("Reflexology.DuckDb", ofDuckDb);
        string[] ofWeb = ["Microsoft.AspNetCore.Components.Web", "Reflexology", "Reflexology.Drawing", .. Graphics];
        yield return new TestCaseData("Reflexology.Web", ofWeb);
        yield return new TestCaseData("Reflexology.Cli", (string[])[]);
    }

    [TestCaseSource(nameof(Dependencies))]
    public void Dependencies_OfAPackage_AreThoseMeant(string name, string[] meant)
    {
        string[] found = [.. PackageFile.Of(name).Dependencies];
        Assert.That(found.Select(one => one.Split(' ')[0]), Is.EquivalentTo(meant));
        IEnumerable<string> ours = found.Where(one => one.StartsWith("Reflexology", StringComparison.Ordinal));
        Assert.That(
            ours,
            Is.All.EndsWith($" [{PackedFolder.Version}]"),
            "packages use each other's internals: no other version will do");
    }

    [TestCase(typeof(FootMap))]
    [TestCase(typeof(Diagram))]
    [TestCase(typeof(MapDrawing))]
    [TestCase(typeof(ZoneFunctions))]
    public void Internals_OfALibrary_AreSeenByPackagesPinnedToItAlone(Type type)
    {
        string[] seers =
            [.. type.Assembly.GetCustomAttributes<InternalsVisibleToAttribute>().Select(one => one.AssemblyName)];
        string pinned = $"{type.Assembly.GetName().Name} [{PackedFolder.Version}]";
        foreach (string library in PackedFolder.Libraries.Intersect(seers))
            Assert.That(PackageFile.Of(library).Dependencies, Has.Member(pinned), library);
    }

    [TestCaseSource(typeof(PackedFolder), nameof(PackedFolder.Libraries))]
    public void Files_OfALibrary_AreThoseMeant(string name)
    {
        string root = Repository.Root, fonts = Path.Combine(root, "src", "Reflexology.Drawing", "Fonts");
        string[] maps = Directory.GetFiles(Path.Combine(root, "maps"), "*.json", SearchOption.AllDirectories);
        string[] licences = Directory.GetFiles(fonts, "*.txt");
        Dictionary<string, string[]> also = new()
        {
            ["Reflexology"] = [.. maps.Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))],
            ["Reflexology.Web"] =
            [
                .. Directory.GetFiles(Path.Combine(root, "src", "Reflexology.Web", "wwwroot"))
                    .Select(file => $"staticwebassets/{Path.GetFileName(file)}"),
                "build/Microsoft.AspNetCore.StaticWebAssetEndpoints.props",
                "build/Microsoft.AspNetCore.StaticWebAssets.props",
                .. new[] { "build", "buildMultiTargeting", "buildTransitive" }
                    .Select(folder => $"{folder}/Reflexology.Web.props"),
            ],
            ["Reflexology.Drawing"] = [.. licences.Select(file => $"fonts/{Path.GetFileName(file)}")],
        };
        Assert.That(
            PackageFile.Of(name).Entries.Where(IsContent),
            Is.EquivalentTo(
            [
                $"lib/net10.0/{name}.dll", $"lib/net10.0/{name}.xml", "README.md", "LICENSE", "icon.png",
                .. also.GetValueOrDefault(name, []),
            ]));
    }

    [Test]
    public void Files_OfTheToolForThisPlatform_HaveItsNativeLibrariesAloneAndThePage()
    {
        string[] files =
        [
            .. from entry in PackageFile.Of(PackedFolder.Tool[1]).Entries
               where entry.StartsWith("tools/", StringComparison.Ordinal)
               select string.Join('/', entry.Split('/').Skip(3)),
        ];
        Assert.That(files, Is.SupersetOf(new[]
        {
            "Reflexology.Cli.dll", "Reflexology.Viewer.dll", "Reflexology.Viewer.staticwebassets.endpoints.json",
            "wwwroot/viewer.css", "wwwroot/_framework/blazor.web.js", "maps/schema/map.schema.json",
        }));
        Assert.That(files.Where(file => file.Contains("libSkiaSharp", StringComparison.Ordinal)), Has.Exactly(1).Items);
        Assert.That(files, Has.None.StartsWith("runtimes/"));
        Assert.That(files, Has.None.StartsWith("Reflexology.Viewer.runtime"));
        Assert.That(files, Has.None.Contains("Tests"));
    }

    [Test]
    public void Pointer_OfTheTool_NamesThePackagesOfThePlatforms()
    {
        PackageFile package = PackageFile.Of("Reflexology.Cli");
        string settings = Encoding.UTF8.GetString(package.Bytes("tools/any/any/DotnetToolSettings.xml"));
        Assert.That(settings, Does.Contain("Command Name=\"reflexology\""));
        Assert.That(settings, Does.Contain($"Id=\"{PackedFolder.Tool[1]}\""));
        Assert.That(package.Entries, Has.None.EndsWith(".dll"));
    }

    [TestCaseSource(nameof(All))]
    public void Files_OfOurOwn_NameNoFolderOfTheMachine(string name)
    {
        PackageFile package = PackageFile.Of(name);
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string[] folders =
            [Repository.Root.TrimEnd('/', '\\'), PackedFolder.Folder, Path.Combine(home, ".nuget")];
        IEnumerable<string> found = from entry in package.Entries.Where(IsOurs)
                                    let bytes = package.Bytes(entry)
                                    from folder in folders
                                    from encoding in new[] { Encoding.UTF8, Encoding.Unicode }
                                    where bytes.AsSpan().IndexOf(encoding.GetBytes(folder)) >= 0
                                    select $"{entry}: {folder}";
        Assert.That(found, Is.Empty);
    }

    private static bool IsOurs(string entry) =>
        Path.GetFileName(entry).StartsWith("Reflexology", StringComparison.Ordinal)
        || !entry.Contains('/', StringComparison.Ordinal);

    // What the format of packages itself adds is left out.
    private static bool IsContent(string entry) =>
        !entry.StartsWith("_rels/", StringComparison.Ordinal) && !entry.StartsWith("package/", StringComparison.Ordinal)
        && !entry.EndsWith(".nuspec", StringComparison.Ordinal) && entry != "[Content_Types].xml";
}
