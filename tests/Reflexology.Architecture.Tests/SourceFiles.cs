using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Reflexology.Architecture.Tests;

/// <summary>The source files of types, from the debug information of their assembly.</summary>
internal static class SourceFiles
{
    // Documents of types that have no code:
    // https://github.com/dotnet/runtime/blob/main/docs/design/specs/PortablePdb-Metadata.md
    private static readonly Guid TypeDefinitionDocuments = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");

    /// <summary>The files of each type that is not nested, by its full name, from the folder of its project.</summary>
    public static Dictionary<string, string[]> ByType(Assembly assembly)
    {
        using var image = new PEReader(File.OpenRead(assembly.Location));
        using FileStream symbols = File.OpenRead(Path.ChangeExtension(assembly.Location, ".pdb"));
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(symbols);
        MetadataReader types = image.GetMetadataReader(), debug = provider.GetMetadataReader();
        string project = $"/src/{assembly.GetName().Name}/";
        var files = new Dictionary<string, HashSet<string>>();
        foreach (TypeDefinitionHandle handle in types.TypeDefinitions)
        {
            HashSet<string> found = files.TryGetValue(OuterName(types, handle), out HashSet<string>? known)
                ? known
                : files[OuterName(types, handle)] = [];
            found.UnionWith(
                from document in Documents(types, debug, handle)
                let path = debug.GetString(debug.GetDocument(document).Name).Replace('\\', '/')
                let start = path.LastIndexOf(project, StringComparison.Ordinal)
                where start >= 0 && !path.Contains("/obj/", StringComparison.Ordinal)
                select path[(start + project.Length)..]);
        }

        return files.Where(type => type.Value.Count > 0).ToDictionary(type => type.Key, type => type.Value.ToArray());
    }

    private static string OuterName(MetadataReader types, TypeDefinitionHandle handle)
    {
        TypeDefinition type = types.GetTypeDefinition(handle);
        if (!type.GetDeclaringType().IsNil)
            return OuterName(types, type.GetDeclaringType());
        string name = types.GetString(type.Name), space = types.GetString(type.Namespace);
        return space.Length == 0 ? name : $"{space}.{name}";
    }

    private static IEnumerable<DocumentHandle> Documents(
        MetadataReader types,
        MetadataReader debug,
        TypeDefinitionHandle handle)
    {
        foreach (MethodDefinitionHandle method in types.GetTypeDefinition(handle).GetMethods())
        {
            MethodDebugInformation code = debug.GetMethodDebugInformation(method.ToDebugInformationHandle());
            if (code.SequencePointsBlob.IsNil)
                continue;
            foreach (SequencePoint point in code.GetSequencePoints())
                yield return point.Document;
        }

        foreach (CustomDebugInformationHandle custom in debug.GetCustomDebugInformation(handle))
        {
            CustomDebugInformation information = debug.GetCustomDebugInformation(custom);
            if (debug.GetGuid(information.Kind) != TypeDefinitionDocuments)
                continue;
            BlobReader rows = debug.GetBlobReader(information.Value);
            while (rows.RemainingBytes > 0)
                yield return MetadataTokens.DocumentHandle(rows.ReadCompressedInteger());
        }
    }
}
