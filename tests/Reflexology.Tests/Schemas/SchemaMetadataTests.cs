using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Reflexology.Tests;

/// <summary>The schemas and the records that files are read into describe the same members.</summary>
public class SchemaMetadataTests
{
    private static IEnumerable<string> Schemas => SchemaFile.All.Select(schema => schema.Name);

    [TestCaseSource(nameof(Schemas))]
    public void Members_OfASchema_AreThoseOfItsRecord(string name)
    {
        SchemaFile schema = SchemaFile.Of(name);
        JsonTypeInfo? record = Record(schema.Format);
        Assert.That(record, Is.Not.Null, $"There is no record that has '{schema.Format}' as its FormatName.");
        Assert.That(SchemaAgreement.Differences(schema, record!), Is.Empty);
    }

    // A record is found by its format, so that a new kind of file needs no entry here.
    private static JsonTypeInfo? Record(string format)
    {
        Type? record = typeof(FormattedFile).Assembly.GetTypes().SingleOrDefault(type =>
            type.IsSubclassOf(typeof(FormattedFile))
                && (string?)type.GetField("FormatName")?.GetRawConstantValue() == format);
        if (record?.Assembly.GetType($"{record.FullName}Context") is not { } type)
            return null;
        var context = (JsonSerializerContext?)type.GetProperty("Default")?.GetValue(null);
        return context?.GetTypeInfo(record);
    }
}
