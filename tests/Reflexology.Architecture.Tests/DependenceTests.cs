namespace Reflexology.Architecture.Tests;

/// <summary>Projects and folders use each other only as CONTRIBUTING.md says.</summary>
internal sealed class DependenceTests
{
    private static IEnumerable<string> Projects => House.Assemblies.Select(assembly => assembly.GetName().Name!);

    [Test]
    public void Projects_OfTheList_AreThoseOfSrc() => Assert.That(Contributing.Projects.Keys, Is.EquivalentTo(Projects));

    [TestCaseSource(nameof(Projects))]
    public void Project_UsesOnlyThoseItMay(string project)
    {
        IEnumerable<string> wrong =
            from use in House.Uses
            where use.User.Project == project && use.Target.Project != project
            where !Contributing.Projects[project].Contains(use.Target.Project)
            select $"{use.User.Type} uses {use.Target.Type}";
        Assert.That(wrong, Is.Empty, $"{project} may use: {string.Join(", ", Contributing.Projects[project].Order())}");
    }

    [TestCaseSource(nameof(Projects))]
    public void Folders_OfTheList_AreThoseOfTheProject(string project)
    {
        IEnumerable<string> found =
            from type in House.Types
            where type.Project == project
            from folder in type.Folders
            where folder.Length > 0
            select folder;
        if (Contributing.Folders[project].Length > 0)
            Assert.That(Contributing.Folders[project].Except(["wwwroot"]), Is.EquivalentTo(found.Distinct()));
    }

    [TestCaseSource(nameof(Projects))]
    public void Types_AreInOneFolder(string project) =>
        Assert.That(House.Types.Where(type => type.Project == project && type.Folders.Length > 1), Is.Empty);

    // The folder of the project itself holds its entry, which may use all folders and is used by none.
    [TestCaseSource(nameof(Projects))]
    public void Folder_UsesOnlyThoseAboveIt(string project)
    {
        var order = Contributing.Folders[project].Select((folder, place) => (folder, place)).ToDictionary(one => one.folder, one => one.place);
        if (order.Count == 0)
            return;
        order[""] = int.MaxValue;
        IEnumerable<string> wrong =
            from use in House.Uses
            where use.User.Project == project && use.Target.Project == project && use.User.Folder != use.Target.Folder
            where order[use.Target.Folder] > order[use.User.Folder]
            group $"{use.User.Name} uses {use.Target.Name}" by $"{use.User.Folder} -> {use.Target.Folder}" into found
            orderby found.Key
            select $"{found.Key}: {string.Join(", ", found.Order())}";
        Assert.That(wrong, Is.Empty);
    }
}
