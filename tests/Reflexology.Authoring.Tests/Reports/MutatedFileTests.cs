using System.Text;
using CsCheck;

namespace Reflexology.Authoring.Tests;

/// <summary>
/// Whatever a map file holds, validation ends, within a bound of memory, and its problems have places.
/// </summary>
[Category("Stress")]
public class MutatedFileTests
{
    private const long MostBytes = 64 << 20;

    private const string Curved = "M40 100 C45 95 55 95 60 100 L60 120 S50 130 40 120 Z";
    private const string WithHole = "M20 100 Q30 90 40 100 T60 100 V120 H20 Z M30 105 L35 105 L35 110 Z";
    private const string NearHeel = """{ "on": "plantar", "is": "near", "of": ["heel-centre"], "atMost": 5 }""";

    private static readonly TestZone One = new("one", MapText.Box(20, 100, 40, 120));

    private static readonly string[] Maps =
    [
        MapText.Of(One),
        MapText.Of(One, new TestZone("two", Curved) { LeftPath = "m40 100 h20 v20 h-20 z" }),
        MapText.Of(
            new TestZone("one", WithHole),
            new TestZone("two", MapText.Box(25, 102, 45, 118)) { Over = ["one"], Assertions = NearHeel }),
    ];

    [Test]
    public void Parse_MutatedMap_EndsWithPlaces() => MutatedFile.Of(Maps).Sample(Check, iter: MutatedFile.Count);

    // Stars whose rays end on few circles: many of their edges nearly touch, and many of their parts are slivers.
    private static readonly Gen<string> Stars = Gen.Select(
        OneOf(50, 50.01, 55, 60.02),
        OneOf(0.01, 0.1, 5, 5.01, 10).Array[3, 12],
        Star);

    [Test]
    public void Parse_MapOfStars_EndsWithPlaces()
    {
        Gen.Select(Stars, Stars, Gen.Bool).Select(Map).Sample(Check, iter: MutatedFile.Count / 3);

        static byte[] Map(string one, string two, bool isOver) => Encoding.UTF8.GetBytes(
            MapText.Of(new TestZone("one", one), new TestZone("two", two) { Over = isOver ? ["one"] : [] }));
    }

    private static Gen<double> OneOf(params double[] numbers) => Gen.OneOf([.. numbers.Select(Gen.Const)]);

    private static string Star(double middle, double[] rays)
    {
        return $"{string.Concat(rays.Select(Corner))}Z";

        string Corner(double ray, int number)
        {
            (double sin, double cos) = Math.SinCos(2 * Math.PI * number / rays.Length);
            char command = number == 0 ? 'M' : 'L';
            return FormattableString.Invariant($"{command}{middle + (ray * cos):0.##} {130 + (ray * sin):0.##} ");
        }
    }

    private static void Check(byte[] bytes)
    {
        ValidatedFile? file = null;
        Allocation.Check(() => file = FileValidation.Parse(bytes, "map.json"), MostBytes, Text);
        int lines = bytes.Count(letter => letter == '\n') + 1;
        if (file!.Map is null && file.Problems.IsEmpty)
            throw new InvalidOperationException($"Expected a map or problems, found neither: {Text()}");
        if (file.Problems.FirstOrDefault(problem => !HasPlace(problem)) is { } wrong)
            throw new InvalidOperationException($"Expected problems with places, found {wrong}: {Text()}");

        bool HasPlace(MapProblem problem) =>
            problem is { Line: > 0, Column: > 0, Message.Length: > 0 } && problem.Line <= lines;

        string Text() => Encoding.UTF8.GetString(bytes);
    }
}
