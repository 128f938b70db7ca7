using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Reflexology.Authoring.Tests;

/// <summary>Drawings broken at random are read, or refused at a place: no other exception, no hang.</summary>
[TestFixture]
[Category("Stress")]
internal sealed class SvgFuzzTests
{
    private const int Sampled = 3_000;

    // Pieces that mean something to the reader.
    private static readonly string[] Words =
    [
        "<g>", "</g>", "<use href=\"#a\"/>", "<use href=\"#plantar\"/>", "<svg viewBox=\"0 0 1 1\">", "</svg>", "transform=\"", "matrix(1 0 0 1 0 0)", "scale(0)", "scale(1e9)",
        "skewX(90)", "A1 1 0 1 1 ", "a0 0 0 00 ", "z", "M", "m", "1e999", "-", ".", "1e-40", "NaN", "%", "mm", "&#0;", "&amp;", "&x;", "<!--", "-->", "<![CDATA[", "]]>", "<?x?>",
        "<!DOCTYPE svg [", "]>", "style=\"fill:none\"", "<style>.a{", "}</style>", "class=\"a\"", "id=\"a\"", "\0", "\uFFFD", "\"", "'", "<", ">", "clip-path=\"url(#a)\"", "viewBox=\"",
        "preserveAspectRatio=\"none\"", "width=\"0\"", "<symbol id=\"a\">", "</symbol>", "<switch>", "id=\"left.plantar.foot\"", "plantar.chest-and-arms", "xmlns=\"x\"",
    ];

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("REFLEXOLOGY_STRESS_FUZZ"), CultureInfo.InvariantCulture, out int count) ? count : Sampled;

    [Test]
    public void ReadInto_MutatedDrawings_EndWithAReportOrAPlace()
    {
        int seed = Environment.GetEnvironmentVariable("REFLEXOLOGY_STRESS_SEED") is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : Random.Shared.Next();
        TestContext.Out.WriteLine($"REFLEXOLOGY_STRESS_SEED={seed}");
        string[] drawings = [.. new[] { "inkscape.svg", "illustrator.svg", "figma.svg" }.Select(name => File.ReadAllText(TestDrawing.PathOf(name))), .. Corpus()];
        byte[] map = MapFiles.Bytes("basic");
        int read = 0, refused = 0;
        for (int i = 0; i < Count; i++)
        {
            var random = new Random(seed + i);
            string drawing = Mutated(drawings[random.Next(drawings.Length)], drawings, random);
            if (IsRead(drawing, map, $"seed {seed} + {i}"))
                read++;
            else
                refused++;
        }

        TestContext.Out.WriteLine($"{read} read, {refused} refused");
        Assert.That(read, Is.Positive);
        Assert.That(refused, Is.Positive);
    }

    // Small drawings that hold what the large ones do not, and those that once failed.
    private static IEnumerable<string> Corpus() => Directory.GetFiles(TestDrawing.PathOf("Corpus"), "*.svg").Order(StringComparer.Ordinal).Select(File.ReadAllText);

    private static IEnumerable<TestCaseData> CorpusCases() =>
        Directory.GetFiles(TestDrawing.PathOf("Corpus"), "*.svg").Order(StringComparer.Ordinal).Select(file => new TestCaseData(file).SetArgDisplayNames(Path.GetFileName(file)));

    [TestCaseSource(nameof(CorpusCases))]
    public void ReadInto_KeptDrawing_EndsWithAReportOrAPlace(string file) => IsRead(File.ReadAllText(file), MapFiles.Bytes("basic"), file);

    private static bool IsRead(string drawing, byte[] map, string name)
    {
        var watch = Stopwatch.StartNew();
        byte[] bytes = Encoding.UTF8.GetBytes(drawing);
        try
        {
            // Most are no drawing of the map any more: what any drawing holds is read in each case.
            TestDrawing.Read(bytes).BuildIndex();
            using var stream = new MemoryStream(bytes);
            MapDrawing.ReadInto(map, "my.json", stream, "my.svg", DrawingFormat.Svg);
            return true;
        }
        catch (FootMapFormatException refused)
        {
            Assert.That(refused.Problems, Is.Not.Empty, name);
            Assert.That(refused.Problems.All(problem => problem is { Line: > 0, Column: > 0, Found.Length: > 0, Expected.Length: > 0 }), name);
            return false;
        }
        catch (Exception failed) when (failed is not AssertionException)
        {
            throw new AssertionException($"{name}: {failed}\n{drawing}");
        }
        finally
        {
            // On a busy machine; a hang takes much longer.
            Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)), name);
        }
    }

    private static string Mutated(string drawing, string[] others, Random random)
    {
        var text = new StringBuilder(drawing);
        for (int changes = 1 + random.Next(6); changes > 0 && text.Length > 0; changes--)
        {
            int at = random.Next(text.Length), length = Math.Min(text.Length - at, 1 + random.Next(random.Next(2) == 0 ? 4 : 400));
            switch (random.Next(6))
            {
                case 0: text.Remove(at, length); break;
                case 1: text.Insert(at, text.ToString(at, length)); break;
                case 2: text.Insert(at, Words[random.Next(Words.Length)]); break;
                case 3: text[at] = (char)random.Next(1, 128); break;
                case 4: text.Remove(at, length).Insert(at, Words[random.Next(Words.Length)]); break;
                case 5:
                    string other = others[random.Next(others.Length)];
                    int start = random.Next(other.Length);
                    text.Insert(at, other.AsSpan(start, Math.Min(other.Length - start, length)));
                    break;
            }
        }

        return text.ToString();
    }
}
