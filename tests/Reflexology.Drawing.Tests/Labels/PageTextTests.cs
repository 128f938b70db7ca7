using System.Globalization;

namespace Reflexology.Drawing.Tests;

/// <summary>
/// What the text of a PDF document tells of its zones, as another program reads it. A run takes every ninety-seventh
/// page of the matrix; REFLEXOLOGY_STRESS_PAGES=1 takes all of them.
/// </summary>
[TestFixture, Parallelizable(ParallelScope.All)]
internal sealed class PageTextTests
{
    private static readonly int Step = int.Parse(
        Environment.GetEnvironmentVariable("REFLEXOLOGY_STRESS_PAGES") ?? "97", CultureInfo.InvariantCulture);

    [Test, Category("Stress")]
    public void Text_AnyPage_HasTheNameOrNumberOfEachZone(
        [ValueSource(typeof(Languages), nameof(Languages.All))] string language)
    {
        List<string> missing = [];
        int number = 0;
        foreach (FootMap map in FootMap.BuiltInIds.Select(id => FootMap.Load(id)))
        {
            foreach (string size in PageMatrixTests.Sizes)
            {
                foreach (Diagram diagram in PageMatrixTests.Diagrams(map, language))
                {
                    if (number++ % Step == 0)
                        missing.AddRange(Missing(diagram, size));
                }
            }
        }

        Assert.That(missing, Is.Empty);
    }

    // A name may stand in several lines, which the text has one after the other.
    private static IEnumerable<string> Missing(Diagram diagram, string size)
    {
        var options = new ExportOptions { Page = PageSize.Parse(size) };
        byte[] document = diagram.ToBytes(ExportFormat.Pdf, options);
        string text = DocumentTool.Run(
            document, "pdftotext", "poppler-utils", "-raw", "-f", "1", "-l", "1", "-enc", "UTF-8", "{}", "-");
        string letters = Joined(text);
        string[] words = text.Split([' ', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries);
        var numbers = LegendNumbers.ForMap(diagram.Map);
        return from foot in diagram.Feet
               from aspect in diagram.Aspects
               from shape in diagram.Map[foot, aspect].Shapes
               where !NamesOf(shape.Zone, diagram).Any(name => letters.Contains(Joined(name), StringComparison.Ordinal))
                   && !words.Contains(numbers[shape.Zone])
               select $"{diagram.Map.Id} {diagram.Language} {size} {diagram.Labels}: {foot} {aspect} {shape.Zone.Id}";
    }

    // The legend names a pictogram by the body area that it shows.
    private static IEnumerable<string> NamesOf(Zone zone, Diagram diagram)
    {
        yield return zone.Names[diagram.Language];
        if (diagram.Labels == LabelStyle.Pictograms && Pictogram.Of(zone) is { } pictogram)
            yield return BodyAtlas.BuiltIn.Get(pictogram.Id).Names[diagram.Language];
    }

    private static string Joined(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
