using System.Reflection;
using System.Xml.Linq;

namespace Reflexology.Package.Tests;

/// <summary>The doc comments of an assembly, from the file beside it in its package.</summary>
internal sealed class MemberDocumentation(byte[] xml)
{
    private readonly Dictionary<string, XElement> _members = XDocument.Load(new MemoryStream(xml))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    /// <summary>What is said of a type or of a member; null where nothing is.</summary>
    public XElement? Of(MemberInfo member) => _members.GetValueOrDefault(Id(member)) is { } said && (said.Element("summary") ?? said.Element("inheritdoc")) is { } text
        && (text.Name.LocalName == "inheritdoc" || !string.IsNullOrWhiteSpace(text.Value)) ? said : null;

    /// <summary>The id of a type or of a member: https://learn.microsoft.com/dotnet/csharp/language-reference/xmldoc/#id-strings.</summary>
    private static string Id(MemberInfo member) => member switch
    {
        Type type => $"T:{Name(type)}",
        PropertyInfo property => $"P:{Name(property.DeclaringType!)}.{property.Name}{Parameters(property.GetIndexParameters())}",
        FieldInfo field => $"F:{Name(field.DeclaringType!)}.{field.Name}",
        ConstructorInfo made => $"M:{Name(made.DeclaringType!)}.#ctor{Parameters(made.GetParameters())}",
        MethodInfo method => $"M:{Name(method.DeclaringType!)}.{method.Name}{(method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "")}{Parameters(method.GetParameters())}",
        _ => throw new ArgumentException($"Expected a type or a member of one, found {member}."),
    };

    private static string Parameters(ParameterInfo[] parameters) => parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(one => Reference(one.ParameterType)))})";

    // How a type is named where it is defined ...
    private static string Name(Type type) => type.IsNested ? $"{Name(type.DeclaringType!)}.{type.Name}" : $"{type.Namespace}.{type.Name}";

    // ... and where a parameter is of it.
    private static string Reference(Type type)
    {
        if (type.IsByRef)
            return $"{Reference(type.GetElementType()!)}@";
        if (type.IsArray)
            return $"{Reference(type.GetElementType()!)}[]";
        if (type.IsGenericParameter)
            return $"{(type.DeclaringMethod is null ? "`" : "``")}{type.GenericParameterPosition}";
        if (!type.IsGenericType)
            return Name(type);
        return $"{Name(type.GetGenericTypeDefinition()).Split('`')[0]}{{{string.Join(',', type.GetGenericArguments().Select(Reference))}}}";
    }
}
