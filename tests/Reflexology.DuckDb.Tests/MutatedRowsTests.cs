using System.Globalization;
using System.Text;
using CsCheck;

namespace Reflexology.DuckDb.Tests;

/// <summary>
/// Rows of any text are each written or rejected with their line, and the lookup ends.
/// </summary>
[TestFixture]
[Category("Stress")]
internal sealed class MutatedRowsTests
{
    private const int RowsInAFile = 2000;

    private static readonly FootMap Chinese = FootMap.Load("chinese");
    private static readonly int Rows = int.Parse(
        Environment.GetEnvironmentVariable("REFLEXOLOGY_STRESS_FUZZ") ?? "20000", CultureInfo.InvariantCulture);

    // Quotes may swallow the rows behind them: they are tried apart, below.
    private static readonly Gen<string> Cells = Gen.OneOf(
        Gen.Double.Select(value => value.ToString("R", CultureInfo.InvariantCulture)),
        Gen.Double[0, 250].Select(value => value.ToString("0.###", CultureInfo.InvariantCulture)),
        Gen.OneOf(
            Array.ConvertAll<string, Gen<string>>(
                [
                    "",
                    "NaN",
                    "inf",
                    "-inf",
                    "1e400",
                    "1,5",
                    "5 mm",
                    "null",
                    "0x10",
                    "--",
                    "\u0000",
                    "é",
                    "漢",
                    " 7 ",
                    "7;8",
                    "1_000",
                ],
                Gen.Const)),
        Gen.String[Gen.Char[' ', '~'], 0, 8].Select(text => text.Replace("\"", "", StringComparison.Ordinal)));

    [Test]
    public void Run_MutatedRows_AreEachWrittenOrRejectedWithTheirLine() =>
        Cells.Array[1, 5].Array[RowsInAFile].Sample(
            rows =>
            {
                string[] lines = [.. rows.Select((cells, i) => $"r{i},{string.Join(',', cells)}")];
                using var folder = new LookupFolder(lines);
                BulkLookupResult result = folder.Run(Chinese);
                HashSet<string> written = [.. folder.Output.Skip(1).Select(line => line.Split(',')[0])];
                HashSet<int> rejected = [.. folder.RejectedLines];
                for (int i = 0; i < lines.Length; i++)
                {
                    if (written.Contains($"r{i}") == rejected.Contains(i + 2))
                        throw new InvalidOperationException(
                            $"Expected the row either written or rejected at line {i + 2}, found both or none: "
                                + $"{lines[i]}");
                }

                return result.Rows == written.Count && result.Rejected == rejected.Count;
            },
            iter: Math.Max(1, Rows / RowsInAFile), threads: 1);

    // With quotes and line ends anywhere nobody can say where a row ends: what is asked is an answer, or a refusal with
    // a text.
    [Test]
    public void Run_MutatedBytes_AnswersOrRefuses() =>
        Gen.Select(Gen.Byte.Array[0, 40], Gen.Int[0, 200], Gen.Int[0, 40]).Sample(
            (bytes, at, length) =>
            {
                byte[] whole = Encoding.UTF8.GetBytes(
                    "id,x,y\n" + string.Concat(Enumerable.Range(0, 40).Select(i => $"r{i},\"{i * 2}\",{i * 5}\n")));
                at = Math.Min(at, whole.Length);
                byte[] changed = [.. whole[..at], .. bytes, .. whole[Math.Min(whole.Length, at + length)..]];
                using var folder = new LookupFolder(changed);
                try
                {
                    folder.Run(Chinese);
                }
                catch (InvalidDataException refused)
                {
                    return refused.Message.Contains("points.csv", StringComparison.Ordinal);
                }

                return true;
            },
            iter: Math.Max(20, Rows / 400), threads: 1);
}
