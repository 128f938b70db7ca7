using System.Reflection;
using System.Runtime.CompilerServices;

namespace Reflexology.Package.Tests;

/// <summary>What programs can call of an assembly, as text: a line for each type and each of its members.</summary>
internal static class PublicApi
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The lines, in order.</summary>
    public static IEnumerable<string> Of(Assembly assembly) =>
        from type in assembly.GetExportedTypes().OrderBy(Name, StringComparer.Ordinal)
        from line in Members(type).Order(StringComparer.Ordinal).Select(member => $"{Name(type)}: {member}").Prepend($"{Kind(type)} {Name(type)}")
        select line;

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), null)}");
        return type.GetConstructors(Own).Where(IsWritten).Select(made => $"new({Parameters(made)})")
            .Concat(type.GetFields(Own).Select(field => $"{(field.IsLiteral ? "const" : "static readonly")} {Name(field.FieldType)} {field.Name}"))
            .Concat(type.GetProperties(Own).Select(Property))
            .Concat(type.GetMethods(Own).Where(method => !method.IsSpecialName && IsWritten(method))
                .Select(method => $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType)}{Mark(Nullability.Create(method.ReturnParameter).ReadState)} {Name(method)}({Parameters(method)})"));
    }

    private static string Property(PropertyInfo property)
    {
        MethodInfo? set = property.SetMethod is { IsPublic: true } setter ? setter : null;
        bool isInit = set?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ?? false;
        string accessors = set is null ? "{ get; }" : isInit ? "{ get; init; }" : "{ get; set; }";
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        string isStatic = property.GetMethod!.IsStatic ? "static " : "";
        string index = string.Join(", ", property.GetIndexParameters().Select(Parameter));
        return $"{isStatic}{required}{Name(property.PropertyType)}{Mark(Nullability.Create(property).ReadState)} {(index.Length > 0 ? $"this[{index}]" : property.Name)} {accessors}";
    }

    // What the compiler adds to every record is left out.
    private static bool IsWritten(MethodBase member) =>
        !member.IsDefined(typeof(CompilerGeneratedAttribute)) && !member.Name.Contains('<', StringComparison.Ordinal);

    private static string Kind(Type type) => type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : type.IsSealed ? "sealed class" : "class";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter) =>
        $"{Name(parameter.ParameterType)}{Mark(Nullability.Create(parameter).WriteState)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "null"}" : "")}";

    private static string Mark(NullabilityState state) => state == NullabilityState.Nullable ? "?" : "";

    private static string Name(MethodInfo method) => method.IsGenericMethod
        ? $"{method.Name}<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : method.Name;

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Name(value); // marked by its nullability, as references are
        string name = type.IsNested && !type.IsGenericParameter ? $"{Name(type.DeclaringType!)}.{type.Name}" : type.Name;
        return type.IsGenericType ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }
}
