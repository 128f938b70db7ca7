namespace Reflexology.Architecture.Tests;

internal sealed class FolderTests
{
    [Test, Explicit]
    public void Print()
    {
        foreach (var project in House.Uses.Where(use => use.User.Project == use.Target.Project).GroupBy(use => use.User.Project))
        {
            TestContext.Out.WriteLine($"# {project.Key}");
            foreach (var pair in project.Where(use => use.User.Folder != use.Target.Folder).GroupBy(use => (use.User.Folder, use.Target.Folder)).OrderBy(g => g.Key))
                TestContext.Out.WriteLine($"  {pair.Key.Item1} -> {pair.Key.Item2}: {pair.Count()} ({string.Join(", ", pair.Take(4).Select(use => $"{use.User.Name}>{use.Target.Name}"))})");
        }
        foreach (var pair in House.Uses.Where(use => use.User.Project != use.Target.Project).GroupBy(use => (use.User.Project, use.Target.Project)))
            TestContext.Out.WriteLine($"{pair.Key}: {pair.Count()}");
        TestContext.Out.WriteLine(string.Join("\n", House.Types.Where(place => place.Folders.Length > 1)));
    }
}
