using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Reflexology.Authoring;

/// <summary>Findings as a SARIF 2.1.0 log, which code review and editors read.</summary>
public static class SarifLog
{
    private const string Root = "ROOT";

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The log as JSON.</summary>
    /// <param name="files">What was found; all files are artifacts of the log, also those without findings.</param>
    /// <param name="version">The version of the program that looked.</param>
    /// <param name="folder">The folder that the addresses of files below it, or beside it, are relative to.</param>
    public static string Of(ImmutableArray<ValidatedFile> files, string version, string folder)
    {
        var log = new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject { ["driver"] = Driver(version) },
                ["invocations"] = new JsonArray(new JsonObject { ["executionSuccessful"] = true }),
                ["originalUriBaseIds"] = new JsonObject { [Root] = new JsonObject { ["description"] = Text("The folder in which the program ran.") } },
                ["artifacts"] = Array(files.Select(file => new JsonObject { ["location"] = Location(file.Name, folder) })),
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = Array(files.SelectMany(file => file.Findings).Select(finding => Result(finding, folder))),
            }),
        };
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Indented))
            log.WriteTo(writer);
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static JsonObject Driver(string version) => new()
    {
        ["name"] = "reflexology",
        ["version"] = version,
        ["rules"] = Array(ValidationRule.All.Select(rule => new JsonObject
        {
            ["id"] = rule.Id,
            ["shortDescription"] = Text(rule.Help),
            ["help"] = Text(rule.Help),
            ["defaultConfiguration"] = new JsonObject { ["level"] = rule.Severity.ToWord() },
        })),
    };

    private static JsonObject Result(Finding finding, string folder)
    {
        var result = new JsonObject
        {
            ["ruleId"] = finding.Rule.Id,
            ["ruleIndex"] = ValidationRule.All.IndexOf(finding.Rule),
            ["level"] = finding.Rule.Severity.ToWord(),
            ["message"] = Text(finding.Message),
            ["locations"] = new JsonArray(new JsonObject
            {
                ["physicalLocation"] = new JsonObject
                {
                    ["artifactLocation"] = Location(finding.File, folder),
                    ["region"] = new JsonObject { ["startLine"] = finding.Line, ["startColumn"] = finding.Column },
                },
                ["logicalLocations"] = Array(
                [
                    new JsonObject { ["fullyQualifiedName"] = finding.JsonPath },
                    .. finding.Zones.Select(zone => new JsonObject { ["name"] = zone, ["kind"] = "object" }),
                ]),
            }),
        };
        if (finding.Place is { } place)
            result["properties"] = Properties(place);
        return result;
    }

    private static JsonObject Properties(FindingPlace place) => new()
    {
        ["feet"] = place.Feet.ToWord(),
        ["aspect"] = place.Aspect.ToWord(),
        ["x"] = place.Point.X,
        ["y"] = place.Point.Y,
        ["areaInMm2"] = place.Area,
        ["widthInMm"] = place.Width,
        ["lengthInMm"] = place.Length,
    };

    // On another drive there is no way from the folder.
    private static JsonObject Location(string file, string folder)
    {
        string path = Path.GetFullPath(file, folder), relative = Path.GetRelativePath(folder, path);
        return Path.IsPathRooted(relative)
            ? new JsonObject { ["uri"] = new Uri(path).AbsoluteUri }
            : new JsonObject { ["uri"] = string.Join('/', relative.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString)), ["uriBaseId"] = Root };
    }

    private static JsonObject Text(string text) => new() { ["text"] = text };

    private static JsonArray Array(IEnumerable<JsonObject> objects) => new([.. objects]);
}
