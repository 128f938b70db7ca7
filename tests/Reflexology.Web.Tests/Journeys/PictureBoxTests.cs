
namespace Reflexology.Web.Tests;

/// <summary>Boxes of captions, names, numbers and buttons of the picture, measured: one place for all hosts.</summary>
public sealed class PictureBoxTests() : MapTest(new PageHost(isFramed: false))
{
    private static readonly string Measure = Repository.Read("tests/Reflexology.Web.Tests/Journeys/boxes.js");

    private static readonly (string Feet, string Aspects, string? Against)[] Pictures =
    [
        ("left", "plantar", null), ("both", "plantar", null), ("both", "plantar dorsal", null),
        ("both", "medial", null), ("right", "plantar", "ingham"), ("both", "plantar", "ingham"),
    ];

    [TestCase(320, 640)]
    [TestCase(390, 844)]
    [TestCase(600, 900)]
    [TestCase(844, 390)]
    [TestCase(768, 1024)]
    [TestCase(1024, 768)]
    [TestCase(1366, 768)]
    [TestCase(1920, 1080)]
    [TestCase(3840, 2160)]
    public async Task Boxes_OfCaptionsAndNames_OverlapNothingAndStayInThePicture(int width, int height)
    {
        await OpenAsync(new Showing { Areas = ["kidney", "heart", "neck"] }, width, height);
        List<string> wrong = [];
        int boxes = 0;
        foreach (string language in Languages.All)
        {
            foreach ((string feet, string aspects, string? against) in Pictures)
            {
                await Map.EvaluateAsync(
                    """
                    async (map, given) => {
                      for (const [name, value] of Object.entries(given)) map.setAttribute(name, value);
                      await new Promise(done => setTimeout(done));
                    }
                    """,
                    new { lang = language, feet, aspects, against = against ?? "" });
                await SettledAsync();
                string[] found = await Map.EvaluateAsync<string[]>(Measure);
                boxes += int.Parse(found[0], System.Globalization.CultureInfo.InvariantCulture);
                wrong.AddRange(found[1..].Select(fault => $"{language} {feet} {aspects} {against}: {fault}"));
            }
        }

        Assert.That(wrong, Is.Empty);
        Assert.That(boxes, Is.GreaterThan(300));
    }
}
