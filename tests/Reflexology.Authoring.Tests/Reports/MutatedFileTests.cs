using System.Diagnostics;
using System.Text;
using CsCheck;

namespace Reflexology.Authoring.Tests;

/// <summary>Whatever stands in a map file, validation ends soon, in little memory, and with places for what it found.</summary>
[Category("Stress")]
public class MutatedFileTests
{
    private const long MostBytes = 64 << 20;

    // A plain run takes a sample; REFLEXOLOGY_STRESS_FUZZ says how many files.
    private static readonly int Count = int.Parse(Environment.GetEnvironmentVariable("REFLEXOLOGY_STRESS_FUZZ") ?? "3000", System.Globalization.CultureInfo.InvariantCulture);

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private static readonly byte[][] Maps =
    [
        .. new[]
        {
            MapText.Of(new TestZone("one", MapText.Box(20, 100, 40, 120))),
            MapText.Of(new TestZone("one", MapText.Box(20, 100, 40, 120)), new TestZone("two", "M40 100 C45 95 55 95 60 100 L60 120 S50 130 40 120 Z") { LeftPath = "m40 100 h20 v20 h-20 z" }),
            MapText.Of(new TestZone("one", "M20 100 Q30 90 40 100 T60 100 V120 H20 Z M30 105 L35 105 L35 110 Z"), new TestZone("two", MapText.Box(25, 102, 45, 118)) { Over = ["one"], Assertions = """{ "on": "plantar", "is": "near", "of": ["heel-centre"], "atMost": 5 }""" }),
        }.Select(Encoding.UTF8.GetBytes),
    ];

    // What means something in JSON and in path data, and any byte at all.
    private static readonly Gen<string> Pieces = Gen.Frequency(
        (4, OneOf([.. """ {}[]",:-+.0123456789eEMLHVCSQTZz""".Select(letter => $"{letter}")])),
        (2, OneOf("", "1e308", "-1e-308", "99999999999999999999", "null", "\\u0000", "\\ud800", "true", "[]", "{}", "M0 0", "Z", "\"\"", "C1 2 3 4 5 6", "𝄞", "\r\n", "plantar", "left")),
        (1, Gen.Char[(char)0, (char)0xff].Select(letter => $"{letter}")));

    private static readonly Gen<(int Map, (double At, int Removed, string Added)[] Changes, double Length)> Mutations = Gen.Select(
        Gen.Int[0, Maps.Length - 1],
        Gen.Select(Gen.Double[0, 1], Gen.Frequency((5, Gen.Int[0, 2]), (1, Gen.Int[0, 60])), Pieces).Array[1, 5],
        Gen.Frequency((9, Gen.Const(1d)), (1, Gen.Double[0, 1])));

    [Test]
    public void Parse_MutatedMap_EndsSoonWithPlaces()
    {
        FileValidation.Parse(Maps[0], "warm.json");
        Mutations.Sample(mutation => Check(Mutated(mutation.Map, mutation.Changes, mutation.Length)), iter: Count);
    }

    // Stars whose rays end on few circles: many of their edges nearly touch, and many of their parts are slivers.
    private static readonly Gen<string> Stars = Gen.Select(
        Gen.OneOf(Gen.Const(50d), Gen.Const(50.01), Gen.Const(55d), Gen.Const(60.02)),
        Gen.OneOf(Gen.Const(0.01), Gen.Const(0.1), Gen.Const(5d), Gen.Const(5.01), Gen.Const(10d)).Array[3, 12])
        .Select((middle, rays) => string.Concat(rays.Select((ray, i) => FormattableString.Invariant(
            $"{(i == 0 ? 'M' : 'L')}{middle + (ray * Math.Cos(2 * Math.PI * i / rays.Length)):0.##} {130 + (ray * Math.Sin(2 * Math.PI * i / rays.Length)):0.##} "))) + "Z");

    [Test]
    public void Parse_MapOfStars_EndsSoonWithPlaces()
    {
        FileValidation.Parse(Maps[1], "warm.json");
        Gen.Select(Stars, Stars, Gen.Bool).Sample(
            (one, two, isOver) => Check(Encoding.UTF8.GetBytes(MapText.Of(new TestZone("one", one), new TestZone("two", two) { Over = isOver ? ["one"] : [] }))), iter: Count / 3);
    }

    private static byte[] Mutated(int map, (double At, int Removed, string Added)[] changes, double length)
    {
        List<byte> bytes = [.. Maps[map]];
        foreach ((double at, int removed, string added) in changes)
        {
            int place = (int)(at * bytes.Count);
            bytes.RemoveRange(place, Math.Min(removed, bytes.Count - place));
            bytes.InsertRange(place, added is [var letter] ? [(byte)letter] : Encoding.UTF8.GetBytes(added));
        }

        return [.. bytes.Take((int)(length * bytes.Count))];
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.OneOf([.. texts.Select(Gen.Const)]);

    // A machine that does other things may be late a few times.
    private static void Check(byte[] bytes)
    {
        TimeSpan least = Run(bytes);
        for (int again = 0; again < 5 && least > Longest; again++)
            least = TimeSpan.FromTicks(Math.Min(least.Ticks, Run(bytes).Ticks));
        if (least > Longest)
            throw new TimeoutException($"Expected an end within {Longest}, found {least}: {Encoding.UTF8.GetString(bytes)}");
    }

    private static TimeSpan Run(byte[] bytes)
    {
        long before = GC.GetAllocatedBytesForCurrentThread(), started = Stopwatch.GetTimestamp();
        ValidatedFile file = FileValidation.Parse(bytes, "map.json");
        TimeSpan time = Stopwatch.GetElapsedTime(started);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        int lines = bytes.Count(letter => letter == '\n') + 1;
        if (allocated > MostBytes)
            throw new InvalidOperationException($"Expected at most {MostBytes} bytes, found {allocated}: {Encoding.UTF8.GetString(bytes)}");
        if (file.Map is null && file.Findings.IsEmpty)
            throw new InvalidOperationException($"Expected a map or findings, found neither: {Encoding.UTF8.GetString(bytes)}");
        if (file.Findings.FirstOrDefault(finding => finding.Line < 1 || finding.Line > lines || finding.Column < 1 || finding.Message.Length == 0) is { } wrong)
            throw new InvalidOperationException($"Expected findings with places, found {wrong}: {Encoding.UTF8.GetString(bytes)}");
        return time;
    }
}
