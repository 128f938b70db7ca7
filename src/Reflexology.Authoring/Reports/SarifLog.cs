using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Reflexology.Authoring;

/// <summary>Problems as a SARIF 2.1.0 log, which code review and editors read.</summary>
public static class SarifLog
{
    private const string Root = "ROOT";

    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly MapRule[] Rules = Enum.GetValues<MapRule>();

    /// <summary>The log as JSON.</summary>
    /// <param name="files">
    /// The files and their problems; all of them are artifacts of the log, also those without problems.
    /// </param>
    /// <param name="version">The version of the program that validated them.</param>
    /// <param name="folder">The folder that the addresses of files below it, or beside it, are relative to.</param>
    public static string ToJson(ImmutableArray<ValidatedFile> files, string version, string folder)
    {
        var log = new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject { ["driver"] = Driver(version) },
                ["invocations"] = new JsonArray(new JsonObject { ["executionSuccessful"] = true }),
                ["originalUriBaseIds"] = new JsonObject
                {
                    [Root] = new JsonObject { ["description"] = Text("The folder in which the program ran.") },
                },
                ["artifacts"] = List(files.Select(Artifact)),
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = List(files.SelectMany(file => file.Problems).Select(problem => Result(problem, folder))),
            }),
        };
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Indented))
            log.WriteTo(writer);
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());

        JsonObject Artifact(ValidatedFile file) => new() { ["location"] = Location(file.Name, folder) };
    }

    private static JsonObject Driver(string version) => new()
    {
        ["name"] = "reflexology",
        ["version"] = version,
        ["rules"] = List(Rules.Select(rule => new JsonObject
        {
            ["id"] = rule.Id(),
            ["shortDescription"] = Text(rule.Help()),
            ["help"] = Text(rule.Help()),
            ["defaultConfiguration"] = new JsonObject { ["level"] = rule.Severity().ToWord() },
        })),
    };

    private static JsonObject Result(MapProblem problem, string folder)
    {
        var result = new JsonObject
        {
            ["ruleId"] = problem.Rule.Id(),
            ["ruleIndex"] = Array.IndexOf(Rules, problem.Rule),
            ["level"] = problem.Severity.ToWord(),
            ["message"] = Text(problem.Message),
            ["locations"] = new JsonArray(new JsonObject
            {
                ["physicalLocation"] = new JsonObject
                {
                    ["artifactLocation"] = Location(problem.File, folder),
                    ["region"] = new JsonObject { ["startLine"] = problem.Line, ["startColumn"] = problem.Column },
                },
                ["logicalLocations"] = List(
                [
                    new JsonObject { ["fullyQualifiedName"] = problem.Path },
                    .. problem.Zones.Select(zone => new JsonObject { ["name"] = zone, ["kind"] = "object" }),
                ]),
            }),
        };
        JsonObject properties = problem.Region is { } region ? Properties(region) : [];
        if (problem.More > 0)
            properties["more"] = problem.More;
        if (properties.Count > 0)
            result["properties"] = properties;
        return result;
    }

    private static JsonObject Properties(ProblemRegion region) => new()
    {
        ["feet"] = region.Feet.ToWord(),
        ["aspect"] = region.Aspect.ToWord(),
        ["x"] = region.Point.X,
        ["y"] = region.Point.Y,
        ["areaInMm2"] = region.Area,
        ["widthInMm"] = region.Width,
        ["lengthInMm"] = region.Length,
    };

    // On another drive there is no way from the folder.
    private static JsonObject Location(string file, string folder)
    {
        string path = Path.GetFullPath(file, folder);
        string relative = Path.GetRelativePath(folder, path);
        if (Path.IsPathRooted(relative))
            return new JsonObject { ["uri"] = new Uri(path).AbsoluteUri };
        string uri = string.Join('/', relative.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
        return new JsonObject { ["uri"] = uri, ["uriBaseId"] = Root };
    }

    private static JsonObject Text(string text) => new() { ["text"] = text };

    private static JsonArray List(IEnumerable<JsonObject> objects) => new([.. objects]);
}
