using System.Text.Json.Nodes;

namespace Reflexology.Tests;

/// <summary>The files that come with the library are what their schemas describe.</summary>
public class BuiltInFileSchemaTests
{
    private static IEnumerable<string> Files => SchemaFile.DataFiles;

    private static IEnumerable<string> Embedded => BuiltInFile.Names;

    [TestCaseSource(nameof(Files))]
    public void Errors_OfABuiltInFile_AreNone(string file) =>
        Assert.That(SchemaOf(file).Errors(SchemaFile.Read(file)), Is.Empty);

    [TestCaseSource(nameof(Files))]
    public void Errors_OfABuiltInFileWithAllLanguagesDemanded_AreNone(string file) =>
        Assert.That(SchemaOf(file).WithBuiltInLanguages().Errors(SchemaFile.Read(file)), Is.Empty);

    [TestCaseSource(nameof(Files))]
    public void FirstMember_OfABuiltInFile_NamesItsSchema(string file)
    {
        JsonObject content = JsonNode.Parse(SchemaFile.Read(file))!.AsObject();
        KeyValuePair<string, JsonNode?> first = content.First();
        Assert.That((first.Key, (string?)first.Value),
            Is.EqualTo(("$schema", $"schema/{SchemaOf(file).Name}.schema.json")));
        Assert.That(SchemaFile.Read((string)first.Value!), Is.Not.Empty);
    }

    [TestCaseSource(nameof(Embedded))]
    public void Read_AnEmbeddedFile_LiesBesideTheTestsToo(string file) =>
        Assert.That(SchemaFile.Read(file),
            Is.EqualTo(new StreamReader(new MemoryStream(BuiltInFile.Bytes(file))).ReadToEnd()));

    [TestCase("anatomy", AnatomyProblemTests.Valid)]
    [TestCase("map", ValidMap.Text)]
    public void Errors_OfASmallFileThatTheReaderTakes_AreNone(string schema, string file) =>
        Assert.That(SchemaFile.Of(schema).Errors(file), Is.Empty);

    // The format decides, so that a wrong $schema is seen.
    private static SchemaFile SchemaOf(string file)
    {
        string format = (string)JsonNode.Parse(SchemaFile.Read(file))!["format"]!;
        return SchemaFile.All.Single(schema => schema.Format == format);
    }
}
