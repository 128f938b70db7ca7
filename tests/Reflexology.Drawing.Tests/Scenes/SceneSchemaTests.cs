using System.Text;
using System.Text.Json.Serialization.Metadata;
using Reflexology.Tests;

namespace Reflexology.Drawing.Tests;

/// <summary>Scenes are what their schema describes, and the schema describes no more.</summary>
public class SceneSchemaTests
{
    private static SchemaFile Schema => SchemaFile.Of("scene");

    [TestCaseSource(typeof(FootMap), nameof(FootMap.BuiltInIds))]
    public void Errors_OfTheSceneOfABuiltInMap_AreNone(string map) =>
        Assert.That(Schema.Errors(Text(new Diagram(FootMap.Load(map)))), Is.Empty);

    [TestCaseSource(typeof(FootMap), nameof(FootMap.BuiltInIds))]
    public void Errors_OfABuiltInSceneWithAllLanguagesDemanded_AreNone(string map) => Assert.That(
        Schema.WithBuiltInLanguages().Errors(Text(new Diagram(FootMap.Load(map)))), Is.Empty);

    [Test]
    public void Errors_OfTheSceneOfAHostileMap_AreNone() => Assert.That(
        Schema.Errors(Text(new Diagram(HostileMap.Load()) { Title = HostileMap.Name })), Is.Empty);

    [Test]
    public void Errors_OfASceneWithEverythingItCanStartWith_AreNone()
    {
        FootMap map = FootMap.Load("ingham");
        var diagram = new Diagram(map)
        {
            Highlight = ["kidney", map.Zones[3], "rib"],
            Language = "de",
            Title = "Niere",
            Feet = [Foot.Left],
            Aspects = [Aspect.Medial, Aspect.Lateral],
        };
        Assert.That(Schema.Errors(Text(diagram)), Is.Empty);
    }

    [Test]
    public void Members_OfTheSchema_AreThoseOfTheRecord()
    {
        JsonTypeInfo record = SceneFileContext.Short.SceneFile;
        Assert.That(SchemaAgreement.Differences(Schema, record), Is.Empty);
        Assert.That(Schema.Format, Is.EqualTo(SceneFile.FormatName));
    }

    private static string Text(Diagram diagram) => Encoding.UTF8.GetString(MapScene.Create(diagram).ToJson());
}
