using System.Globalization;
using System.Text;
using CsCheck;

namespace Reflexology.Authoring.Tests;

/// <summary>JSON files broken at random. A run has a new seed, which CsCheck prints with a failure.</summary>
internal static class MutatedFile
{
    // Characters and words of JSON, path data and maps, and any byte at all.
    private static readonly Gen<string> Pieces = Gen.Frequency(
        (4, OneOf([.. """ {}[]",:-+.0123456789eEMLHVCSQTZz""".Select(letter => $"{letter}")])),
        (2, OneOf(
            "", "1e308", "-1e-308", "99999999999999999999", "null", "\\u0000", "\\ud800", "true", "[]", "{}", "M0 0",
            "Z", "\"\"", "C1 2 3 4 5 6", "𝄞", "\r\n", "plantar", "left")),
        (1, Gen.Char[(char)0, (char)0xff].Select(letter => $"{letter}")));

    /// <summary>
    /// The number of files that a run breaks for each kind: a sample, or the value of REFLEXOLOGY_STRESS_FUZZ.
    /// </summary>
    public static int Count { get; } = int.Parse(
        Environment.GetEnvironmentVariable("REFLEXOLOGY_STRESS_FUZZ") ?? "600", CultureInfo.InvariantCulture);

    /// <summary>The files of the corpus whose names fit a pattern, as other programs write them.</summary>
    public static IEnumerable<string> Corpus(string pattern) =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Corpus"), pattern, SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal);

    /// <summary>One of these files, with a few places changed and sometimes without its end.</summary>
    public static Gen<byte[]> Of(params string[] files) => Gen.Select(
        Gen.OneOf([.. files.Select(file => Gen.Const(Encoding.UTF8.GetBytes(file)))]),
        Gen.Select(Gen.Double.Unit, Gen.Frequency((5, Gen.Int[0, 2]), (1, Gen.Int[0, 60])), Pieces).Array[1, 5],
        Gen.Frequency((9, Gen.Const(1d)), (1, Gen.Double.Unit)),
        Changed);

    private static byte[] Changed(byte[] file, (double At, int Removed, string Added)[] changes, double length)
    {
        List<byte> bytes = [.. file];
        foreach ((double at, int removed, string added) in changes)
        {
            int place = (int)(at * bytes.Count);
            bytes.RemoveRange(place, Math.Min(removed, bytes.Count - place));
            bytes.InsertRange(place, added is [var letter] ? [(byte)letter] : Encoding.UTF8.GetBytes(added));
        }

        return [.. bytes.Take((int)(length * bytes.Count))];
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.OneOf([.. texts.Select(Gen.Const)]);
}
