using System.Globalization;
using System.Text;

namespace Reflexology.Drawing.Tests;

/// <summary>
/// The conformance tests of Unicode for UAX #9: a sample of them, or all from the folder that
/// <c>REFLEXOLOGY_STRESS_BIDI</c> names.
/// </summary>
[TestFixture]
[Category("Stress")]
internal sealed class UnicodeBidiTests
{
    // A character of each class, which is no bracket.
    private static readonly Dictionary<string, int> Samples =
        ("L=61 R=5D0 AL=645 EN=31 ES=2B ET=25 AN=661 CS=2C NSM=301 BN=AD B=2029 S=9 WS=20 ON=21 "
            + "LRE=202A LRO=202D RLE=202B RLO=202E PDF=202C LRI=2066 RLI=2067 FSI=2068 PDI=2069")
        .Split(' ')
        .Select(sample => sample.Split('='))
        .ToDictionary(sample => sample[0], sample => Convert.ToInt32(sample[1], 16));

    private static string Folder => Environment.GetEnvironmentVariable("REFLEXOLOGY_STRESS_BIDI")
        ?? Path.Combine(AppContext.BaseDirectory, "Typography", "Unicode");

    [Test]
    public void Resolve_CasesOfCharacters_HaveTheLevelsAndOrderOfTheStandard()
    {
        int cases = 0;
        foreach (string row in Rows("BidiCharacterTest.txt"))
        {
            string[] fields = row.Split(';');
            Rune[] line = [.. Words(fields[0]).Select(code => new Rune(Convert.ToInt32(code, 16)))];
            Check(row, line, fields[1] == "2" ? null : byte.Parse(fields[1], CultureInfo.InvariantCulture),
                fields[3], fields[4]);
            cases++;
        }

        Assert.That(cases, Is.GreaterThan(1000));
    }

    [Test]
    public void Resolve_CasesOfClasses_HaveTheLevelsAndOrderOfTheStandard()
    {
        int cases = 0;
        string levels = "", order = "";
        foreach (string row in Rows("BidiTest.txt"))
        {
            if (row.StartsWith("@Levels:", StringComparison.Ordinal))
                levels = row[8..];
            else if (row.StartsWith("@Reorder:", StringComparison.Ordinal))
                order = row[9..];
            else
            {
                string[] fields = row.Split(';');
                Rune[] line = [.. Words(fields[0]).Select(name => new Rune(Samples[name]))];
                int lines = int.Parse(fields[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                foreach ((int bit, byte? ofLine) in new (int, byte?)[] { (1, null), (2, 0), (4, 1) })
                {
                    if ((lines & bit) != 0)
                        Check(row, line, ofLine, levels, order);
                }

                cases++;
            }
        }

        Assert.That(cases, Is.GreaterThan(1000));
    }

    // A character that only steers others has an x for its level, and no place in the order.
    private static void Check(string what, Rune[] line, byte? ofLine, string levels, string order)
    {
        byte[] found = BidiLevels.Resolve(line, ofLine);
        string[] expected = Words(levels);
        int[] shown = [.. Enumerable.Range(0, line.Length).Where(i => expected[i] != "x")];
        string of = string.Join(' ', expected.Where(level => level != "x"));
        string places = string.Join(' ', BidiLevels.InVisualOrder(shown, place => found[place]));
        if (string.Join(' ', shown.Select(i => found[i])) != of || places != string.Join(' ', Words(order)))
            Assert.Fail($"{what}, line {ofLine}: expected {of}, found {string.Join(' ', found)}; order {places}");
    }

    private static IEnumerable<string> Rows(string file) =>
        File.ReadLines(Path.Combine(Folder, file)).Where(row => row.Length > 0 && row[0] != '#');

    private static string[] Words(string text) => text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
}
