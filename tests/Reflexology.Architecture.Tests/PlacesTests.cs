using System.Collections.Immutable;
using System.Reflection;

namespace Reflexology.Architecture.Tests;

/// <summary>Each name in the table of places in CONTRIBUTING.md exists.</summary>
internal sealed class PlacesTests
{
    private const BindingFlags AllMembers =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly string[] Asked =
    [
        "the border rule", "label placement", "the colour of a zone", "the text of a button", "a new export format",
        "a new map", "a new kind of problem",
    ];

    private static readonly ILookup<string, Type> Types = SourceProjects.Assemblies
        .SelectMany(assembly => assembly.GetTypes())
        .ToLookup(type => type.Name.Split('`')[0]);

    private static IEnumerable<TestCaseData> Rows =>
        Contributing.Places.Select(place => new TestCaseData(place.Names).SetArgDisplayNames(place.Idea));

    [Test]
    public void Table_HasARowForEachQuestion() =>
        Assert.That(Contributing.Places.Select(place => place.Idea), Is.SupersetOf(Asked));

    // A name is a path of the repository, a type, or a member of one.
    [TestCaseSource(nameof(Rows))]
    public void Names_OfARow_Exist(ImmutableArray<string> names) =>
        Assert.That(names.Where(name => !IsPath(name) && !IsTypeOrMember(name)), Is.Empty);

    private static bool IsPath(string name) => Path.Exists(Path.Combine(Repository.Root, name));

    private static bool IsTypeOrMember(string name)
    {
        string[] parts = name.Split('.');
        return Types[parts[0]].Any(type => parts.Length == 1 || type.GetMember(parts[1], AllMembers).Length > 0);
    }
}
