using System.Globalization;
using CsCheck;

namespace Reflexology.Tests;

/// <summary>A point spelled by its steps must be the same double as the point spelled by its place.</summary>
public class PathDataRelativeTests
{
    private static readonly Gen<string> Commands = Gen.OneOf("L", "H", "V", "C", "S", "Q", "T");

    private static readonly Gen<(string Command, int[] Hundredths)[]> Steps =
        Gen.Select(Commands, Gen.Int[-30_000, 30_000].Array[6]).Array[1, 40];

    [Test]
    public void Parse_RelativeSpelling_GivesTheSameDoublesAsAbsolute() => Gen.Select(Gen.Int[-30_000, 30_000], Steps)
        .Sample((start, steps) =>
        {
            List<string> absolute = [$"M{Text(start)} {Text(-start)}"], relative = [$"m{Text(start)} {Text(-start)}"];
            (int x, int y) = (start, -start);
            foreach ((string command, int[] by) in steps)
            {
                int points = command switch { "C" => 3, "S" or "Q" => 2, _ => 1 };
                List<string> places = [], moves = [];
                for (int i = 0; i < points; i++)
                {
                    if (command != "V")
                        (places, moves) = ([.. places, Text(x + by[2 * i])], [.. moves, Text(by[2 * i])]);
                    if (command != "H")
                        (places, moves) = ([.. places, Text(y + by[(2 * i) + 1])], [.. moves, Text(by[(2 * i) + 1])]);
                }

                absolute.Add(command + string.Join(' ', places));
                relative.Add(command.ToLowerInvariant() + string.Join(' ', moves));
                x += command == "V" ? 0 : by[(2 * points) - 2];
                y += command == "H" ? 0 : by[(2 * points) - 1];
            }

            return Curves(string.Concat(absolute)).SequenceEqual(Curves(string.Concat(relative)));
        });

    private static IEnumerable<Curve> Curves(string path) =>
        Outline.Parse(path).Contours.SelectMany(contour => contour.Curves);

    private static string Text(int hundredths) => (hundredths / 100m).ToString(CultureInfo.InvariantCulture);
}
