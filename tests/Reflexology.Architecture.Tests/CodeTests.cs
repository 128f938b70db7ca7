using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Reflexology.Architecture.Tests;

/// <summary>Rules for all code of src that no analyzer checks.</summary>
internal sealed class CodeTests
{
    private const BindingFlags Static =
        BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly string[] Questions = ["What", "How", "Who", "Whether", "Where"];

    private static readonly Type[] Mutable =
        [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(Queue<>), typeof(Stack<>)];

    private static IEnumerable<string> Projects =>
        SourceProjects.Assemblies.Select(assembly => assembly.GetName().Name!);

    // A noun says what it is, a verb what it does; a question says neither.
    [TestCaseSource(nameof(Projects))]
    public void Summary_OpensWithNoQuestion(string project)
    {
        string file = Path.ChangeExtension(Assembly.Load(project).Location, ".xml");
        IEnumerable<string> wrong =
            from member in XDocument.Load(file).Descendants("member")
            where !member.Attribute("name")!.Value.Contains(".Generated.", StringComparison.Ordinal)
            let summary = member.Element("summary")?.Value.Trim() ?? ""
            where Questions.Contains(summary.Split(' ', '\n')[0])
            select $"{member.Attribute("name")!.Value}: {summary.Split('\n')[0]}";
        Assert.That(string.Join('\n', wrong), Is.Empty);
    }

    [TestCaseSource(nameof(Projects))]
    public void StaticFields_AreImmutable(string project)
    {
        IEnumerable<string> wrong =
            from type in Assembly.Load(project).GetTypes()
            where !IsGenerated(type)
            from field in type.GetFields(Static)
            where !field.IsLiteral && (!field.IsInitOnly || IsMutable(field.FieldType))
            where !IsGenerated(field) || field.Name.EndsWith("k__BackingField", StringComparison.Ordinal)
            select $"{type.FullName}.{field.Name}";
        Assert.That(string.Join('\n', wrong), Is.Empty);
    }

    private static bool IsMutable(Type type) => type.IsGenericType && Mutable.Contains(type.GetGenericTypeDefinition());

    private static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute))
        || member.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute))
        || (member.DeclaringType is { } outer && IsGenerated(outer));
}
