using System.Collections.Immutable;
using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;

namespace Reflexology.Architecture.Tests;

/// <summary>The projects of src as built: their types, the folders these stand in, and which type uses which.</summary>
internal static class SourceProjects
{
    private static readonly Lazy<ImmutableArray<Use>> AllUses = new(() => [.. FindUses()]);

    /// <summary>The assemblies, one for each project of src.</summary>
    public static ImmutableArray<Assembly> Assemblies { get; } =
    [
        .. Directory.GetDirectories(Path.Combine(Repository.Root, "src"))
            .Select(folder => Assembly.Load(Path.GetFileName(folder)!)),
    ];

    /// <summary>The types of src that are not nested, with their project and files.</summary>
    public static ImmutableArray<Place> Types { get; } =
    [
        .. from assembly in Assemblies
           from type in SourceFiles.ByType(assembly)
           select new Place(type.Key, assembly.GetName().Name!, [.. type.Value]),
    ];

    /// <summary>Each use of a type of src by another, once.</summary>
    public static ImmutableArray<Use> Uses => AllUses.Value;

    private static IEnumerable<Use> FindUses()
    {
        Dictionary<(string, string), Place> places = Types.ToDictionary(place => (place.Project, place.Type));
        ArchUnitNET.Domain.Architecture architecture = new ArchLoader().LoadAssemblies([.. Assemblies]).Build();
        return from type in architecture.Types
               let user = PlaceOf(type)
               where user is not null
               from target in type.GetTypeDependencies().Select(PlaceOf).OfType<Place>()
               where target != user
               group 0 by (user, target) into use
               select new Use(use.Key.user, use.Key.target);

        // A nested type is where the type around it is.
        Place? PlaceOf(IType type) =>
            places.GetValueOrDefault((type.Assembly?.Name.Split(',')[0] ?? "", type.FullName.Split('+', '<')[0]));
    }
}

/// <summary>A type of src.</summary>
/// <param name="Type">Its full name.</param>
/// <param name="Project">Its project.</param>
/// <param name="Files">Its files, from the folder of the project.</param>
internal sealed record Place(string Type, string Project, ImmutableArray<string> Files)
{
    /// <summary>The folders of its files; empty for the folder of the project itself.</summary>
    public ImmutableArray<string> Folders { get; } =
        [.. Files.Select(file => file.Contains('/', StringComparison.Ordinal) ? file.Split('/')[0] : "").Distinct()];

    /// <summary>Its only folder.</summary>
    public string Folder => Folders[0];

    /// <summary>Its name without the namespace.</summary>
    public string Name => Type.Split('.')[^1].Split('`')[0];
}

/// <summary>A type that uses another.</summary>
internal sealed record Use(Place User, Place Target);
