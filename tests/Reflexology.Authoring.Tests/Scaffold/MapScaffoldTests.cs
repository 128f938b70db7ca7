using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Reflexology.Authoring.Tests;

public class MapScaffoldTests
{
    [Test]
    public void WithExamples_AllAspects_ReadsAndHasNothingToMend()
    {
        ImmutableArray<Aspect> aspects = [.. Enum.GetValues<Aspect>()];
        ValidatedFile file = Validated(MapScaffold.WithExamples("my-map", aspects));
        Assert.That(file.Problems, Is.Empty);
        Assert.That(file.Map!.Id, Is.EqualTo("my-map"));
        Assert.That(file.Map.Zones.SelectMany(zone => zone.Aspects), Is.EqualTo(aspects));
        Assert.That(file.Map.Zones.Select(zone => zone.Names.All.Count()), Is.All.EqualTo(5));
    }

    [Test]
    public void CopyOf_BuiltIn_IsThatMapUnderAnotherId(
        [ValueSource(typeof(FootMap), nameof(FootMap.BuiltInIds))] string id)
    {
        var copy = FootMap.Parse(Encoding.UTF8.GetBytes(MapScaffold.CopyOf("my-map", id)), "my-map.json");
        FootMap map = FootMap.Load(id);
        Assert.That(copy.Id, Is.EqualTo("my-map"));
        Assert.That(copy.Zones.Select(zone => zone.Id), Is.EqualTo(map.Zones.Select(zone => zone.Id)));
        Assert.That((copy.Origin, copy.LoadOrigin()?.Id), Is.EqualTo((id, id)));
        Assert.That(copy.ChangesFrom(map), Is.Empty);
    }

    [Test]
    public void Files_NameTheSchemaBesideThem([Values] bool isCopy)
    {
        using var document = JsonDocument.Parse(
            isCopy ? MapScaffold.CopyOf("my-map", "basic") : MapScaffold.WithExamples("my-map", [Aspect.Plantar]));
        Assert.That(document.RootElement.GetProperty("$schema").GetString(), Is.EqualTo("map.schema.json"));
    }

    [Test]
    public void Schema_IsTheOneOfTheMaps() =>
        Assert.That(
            MapScaffold.Schema(),
            Is.EqualTo(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "maps", "schema", "map.schema.json"))));

    [TestCase("My map")]
    [TestCase("my_map")]
    [TestCase("")]
    public void WithExamples_NoId_SaysWhatWouldBeOne(string id) => Assert.That(
        () => MapScaffold.WithExamples(id, [Aspect.Plantar]),
        Throws.ArgumentException.With.Message.StartsWith(
            $"Expected lower-case words of a-z and 0-9 joined by hyphens, found '{id}'."));

    [Test]
    public void CopyOf_UnknownMap_SuggestsTheNearest() =>
        Assert.That(
            () => MapScaffold.CopyOf("my-map", "basix"),
            Throws.TypeOf<UnknownNameException>().With.Message.Contains("Did you mean 'basic'?"));

    private static ValidatedFile Validated(string text) =>
        FileValidation.Parse(Encoding.UTF8.GetBytes(text), "my-map.json");
}
