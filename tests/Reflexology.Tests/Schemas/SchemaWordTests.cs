namespace Reflexology.Tests;

/// <summary>The words a schema allows are those of the library's enumerations.</summary>
public class SchemaWordTests
{
    [TestCase("anatomy", "area", "kind", typeof(BodyAreaKind))]
    [TestCase("foot", "detail", "kind", typeof(FootDetailKind))]
    [TestCase("foot", "guide", "kind", typeof(FootGuideKind))]
    [TestCase("map", "zone", "feet", typeof(Feet))]
    [TestCase("map", "agreement", "grade", typeof(AgreementGrade))]
    public void Words_OfAMember_AreThoseOfItsEnumeration(string schema, string definition, string member, Type words) =>
        Assert.That(
        SchemaFile.Of(schema).Root["definitions"]![definition]!["properties"]![member]!["enum"]!.AsArray()
            .Select(word => (string)word!),
        Is.EquivalentTo(Enum.GetValues(words).Cast<Enum>().Select(Word)));

    [Test]
    public void Verbs_OfAssertions_AreThoseOfTheirEnumeration() => Assert.That(
        SchemaFile.Of("map").Root["definitions"]!.AsObject()
            .Where(definition => definition.Key.EndsWith("Assertion", StringComparison.Ordinal))
            .SelectMany(definition => definition.Value!["properties"]!["is"]!["enum"]!.AsArray())
                .Select(verb => (string)verb!).Distinct(),
        Is.EquivalentTo(Enum.GetValues<AssertionKind>().Select(EnumWord.ToWord)));

    [Test]
    public void Words_OfAnAspect_AreThoseOfItsEnumeration() => Assert.That(
        SchemaFile.Of("map").Root["definitions"]!["aspect"]!["enum"]!.AsArray().Select(word => (string)word!),
        Is.EqualTo(Enum.GetValues<Aspect>().Select(EnumWord.ToWord)));

    private static string Word(Enum value) =>
        (string)typeof(EnumWord).GetMethod(nameof(EnumWord.ToWord))!.MakeGenericMethod(value.GetType())
            .Invoke(null, [value])!;
}
