using System.Globalization;
using System.Text;

namespace Reflexology.Authoring.Tests;

/// <summary>
/// Drawings broken at random are read, or refused at a place: no other exception, no more memory than a bound.
/// </summary>
[TestFixture]
[Category("Stress")]
internal sealed class SvgFuzzTests
{
    // Large drawings, indices and whole imports take most of the time, and find little more.
    private const int OneLargeOf = 100;

    private const long MostBytes = 256 * 1024 * 1024;

    private const string InValues = "0123456789.-+eE ,%()MmLlHhVvCcSsQqTtAaZz#";

    private static readonly char[] Digits = [.. "0123456789"];

    // Pieces that mean something to the reader.
    private static readonly string[] Words =
    [
        "<g>", "</g>", "<use href=\"#a\"/>", "<use href=\"#plantar\"/>", "<svg viewBox=\"0 0 1 1\">", "</svg>",
        "transform=\"", "matrix(1 0 0 1 0 0)", "scale(0)", "scale(1e9)", "skewX(90)", "A1 1 0 1 1 ", "a0 0 0 00 ", "z",
        "M", "m", "1e999", "-", ".", "1e-40", "NaN", "%", "mm", "&#0;", "&amp;", "&x;", "<!--", "-->", "<![CDATA[",
        "]]>", "<?x?>", "<!DOCTYPE svg [", "]>", "style=\"fill:none\"", "<style>.a{", "}</style>", "class=\"a\"",
        "id=\"a\"", "\0", "\uFFFD", "\"", "'", "<", ">", "clip-path=\"url(#a)\"", "viewBox=\"",
        "preserveAspectRatio=\"none\"", "width=\"0\"",
        "<symbol id=\"a\">", "</symbol>", "<switch>", "id=\"left.plantar.foot\"", "plantar.chest-and-arms",
        "xmlns=\"x\"", "style=\"transform:rotate(5deg) translate(1px)\"", "style=\"width:5px;d:path('M0 0H5V5Z')\"",
        "transform-origin:50% top;", "transform-box:fill-box;", "@media print{", "@import url(x);", "!important", "/*",
        "*/", "#a>.a+*~[id^='a']:first-child{", "\\41 ", "var(--a)", "fill-rule=\"evenodd\"", "<!ENTITY a 'b'>",
    ];

    [Test]
    public void ReadInto_MutatedDrawings_EndWithAReportOrAPlace()
    {
        string? asked = Environment.GetEnvironmentVariable("REFLEXOLOGY_STRESS_SEED");
        int seed = asked is null ? Random.Shared.Next() : int.Parse(asked, CultureInfo.InvariantCulture);
        TestContext.Out.WriteLine($"REFLEXOLOGY_STRESS_SEED={seed}");
        string[] large = [.. new[] { "inkscape.svg", "illustrator.svg", "figma.svg" }.Select(TestDrawing.TextOf)];
        string[] small = [.. Corpus().Select(File.ReadAllText)];
        byte[][] maps = [MapFiles.Bytes("basic"), File.ReadAllBytes(MutatedFile.Corpus("map.json").Single())];
        int read = 0, refused = 0;
        for (int i = 0; i < MutatedFile.Count; i++)
        {
            var random = new Random(seed + i);
            bool isLarge = random.Next(OneLargeOf) == 0;
            string[] drawings = isLarge ? large : small;
            string drawing = drawings[random.Next(drawings.Length)];
            for (int changes = 1 + random.Next(6); changes > 0 && drawing.Length > 0; changes--)
                drawing = random.Next(6) == 0 ? Torn(drawing, small, random) : Respelled(drawing, random);
            if (IsRead(drawing, random.Next(OneLargeOf) == 0 ? maps[i % 2] : null, $"seed {seed + i}"))
                read++;
            else
                refused++;
        }

        TestContext.Out.WriteLine($"{read} read, {refused} refused");
        Assert.That(read, Is.GreaterThan(MutatedFile.Count / 4));
        Assert.That(refused, Is.GreaterThan(MutatedFile.Count / 10));
    }

    // Small drawings that hold what the large ones do not, those that once failed, and those of other programs.
    private static IEnumerable<string> Corpus() =>
    [
        .. Directory.GetFiles(TestDrawing.PathOf("Corpus"), "*.svg").Order(StringComparer.Ordinal),
        .. MutatedFile.Corpus("*.svg"),
    ];

    private static IEnumerable<TestCaseData> CorpusCases() =>
        Corpus().Select(file => new TestCaseData(file)
            .SetArgDisplayNames(Path.GetRelativePath(AppContext.BaseDirectory, file)));

    [TestCaseSource(nameof(CorpusCases))]
    public void ReadInto_KeptDrawing_EndsWithAReportOrAPlace(string file) =>
        IsRead(File.ReadAllText(file), MapFiles.Bytes("basic"), file);

    private static bool IsRead(string drawing, byte[]? map, string name)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(drawing);
        bool isRead = false;
        Allocation.Check(() => isRead = Read(bytes, map, name), MostBytes, () => $"{name}\n{drawing}");
        return isRead;
    }

    private static bool Read(byte[] bytes, byte[]? map, string name)
    {
        try
        {
            SvgDrawing read = TestDrawing.Read(bytes);
            if (map is null)
                return true;
            read.BuildIndex();
            using var stream = new MemoryStream(bytes);
            MapDrawing.ReadInto(map, "my.json", stream, "my.svg", ShapeFileFormat.Svg);
            return true;
        }
        catch (FootMapFormatException refused)
        {
            Assert.That(refused.Problems, Is.Not.Empty, name);
            bool havePlaces = refused.Problems.All(
                problem => problem is { Line: > 0, Column: > 0, Found.Length: > 0, Expected.Length: > 0 });
            Assert.That(havePlaces, name);
            return false;
        }
        catch (Exception failed) when (failed is not AssertionException)
        {
            throw new AssertionException($"{name}: {failed}\n{Encoding.UTF8.GetString(bytes)}");
        }
    }

    // Breaks anything: most of what comes out is no XML.
    private static string Torn(string drawing, string[] others, Random random)
    {
        int at = random.Next(drawing.Length);
        int length = Math.Min(drawing.Length - at, 1 + random.Next(random.Next(2) == 0 ? 4 : 400));
        string word = Words[random.Next(Words.Length)];
        string other = others[random.Next(others.Length)];
        int start = random.Next(other.Length);
        return random.Next(6) switch
        {
            0 => drawing.Remove(at, length),
            1 => drawing.Insert(at, drawing.Substring(at, length)),
            2 => drawing.Insert(at, word),
            3 => drawing.Remove(at, 1).Insert(at, $"{(char)random.Next(1, 128)}"),
            4 => drawing.Remove(at, length).Insert(at, word),
            _ => drawing.Insert(at, other.Substring(start, Math.Min(other.Length - start, length))),
        };
    }

    // Breaks a value where a digit stands, and leaves the XML whole.
    private static string Respelled(string drawing, Random random)
    {
        int at = drawing.IndexOfAny(Digits, random.Next(drawing.Length));
        if (at < 0)
            return drawing;
        string letters = new(random.GetItems<char>(InValues, 1 + random.Next(4)));
        return random.Next(3) switch
        {
            0 => drawing.Insert(at, letters),
            1 => drawing.Remove(at, 1),
            _ => drawing.Remove(at, 1).Insert(at, letters),
        };
    }
}
