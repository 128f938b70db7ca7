using System.Globalization;
using System.Text;
using CsCheck;

namespace Reflexology.Tests;

/// <summary>Landmark files broken at random are read, or refused at a place of theirs: no other exception.</summary>
[TestFixture]
[Category("Stress")]
internal sealed class LandmarkFuzzTests
{
    private static readonly int Count = int.Parse(
        Environment.GetEnvironmentVariable("REFLEXOLOGY_STRESS_FUZZ") ?? "2000", CultureInfo.InvariantCulture);

    private static readonly Gen<string> Files = Gen.OneOf(
        Gen.Const("name,x,y\nheel-back,12.5,-40\nweb-1,1e2,7\ntoe-tip-1,0.25,.5\n"),
        Gen.Const("\uFEFF# of a photo\r\n\r\n name , x , y\r\n\theel-back , 12.5 , -40 # behind\r\nweb-2,1,1"));

    private static readonly Gen<byte[]> Pieces = Gen.OneOf(
        Gen.OneOf([.. new[]
        {
            "", ",", "\n", "\r", "\t", " ", "#", "\"", ";", "-", "+", ".", "e", "1e999", "NaN", "Infinity", "0x1",
            "1,5", "\uFEFF", "\0", "\u2028", "web-1", "heel-back,1,1\n", "name,x,y\n", "é", "𝄞",
        }.Select(Encoding.UTF8.GetBytes).Select(Gen.Const)]),
        Gen.Byte.Array[0, 4]);

    [Test]
    public void Parse_MutatedFile_EndsWithLandmarksOrPlaces() =>
        Gen.Select(
            Files.Select(Encoding.UTF8.GetBytes),
            Gen.Select(Gen.Double.Unit, Gen.Int[0, 8], Pieces).Array[1, 5],
            (file, changes) => changes.Aggregate(file, Changed))
            .Sample(Check, iter: Count);

    private static byte[] Changed(byte[] file, (double At, int Removed, byte[] Added) change)
    {
        int at = (int)(file.Length * change.At);
        return [.. file[..at], .. change.Added, .. file[Math.Min(file.Length, at + change.Removed)..]];
    }

    private static void Check(byte[] file)
    {
        try
        {
            foreach ((string name, SeenPoint point) in LandmarkFile.Parse(file, "marks.csv", SeenFeet.Right))
            {
                if (!SeenFeet.Right.Landmarks.ContainsKey(name) || !double.IsFinite(point.X + point.Y))
                    throw new InvalidOperationException($"Expected a landmark of the foot, found {name} at {point}.");
            }
        }
        catch (FootMapFormatException refused)
        {
            int lines = file.Count(letter => letter == '\n') + 1;
            bool havePlaces = refused.Problems.All(problem =>
                problem is { Line: > 0, Column: > 0, Found.Length: > 0, Expected.Length: > 0 }
                && problem.Line <= lines);
            if (refused.Problems.IsEmpty || !havePlaces
                || refused.Problems.Any(problem => problem.Message.Length > 400))
                throw new InvalidOperationException($"Expected problems with places, found {refused.Message}", refused);
        }
    }
}
