using System.Reflection;

namespace Reflexology.Package.Tests;

/// <summary>What programs can call is written down, so that it never changes by accident.</summary>
internal sealed class PublicApiTests
{
    [TestCaseSource(typeof(PackedFolder), nameof(PackedFolder.Libraries))]
    public void PublicApi_OfAPackage_IsTheOneWrittenDown(string package)
    {
        string actual = string.Concat(PublicApi.Of(Assembly.Load(package)).Select(line => line + "\n"));
        string expected = File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "PublicApi", $"{package}.txt")).ReplaceLineEndings("\n");
        if (actual == expected)
            return;
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{package}.actual.txt");
        File.WriteAllText(path, actual);
        string[] was = expected.Split('\n'), now = actual.Split('\n');
        Assert.Fail($"""
            The public API of {package} is not what tests/Reflexology.Package.Tests/PublicApi/{package}.txt says.
            Gone:
            {string.Join('\n', was.Except(now))}
            New:
            {string.Join('\n', now.Except(was))}
            If that is meant, copy {path}
            over tests/Reflexology.Package.Tests/PublicApi/{package}.txt and commit it with the change.
            """);
    }
}
