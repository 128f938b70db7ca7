using System.Reflection;
using System.Xml.Linq;

namespace Reflexology.Package.Tests;

/// <summary>The doc comments of an assembly, from the file beside it in its package.</summary>
internal sealed class MemberDocumentation(byte[] xml)
{
    private readonly Dictionary<string, XElement> _members = XDocument.Load(new MemoryStream(xml))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    /// <summary>What is said of a type or of a member; null where nothing is.</summary>
    public XElement? Of(MemberInfo member)
    {
        XElement? said = _members.GetValueOrDefault(Id(member));
        bool isSaid = said?.Element("summary") is { } summary
            ? !string.IsNullOrWhiteSpace(summary.Value)
            : said?.Element("inheritdoc") is not null;
        return isSaid ? said : null;
    }

    // https://learn.microsoft.com/dotnet/csharp/language-reference/xmldoc/#id-strings
    private static string Id(MemberInfo member) => member switch
    {
        Type type => $"T:{Name(type)}",
        PropertyInfo property =>
            $"P:{Name(property.DeclaringType!)}.{property.Name}{Parameters(property.GetIndexParameters())}",
        FieldInfo field => $"F:{Name(field.DeclaringType!)}.{field.Name}",
        ConstructorInfo made => $"M:{Name(made.DeclaringType!)}.#ctor{Parameters(made.GetParameters())}",
        MethodInfo method =>
            $"M:{Name(method.DeclaringType!)}.{method.Name}{Arity(method)}" +
            $"{Parameters(method.GetParameters())}{Result(method)}",
        _ => throw new ArgumentException($"Expected a type or a member of one, found {member}."),
    };

    // Conversions differ by what they return.
    private static string Result(MethodInfo method) =>
        method.Name is "op_Implicit" or "op_Explicit" ? $"~{Reference(method.ReturnType)}" : "";

    private static string Arity(MethodInfo method) =>
        method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";

    private static string Parameters(ParameterInfo[] parameters)
    {
        IEnumerable<string> types = parameters.Select(one => Reference(one.ParameterType));
        return parameters.Length == 0 ? "" : $"({string.Join(',', types)})";
    }

    // How a type is named where it is defined ...
    private static string Name(Type type) =>
        type.IsNested ? $"{Name(type.DeclaringType!)}.{type.Name}" : $"{type.Namespace}.{type.Name}";

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
        string arguments = string.Join(',', type.GetGenericArguments().Select(Reference));
        return $"{Name(type.GetGenericTypeDefinition()).Split('`')[0]}{{{arguments}}}";
    }
}
