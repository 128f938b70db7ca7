using System.Collections.Concurrent;
using Reflexology.Drawing;
using Reflexology.Drawing.Tests;

namespace Reflexology.Web.Tests;

/// <summary>The page of one file that <c>draw</c> writes, opened from the disk.</summary>
public sealed class HtmlFileHost : MapHost
{
    private static readonly ConcurrentDictionary<string, Lazy<string>> Pages = new();

    public override bool HasSeveralMaps => false;

    private static string Folder => Path.Combine(TestContext.CurrentContext.WorkDirectory, "pages");

    public override Task<string> AddressAsync(Showing showing)
    {
        string name = $"{showing.Map}-{string.Join('-', showing.Areas)}-{showing.Language}.html";
        return Task.FromResult(Pages.GetOrAdd(name, _ => new Lazy<string>(() => AddressOf(name, showing))).Value);
    }

    public override string ToString() => "HTML file";

    /// <summary>Deletes the pages.</summary>
    public static void End()
    {
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
    }

    private static string AddressOf(string name, Showing showing)
    {
        FootMap map = showing.IsHostile ? HostileMap.Load() : FootMap.Load(showing.Map);
        string path = Path.Combine(Directory.CreateDirectory(Folder).FullName, name);
        new Diagram(map) { Highlight = [.. showing.Areas], Language = showing.Language }.Save(path);
        return new Uri(path).AbsoluteUri;
    }
}
