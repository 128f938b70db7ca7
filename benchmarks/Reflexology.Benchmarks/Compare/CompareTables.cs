using System.Globalization;

namespace Reflexology.Benchmarks;

/// <summary>What was measured as plain tables, the same on a screen and in a file.</summary>
internal static class CompareTables
{
    private const int MethodWidth = 22;

    private static readonly string[] Columns =
    [
        "ns", "least", "x floor", "hits", "differ", "build ms", "bytes", "alloc B",
    ];
    private static readonly int[] Widths = [11, 11, 9, 16, 20, 9, 13, 8];

    /// <summary>Where and how, and what the columns mean.</summary>
    public static void WriteHead(Machine machine, TextWriter text)
    {
        text.WriteLine($"{machine.Cpu}, {machine.Cores} cores, {machine.Os}, {machine.DotNet}");
        text.WriteLine(string.Join(", ", machine.Packages.Select(package => $"{package.Key} {package.Value}")));
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {machine.Seed}, {machine.Command}"));
        text.WriteLine();
        text.WriteLine(
            """
            ns        nanoseconds a lookup, the middle of all rounds; least: the fastest round
            x floor   times the floor of the same form: a plain table read, for one point a call or for many
            hits      points in a zone, of the points that all methods were asked for
            differ    points with another zone than ZoneIndex says, of all that the method was asked for;
                      ~ where coordinates are rounded, | where each zone claims all of its border, ! where it may not be
            build ms  and bytes: blank where the method has none of its own; bytes also where the memory is native
            alloc B   bytes that a lookup allocates
            """);
    }

    /// <summary>A table for each kind of points.</summary>
    public static void Write(MapFacts map, IReadOnlyList<CompareRow> rows, TextWriter text)
    {
        foreach (IGrouping<PointKind, CompareRow> kind in rows.GroupBy(row => row.Points))
        {
            text.WriteLine();
            text.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{map.Id}, {Words(kind.Key)}: {map.Zones:N0} zones, "
                    + $"{map.Vertices:N0} vertices"));
            text.WriteLine();
            WriteLine(text, "method", Columns);
            WriteLine(text, new string('-', MethodWidth), [.. Widths.Select(width => new string('-', width))]);
            foreach (CompareRow row in kind)
                WriteLine(text, NameOf(row), Cells(row));
        }
    }

    private static string Words(PointKind kind) => kind switch
    {
        PointKind.Uniform => "points anywhere",
        PointKind.NearBorder => "points near borders",
        _ => "points on borders",
    };

    private static string NameOf(CompareRow row) => row.Cores > 1 ? $"{row.Method} x{row.Cores}" : row.Method;

    private static string[] Cells(CompareRow row) =>
    [
        Number(row.Nanoseconds),
        Number(row.LeastNanoseconds),
        row.RatioToFloor.ToString("N1", CultureInfo.InvariantCulture),
        Of(row.Hits, row.HitPoints),
        row.Differences == 0 ? "" : Of(row.Differences, row.ComparedPoints) + Mark(row),
        row.BuildMilliseconds?.ToString("N1", CultureInfo.InvariantCulture) ?? "",
        row.Bytes?.ToString("N0", CultureInfo.InvariantCulture) ?? "",
        row.AllocatedBytes.ToString("N0", CultureInfo.InvariantCulture),
    ];

    private static string Mark(CompareRow row) =>
        row.IsWrong ? " !" : (row.Borders == BorderHandling.Closed ? " |" : " ~");

    private static string Number(double nanoseconds) =>
        nanoseconds.ToString(nanoseconds < 100 ? "N2" : "N0", CultureInfo.InvariantCulture);

    private static string Of(int part, int whole) =>
        string.Create(CultureInfo.InvariantCulture, $"{part}/{whole}");

    private static void WriteLine(TextWriter text, string method, IReadOnlyList<string> cells) =>
        text.WriteLine(
            method.PadRight(MethodWidth) + string.Concat(cells.Select((cell, i) => "  " + cell.PadLeft(Widths[i]))));
}
