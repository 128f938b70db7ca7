using System.Globalization;

namespace Reflexology.Benchmarks;

/// <summary>The quick mode: all methods on all maps in about a minute.</summary>
internal static class CompareCommand
{
    /// <summary>
    /// The exit code: 0, 1 where an exact method found another zone, 2 for words that are not understood.
    /// </summary>
    public static int Run(ReadOnlySpan<string> words)
    {
        if (CompareOptions.Read(words, out string problem) is not { } options)
        {
            Console.Error.WriteLine($"{problem}\n{CompareOptions.Usage}");
            return 2;
        }

        var machine = Machine.Here(options);
        var comparison = new Comparison(options);
        if (!options.IsJson)
            CompareTables.WriteHead(machine, Console.Out);
        comparison.WarmUp();
        List<CompareRow> rows = [];
        List<MapFacts> maps = [];
        foreach (string id in options.Maps)
        {
            ZoneMap map = ZoneMaps.Load(id);
            IReadOnlyList<CompareRow> measured = comparison.Measure(map);
            maps.Add(MapFacts.Of(map));
            rows.AddRange(measured);
            if (!options.IsJson)
                CompareTables.Write(maps[^1], measured, Console.Out);
        }

        if (options.IsJson)
            Console.Out.WriteLine(new CompareReport(machine, maps, rows).ToJson());
        return Judge(rows);
    }

    private static int Judge(List<CompareRow> rows)
    {
        List<CompareRow> wrong = rows.FindAll(row => row.IsWrong);
        foreach (CompareRow row in wrong)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"WRONG: {row.Method} on {row.Map}, {row.Points}: expected the zones of {LookupMethods.Reference}, "
                + $"found others at {row.Differences:N0} of {row.ComparedPoints:N0} points."));
        }

        return wrong.Count > 0 ? 1 : 0;
    }
}
