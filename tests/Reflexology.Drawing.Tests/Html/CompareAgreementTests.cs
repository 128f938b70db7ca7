using System.Text;

namespace Reflexology.Drawing.Tests;

/// <summary>The exported page tells what differs between two maps as the library does.</summary>
public sealed class CompareAgreementTests : HtmlBrowserTest
{
    private static IEnumerable<string[]> Pairs =>
        from one in FootMap.BuiltInIds
        from other in FootMap.BuiltInIds
        where one != other
        select new[] { one, other };

    [TestCaseSource(nameof(Pairs))]
    public async Task Compare_TwoMaps_FindsTheSameInPageAndLibrary(string here, string there)
    {
        FootMap one = FootMap.Load(here), other = FootMap.Load(there);
        string path = NewFile();
        await File.WriteAllTextAsync(path, "<!doctype html><link rel=icon href=data:,><title>compare</title>");
        await GoToAsync(path);
        string found = await Page.EvaluateAsync<string>(
            """
            ([script, one, other]) => {
              const { Scene, compare } = new Function(`${script}; return modules.scene;`)();
              const scenes = [one, other].map(json => new Scene(JSON.parse(json)));
              const { onlyHere, onlyThere, moved } = compare(scenes);
              const ids = zones => zones.map(zone => zone.id).join(' ');
              const away = moved.map(({ zone, distance }) => `${zone.id}:${Number.isFinite(distance) ? 'x' : '-'}`);
              return [ids(onlyHere), ids(onlyThere), away.join(' ')].join('\n');
            }
            """,
            new[] { MapComponent.Script.Replace("import.meta.url", "''"), Json(one), Json(other) });
        var comparison = new MapComparison(one, other);
        IEnumerable<string> away =
            comparison.InAnotherPlace.Select(zone => $"{zone.Zone.Id}:{(zone.Distance is null ? "-" : "x")}");
        Assert.That(
            found,
            Is.EqualTo($"{Ids(comparison.OnlyHere)}\n{Ids(comparison.OnlyThere)}\n{string.Join(' ', away)}"));
    }

    private static string Ids(IEnumerable<Zone> zones) => string.Join(' ', zones.Select(zone => zone.Id));

    private static string Json(FootMap map) => Encoding.UTF8.GetString(MapScene.Create(new Diagram(map)).ToJson());
}
