using System.Reflection;

namespace Reflexology.Architecture.Tests;

/// <summary>
/// The base type, the interfaces and the constraints of each public type are written down in PublicTypes.txt: the
/// analyzer that compares members with PublicAPI.Unshipped.txt does not look at them.
/// </summary>
internal sealed class PublicTypesTests
{
    private static readonly string[] Packages =
        ["Reflexology", "Reflexology.Authoring", "Reflexology.Drawing", "Reflexology.DuckDb", "Reflexology.Web"];

    [Test]
    public void PublicTypes_OfThePackages_AreThoseWrittenDown()
    {
        IEnumerable<string> lines =
            from package in Packages
            from type in Assembly.Load(package).GetExportedTypes()
            orderby type.FullName
            select Line(type);
        string actual = string.Concat(lines.Select(line => $"{line}\n"));
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "PublicTypes.actual.txt");
        File.WriteAllText(path, actual);

        string written = Repository.Read("tests/Reflexology.Architecture.Tests/PublicTypes.txt");
        Assert.That(actual, Is.EqualTo(written), $"if that is meant, copy {path} over PublicTypes.txt");
    }

    private static string Line(Type type)
    {
        IEnumerable<string> bases = new[] { type.BaseType }
            .Concat(type.GetInterfaces().OrderBy(one => one.ToString(), StringComparer.Ordinal))
            .OfType<Type>()
            .Select(one => one.ToString());
        IEnumerable<string> constraints =
            from parameter in type.GetGenericArguments()
            from constraint in parameter.GetGenericParameterConstraints()
            select $" where {parameter.Name} : {constraint}";
        return $"{Kind(type)}{type} : {string.Join(", ", bases)}{string.Concat(constraints)}";
    }

    private static string Kind(Type type) => (type.IsAbstract, type.IsSealed) switch
    {
        (true, true) => "static ",
        (true, false) => "abstract ",
        (false, true) => "sealed ",
        _ => "",
    };
}
