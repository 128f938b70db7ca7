namespace Reflexology.Benchmarks;

/// <summary>What the command line of <c>compare</c> asks for.</summary>
/// <param name="Maps">The ids of the maps, in order.</param>
/// <param name="IsJson">Whether to print JSON instead of tables.</param>
/// <param name="IsQuick">Whether a hundredth of the points will do.</param>
internal sealed record CompareOptions(IReadOnlyList<string> Maps, bool IsJson, bool IsQuick)
{
    private const int QuickPart = 100, FewestPoints = 40;

    /// <summary>What may be asked for.</summary>
    public static string Usage =>
        $"""
        usage: compare [--json] [--quick] [--map ID]...
          --json    print JSON instead of tables
          --quick   a hundredth of the points: a first look, not to be quoted
          --map ID  only this map, may be repeated: {string.Join(", ", All)}
        """;

    /// <summary>The command that asks for the same.</summary>
    public string Command
    {
        get
        {
            IEnumerable<string> words =
            [
                .. IsJson ? ["--json"] : Array.Empty<string>(), .. IsQuick ? ["--quick"] : Array.Empty<string>(),
            ];
            IEnumerable<string> maps = Maps.SequenceEqual(All) ? [] : Maps.SelectMany(map => new[] { "--map", map });
            return string.Join(
                ' ',
                ["dotnet run -c Release --project benchmarks/Reflexology.Benchmarks -- compare", .. words, .. maps]);
        }
    }

    private static IReadOnlyList<string> All => [.. ZoneMaps.Feet, .. ZoneMaps.Made];

    /// <summary>Reads the words after <c>compare</c>; null, and why, where they cannot be understood.</summary>
    public static CompareOptions? Read(ReadOnlySpan<string> words, out string problem)
    {
        List<string> maps = [];
        bool isJson = false, isQuick = false;
        problem = "";
        for (int i = 0; i < words.Length; i++)
        {
            switch (words[i])
            {
                case "--json":
                    isJson = true;
                    break;
                case "--quick":
                    isQuick = true;
                    break;
                case "--map" when i + 1 < words.Length && All.Contains(words[i + 1]):
                    maps.Add(words[++i]);
                    break;
                case "--map":
                    problem = i + 1 < words.Length
                        ? $"Expected a map after --map, found \"{words[i + 1]}\"."
                        : "Expected a map after --map, found nothing.";
                    return null;
                default:
                    problem = $"Expected an option, found \"{words[i]}\".";
                    return null;
            }
        }

        return new CompareOptions(maps.Count > 0 ? maps : All, isJson, isQuick);
    }

    /// <summary>How many points a method is asked for.</summary>
    public int PointsFor(LookupMethod method, ZoneMap map) =>
        IsQuick ? Math.Max(method.PointsOn(map) / QuickPart, FewestPoints) : method.PointsOn(map);
}
