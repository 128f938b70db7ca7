using System.Globalization;

namespace Reflexology.StartUp.Benchmarks;

/// <summary>The figures, each the median of several processes that take turns with those of the others.</summary>
internal static class StartUpTable
{
    /// <summary>The number of processes for each figure where none is given.</summary>
    public const int UsualRounds = 11;

    /// <summary>Measures and prints all figures.</summary>
    /// <param name="tool">The assembly of the published tool.</param>
    /// <param name="rounds">The number of processes for each figure.</param>
    /// <returns>The exit code.</returns>
    public static int Print(string tool, int rounds)
    {
        (string Name, Func<double> Take)[] figures =
        [
            ("an empty .NET program", MeasuredProcess.TimeNothing),
            ("the tool, --version", () => MeasuredProcess.Time(tool, "--version")),
            ("the tool, at 54 115 --map chinese", () =>
                MeasuredProcess.Time(tool, "at", "54", "115", "--map", "chinese")),
            ("FootMap.Load(\"chinese\"), cold", () => MeasuredProcess.Ask("load")),
            ("first ZoneAt, cold", () => MeasuredProcess.Ask("lookup")),
            ("Index of the sole, cold", () => MeasuredProcess.Ask("index")),
            ("index of 62 smooth zones, cold", () => MeasuredProcess.Ask("smooth-cold")),
            ("index of 62 smooth zones, warm", () => MeasuredProcess.Ask("smooth-warm")),
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
}
