using System.Collections.Immutable;

namespace Reflexology.Architecture.Tests;

/// <summary>The table of places in CONTRIBUTING.md leads somewhere.</summary>
internal sealed class PlacesTests
{
    private static readonly string[] Asked =
    [
        "the border rule", "label placement", "the colour of a zone", "the text of a button", "a new export format",
        "a new map", "a new rule for map files",
    ];

    private static IEnumerable<TestCaseData> Rows =>
        Contributing.Places.Select(place => new TestCaseData(place.Names).SetArgDisplayNames(place.Idea));

    [Test]
    public void Table_HasARowForEachQuestion() =>
        Assert.That(Contributing.Places.Select(place => place.Idea), Is.SupersetOf(Asked));

    // A name is a path of the repository, or a type, or one of its members.
    [TestCaseSource(nameof(Rows))]
    public void Names_OfARow_Exist(ImmutableArray<string> names)
    {
        Assert.That(names, Is.Not.Empty);
        Assert.That(names.Where(name => !Exists(name)), Is.Empty);
    }

    private static bool Exists(string name)
    {
        string path = Path.Combine(Repository.Root, name);
        if (name.Contains('/', StringComparison.Ordinal))
            return File.Exists(path) || Directory.Exists(path);
        string[] parts = name.Split('.');
        return File.Exists(path) || House.Assemblies.SelectMany(assembly => assembly.GetTypes())
            .Any(type => type.Name.Split('`')[0] == parts[0] && (parts.Length == 1 || type.GetMember(parts[1], AllMembers).Length > 0));
    }

    private const System.Reflection.BindingFlags AllMembers =
        System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic
        | System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Static;
}
