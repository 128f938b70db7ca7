using System.Reflection;
using System.Runtime.CompilerServices;

namespace Reflexology.Package.Tests;

/// <summary>An editor shows a doc comment for whatever a package lets a program use.</summary>
[TestFixture]
internal sealed class DocumentationTests
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] FileVerbs = ["Save", "Read", "Load"];

    [TestCaseSource(typeof(PackedFolder), nameof(PackedFolder.Libraries))]
    public void Documentation_OfEachTypeAndMember_IsThere(string package)
    {
        MemberDocumentation documentation = Of(package);
        IEnumerable<string> missing =
            from type in Assembly.Load(package).GetExportedTypes()
            from member in Members(type).Prepend(type)
            where documentation.Of(member) is null && !IsParameterOfRecord(documentation, type, member)
            select $"{type.Name}.{member.Name}";
        Assert.That(missing, Is.Empty);
    }

    [TestCaseSource(typeof(PackedFolder), nameof(PackedFolder.Libraries))]
    public void Documentation_OfWhatTakesAPath_SaysWhichErrorsAFileMayCause(string package)
    {
        MemberDocumentation documentation = Of(package);
        IEnumerable<string> silent =
            from type in Assembly.Load(package).GetExportedTypes()
            from method in Members(type).OfType<MethodInfo>()
            where IsOfFiles(method)
            where documentation.Of(method) is { } said
                && said.Element("inheritdoc") is null
                && !said.Elements("exception").Any()
            select $"{type.Name}.{method.Name}";
        Assert.That(silent, Is.Empty);
    }

    private static bool IsOfFiles(MethodInfo method) =>
        method.GetParameters().Any(parameter => parameter is { Name: "path" or "paths" })
        && FileVerbs.Any(verb => method.Name.StartsWith(verb, StringComparison.Ordinal));

    private static MemberDocumentation Of(string package) =>
        new(PackageFile.Of(package).Bytes($"lib/net10.0/{package}.xml"));

    private static IEnumerable<MemberInfo> Members(Type type) => type.GetMembers(Own).Where(member => member switch
    {
        Type => false,
        MethodBase { IsSpecialName: true, IsConstructor: false } method =>
            method.Name.StartsWith("op_", StringComparison.Ordinal) && !IsGenerated(method),
        MethodBase method => !IsGenerated(method) && !IsSilent(type, method),
        FieldInfo field => !field.IsSpecialName,
        _ => true,
    });

    private static bool IsGenerated(MethodBase method) =>
        method.IsDefined(typeof(CompilerGeneratedAttribute)) || method.Name.Contains('<', StringComparison.Ordinal);

    // A constructor without parameters that nobody wrote, and what every object has.
    private static bool IsSilent(Type type, MethodBase method) =>
        (method is ConstructorInfo && (method.GetParameters().Length == 0 || IsOfRecord(type)))
        || method.Name is "ToString" or "Equals" or "GetHashCode" or "Deconstruct";

    private static bool IsOfRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;

    // Where a record says in its head what it holds, the comment of the parameter stands for the property.
    private static bool IsParameterOfRecord(MemberDocumentation documentation, Type type, MemberInfo member) =>
        member is PropertyInfo
        && documentation.Of(type) is { } said
        && said.Elements("param").Any(parameter =>
            (string?)parameter.Attribute("name") == member.Name && parameter.Value.Trim().Length > 0);
}
