namespace Reflexology.Architecture.Tests;

/// <summary>Projects and folders use each other only as CONTRIBUTING.md says.</summary>
internal sealed class DependenceTests
{
    // Uses against the order, each with its reason; one that is no longer needed fails a test.
    private static readonly (string Project, string Use, string Reason)[] Exceptions =
    [
        ("Reflexology", "Names -> Anatomy", "a match of names has the quality of a match of areas"),
        ("Reflexology", "Files -> Anatomy", "a problem tells the view it is on"),
        ("Reflexology", "Files -> Maps", "a problem tells the feet it is on"),
        ("Reflexology", "Locations -> Maps", "a check says on which feet it failed"),
        ("Reflexology.Drawing", "Diagrams -> Typography", "a diagram names its fonts"),
        ("Reflexology.Drawing", "Diagrams -> Artwork", "a diagram names its drawings of the foot and its logo"),
        ("Reflexology.Drawing", "Diagrams -> Themes", "a diagram names its theme"),
        ("Reflexology.Drawing", "Labels -> Layout", "labels are placed in the panels of a page"),
        ("Reflexology.Drawing", "Legend -> Layout", "a legend takes the room that panels leave"),
        ("Reflexology.Drawing", "Themes -> DrawingList", "a tone is the style of a path"),
        ("Reflexology.Drawing", "Themes -> Texts", "groups of colours have names"),
        ("Reflexology.Drawing", "Html -> Export", "a page holds the picture that a reader without scripts sees"),
        ("Reflexology.Authoring", "GeoJson -> Maps", "a reader returns the shapes of a map"),
        ("Reflexology.Authoring", "GeoJson -> Shapes", "rings are nested by the checks of shapes"),
        ("Reflexology.Authoring", "Svg -> Maps", "a reader returns the shapes of a map"),
        ("Reflexology.Authoring", "Svg -> Shapes", "rings are nested by the checks of shapes"),
        ("Reflexology.Viewer", "Components -> ", "the router searches the assembly of the program"),
        ("Reflexology.Cli", "Commands -> ", "usage errors are those of the tool"),
        ("Reflexology.Cli", "Options -> ", "usage errors are those of the tool"),
        ("Reflexology.Cli", "Watching -> ", "a failed run does not end watching"),
        ("Reflexology.DuckDb", "Bulk -> ", "files are looked up with the functions of the project"),
    ];

    private static IEnumerable<string> Projects =>
        SourceProjects.Assemblies.Select(assembly => assembly.GetName().Name!);

    [Test]
    public void Projects_OfTheList_AreThoseOfSrc() =>
        Assert.That(Contributing.Projects.Keys, Is.EquivalentTo(Projects));

    [TestCaseSource(nameof(Projects))]
    public void Project_UsesOnlyThoseItMay(string project)
    {
        IEnumerable<string> wrong =
            from use in SourceProjects.Uses
            where use.User.Project == project && use.Target.Project != project
            where !Contributing.Projects[project].Contains(use.Target.Project)
            select $"{use.User.Type} uses {use.Target.Type}";
        Assert.That(wrong, Is.Empty, $"{project} may use: {string.Join(", ", Contributing.Projects[project].Order())}");
    }

    [TestCaseSource(nameof(Projects))]
    public void Folders_OfTheList_AreThoseOfTheProject(string project)
    {
        IEnumerable<string> found =
            from type in SourceProjects.Types
            where type.Project == project
            from folder in type.Folders
            where folder.Length > 0
            select folder;
        string source = Path.Combine(Repository.Root, "src", project);
        Assert.That(found.Except(Contributing.Folders[project]), Is.Empty, "folders that are not in the list");
        Assert.That(Contributing.Folders[project].Select(folder => Path.Combine(source, folder)), Is.All.Exist);
    }

    [TestCaseSource(nameof(Projects))]
    public void Types_AreInOneFolder(string project) =>
        Assert.That(SourceProjects.Types.Where(type => type.Project == project && type.Folders.Length > 1), Is.Empty);

    [TestCaseSource(nameof(Projects))]
    public void Folder_UsesOnlyThoseAboveIt(string project)
    {
        IEnumerable<string> allowed = Exceptions.Where(one => one.Project == project).Select(one => one.Use);
        IEnumerable<string> wrong =
            from use in AgainstTheOrder(project)
            where !allowed.Contains(use.Key)
            select $"{use.Key}: {string.Join(", ", use.Order())}";
        Assert.That(string.Join('\n', wrong), Is.Empty);
    }

    [TestCaseSource(nameof(Projects))]
    public void Exceptions_AllAreNeeded(string project)
    {
        IEnumerable<string> allowed = Exceptions.Where(one => one.Project == project).Select(one => one.Use);
        Assert.That(allowed.Except(AgainstTheOrder(project).Select(use => use.Key)), Is.Empty);
    }

    // The folder of the project itself comes last: its entry uses all folders and is used by none.
    private static IEnumerable<IGrouping<string, string>> AgainstTheOrder(string project)
    {
        List<string> order = [.. Contributing.Folders[project], ""];
        return from use in SourceProjects.Uses
               where use.User.Project == project && use.Target.Project == project
               where order.IndexOf(use.Target.Folder) > order.IndexOf(use.User.Folder)
               group $"{use.User.Name} uses {use.Target.Name}" by $"{use.User.Folder} -> {use.Target.Folder}" into found
               orderby found.Key
               select found;
    }
}
