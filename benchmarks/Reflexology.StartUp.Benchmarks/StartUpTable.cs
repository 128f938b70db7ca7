using System.Globalization;

namespace Reflexology.StartUp.Benchmarks;

/// <summary>The figures, each the median of several processes that take turns with those of the others.</summary>
internal static class StartUpTable
{
    /// <summary>The number of processes for each figure where none is given.</summary>
    public const int UsualRounds = 11;

    /// <summary>Measures and prints all figures.</summary>
    /// <param name="tool">The assembly of the published tool.</param>
    /// <param name="packed">The assembly of this program that uses the library of the package.</param>
    /// <param name="rounds">The number of processes for each figure.</param>
    /// <returns>The exit code.</returns>
    public static int Print(string tool, string packed, int rounds)
    {
        (string Name, Func<double> Take)[] figures =
        [
            ("an empty .NET program", MeasuredProcess.TimeNothing),
            ("the tool, --version", () => MeasuredProcess.Time(tool, "--version")),
            ("the tool, at 54 115 --map chinese", () =>
                MeasuredProcess.Time(tool, "at", "54", "115", "--map", "chinese")),
            .. Cold(MeasuredProcess.Self, "just in time"),
            .. Cold(packed, "compiled ahead, as packed"),
            ("index of 62 smooth zones, warm", () => MeasuredProcess.Ask(MeasuredProcess.Self, "smooth-warm")),
        ];
        double[][] times = [.. figures.Select(_ => new double[rounds])];
        foreach ((_, Func<double> take) in figures)
            take();
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < figures.Length; i++)
                times[i][round] = figures[i].Take();
        }

        Console.WriteLine(
            $"| milliseconds, {rounds} processes each | least | median | most |\n| --- | ---: | ---: | ---: |");
        for (int i = 0; i < figures.Length; i++)
        {
            Array.Sort(times[i]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {figures[i].Name} | {times[i][0]:0.0} | {times[i][rounds / 2]:0.0} | {times[i][^1]:0.0} |"));
        }

        return 0;
    }

    private static IEnumerable<(string Name, Func<double> Take)> Cold(string program, string library) =>
    [
        ($"FootMap.Load(\"chinese\"), cold, {library}", () => MeasuredProcess.Ask(program, "load")),
        ($"first ZoneAt, cold, {library}", () => MeasuredProcess.Ask(program, "lookup")),
        ($"Index of the sole, cold, {library}", () => MeasuredProcess.Ask(program, "index")),
        ($"index of 62 smooth zones, cold, {library}", () => MeasuredProcess.Ask(program, "smooth-cold")),
    ];
}
