using System.Globalization;
using CsCheck;

namespace Reflexology.DuckDb.Tests;

/// <summary>
/// Files of the corpus, changed at random places, are looked up or refused with a short text that names them; nothing
/// is written then.
/// </summary>
[TestFixture]
[Category("Stress")]
internal sealed class MutatedFilesTests
{
    // What a reader of rows looks for.
    private static readonly string[] Words =
    [
        "\"", "\"\"", ",", ";", "\t", "\n", "\r", "\r\n", "{", "}", "[", "]", ":", "null", "true", "1e", "-", ".", "x",
        "y", "\\", "\\u", "\\ud800", "\uFEFF", "#", "sep=;", "\0", "999999999999999999999", "1e400", "NaN", "{\"x\":1}",
    ];

    private static readonly string? Asked = Environment.GetEnvironmentVariable("REFLEXOLOGY_STRESS_FUZZ");
    private static readonly (string Name, byte[] Bytes)[] Seeds =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Corpus"), "points.*", new EnumerationOptions
        {
            RecurseSubdirectories = true,
        }).Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllBytes(file))),
        ("points.parquet", Parquet()),
    ];

    private static readonly Gen<byte[]> Inserted = Gen.OneOf(
        Gen.Int[0, Words.Length - 1].Select(i => System.Text.Encoding.UTF8.GetBytes(Words[i])), Gen.Byte.Array[0, 6]);

    private static readonly Gen<(double At, double Length, byte[] Text)[]> Changes =
        Gen.Select(Gen.Double[0, 1], Gen.Double[0, 0.2], Inserted).Array[1, 5];

    [Test]
    public void Run_ChangedFiles_AreAnsweredOrRefused() =>
        Gen.Select(Gen.Int[0, Seeds.Length - 1], Changes, Gen.Int[0, 99]).Sample(
            (seed, changes, choice) =>
            {
                // Parquet takes the time of fifty texts.
                if (seed == Seeds.Length - 1 && choice >= 5)
                    seed = choice % (Seeds.Length - 1);
                (string name, byte[] bytes) = Seeds[seed];
                string output = choice == 0 ? "out.parquet" : $"out.{PointFormat.All[choice % 2 == 0 ? 0 : 3]}";
                IsAnsweredOrRefused(name, changes.Aggregate(bytes, Changed), output);
            },
            iter: int.Parse(Asked ?? "1000", CultureInfo.InvariantCulture), threads: 1);

    private static void IsAnsweredOrRefused(string name, byte[] bytes, string output)
    {
        using var folder = new PointFolder();
        folder.Write(name, bytes);
        try
        {
            folder.Lookup(name, output);
        }
        catch (InvalidDataException refused)
        {
            string path = folder.PathOf(name);
            if (!refused.Message.Contains(path, StringComparison.Ordinal) || File.Exists(folder.PathOf(output))
                || refused.Message.Replace(path, name, StringComparison.Ordinal).Length > 400)
            {
                throw new InvalidOperationException(refused.Message, refused);
            }
        }
    }

    private static byte[] Changed(byte[] bytes, (double At, double Length, byte[] Text) change)
    {
        int start = (int)(bytes.Length * change.At);
        int end = Math.Min(bytes.Length, start + (int)(bytes.Length * Math.Max(0, change.Length - 0.1)));
        return [.. bytes[..start], .. change.Text, .. bytes[end..]];
    }

    private static byte[] Parquet()
    {
        using var folder = new PointFolder();
        folder.WriteQuery("points.parquet", "SELECT i AS id, i + 0.5 AS x, i AS y, 'n' || i AS n FROM range(50) t(i)");
        return File.ReadAllBytes(folder.PathOf("points.parquet"));
    }
}
