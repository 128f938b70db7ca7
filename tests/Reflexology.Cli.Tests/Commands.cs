using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Reflexology.Cli.Tests;

/// <summary>The commands of the tool and their options, as its help shows them.</summary>
internal static partial class Commands
{
    /// <summary>The names.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "draw", "at", "zones", "areas", "maps", "check", "new", "validate", "export", "import", "lookup", "query",
        "evidence", "view",
    ];

    private static readonly Lazy<FrozenDictionary<string, FrozenSet<string>>> ByCommand = new(() =>
        Names.ToFrozenDictionary(name => name, name => OptionsOf(name).ToFrozenSet()));

    /// <summary>The options of any of them.</summary>
    public static IEnumerable<string> Options =>
        ByCommand.Value.Values.SelectMany(options => options).Append("--version");

    /// <summary>The options of the command that arguments name.</summary>
    public static IEnumerable<string> OptionsOf(string[] arguments) =>
        arguments.Select(word => ByCommand.Value.GetValueOrDefault(word)).FirstOrDefault(options => options is not null)
            ?? Options;

    /// <summary>The options that a text names.</summary>
    public static IEnumerable<string> OptionsIn(string text) => Option().Matches(text).Select(match => match.Value);

    private static IEnumerable<string> OptionsOf(string command)
    {
        using StringWriter output = new(), error = new();
        new ReflexologyTool(Terminal.To(output, error)).Run(command, "--help");
        return OptionsIn($"{output}");
    }

    [GeneratedRegex(@"(?<![\w-])--[a-z][a-z-]*")]
    private static partial Regex Option();
}
