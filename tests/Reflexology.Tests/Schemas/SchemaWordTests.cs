namespace Reflexology.Tests;

/// <summary>The words a schema allows are those of the library's enumerations.</summary>
public class SchemaWordTests
{
    [TestCase("anatomy", "area", "kind", typeof(BodyAreaKind))]
    [TestCase("foot", "detail", "kind", typeof(FootDetailKind))]
    [TestCase("foot", "guide", "kind", typeof(FootGuideKind))]
    [TestCase("map", "zone", "feet", typeof(Feet))]
    public void Words_OfAMember_AreThoseOfItsEnumeration(string schema, string definition, string member, Type words) => Assert.That(
        SchemaFile.Of(schema).Root["definitions"]![definition]!["properties"]![member]!["enum"]!.AsArray().Select(word => (string)word!),
        Is.EquivalentTo(Enum.GetNames(words).Select(name => name.ToLowerInvariant())));

    [Test]
    public void Words_OfAnAspect_AreThoseOfItsEnumeration() => Assert.That(
        SchemaFile.Of("map").Root["definitions"]!["aspect"]!["enum"]!.AsArray().Select(word => (string)word!),
        Is.EqualTo(Enum.GetValues<Aspect>().Select(FileWord.Of)));
}
