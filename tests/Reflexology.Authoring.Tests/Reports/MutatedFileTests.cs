using System.Text;
using CsCheck;

namespace Reflexology.Authoring.Tests;

/// <summary>Whatever stands in a map file, validation ends soon, in little memory, and with places for what it found.</summary>
[Category("Stress")]
public class MutatedFileTests
{
    private const long MostBytes = 64 << 20;

    private static readonly string[] Maps =
    [
        MapText.Of(new TestZone("one", MapText.Box(20, 100, 40, 120))),
        MapText.Of(new TestZone("one", MapText.Box(20, 100, 40, 120)), new TestZone("two", "M40 100 C45 95 55 95 60 100 L60 120 S50 130 40 120 Z") { LeftPath = "m40 100 h20 v20 h-20 z" }),
        MapText.Of(new TestZone("one", "M20 100 Q30 90 40 100 T60 100 V120 H20 Z M30 105 L35 105 L35 110 Z"), new TestZone("two", MapText.Box(25, 102, 45, 118)) { Over = ["one"], Assertions = """{ "on": "plantar", "is": "near", "of": ["heel-centre"], "atMost": 5 }""" }),
    ];

    [Test]
    public void Parse_MutatedMap_EndsSoonWithPlaces()
    {
        FileValidation.Parse(Encoding.UTF8.GetBytes(Maps[0]), "warm.json");
        MutatedFile.Of(Maps).Sample(Check, iter: MutatedFile.Count);
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
        FileValidation.Parse(Encoding.UTF8.GetBytes(Maps[1]), "warm.json");
        Gen.Select(Stars, Stars, Gen.Bool).Sample(
            (one, two, isOver) => Check(Encoding.UTF8.GetBytes(MapText.Of(new TestZone("one", one), new TestZone("two", two) { Over = isOver ? ["one"] : [] }))), iter: MutatedFile.Count / 3);
    }

    private static void Check(byte[] bytes)
    {
        ValidatedFile? file = null;
        Bound.Check(() => file = FileValidation.Parse(bytes, "map.json"), MostBytes, Text);
        int lines = bytes.Count(letter => letter == '\n') + 1;
        if (file!.Map is null && file.Findings.IsEmpty)
            throw new InvalidOperationException($"Expected a map or findings, found neither: {Text()}");
        if (file.Findings.FirstOrDefault(finding => finding.Line < 1 || finding.Line > lines || finding.Column < 1 || finding.Message.Length == 0) is { } wrong)
            throw new InvalidOperationException($"Expected findings with places, found {wrong}: {Text()}");

        string Text() => Encoding.UTF8.GetString(bytes);
    }
}
