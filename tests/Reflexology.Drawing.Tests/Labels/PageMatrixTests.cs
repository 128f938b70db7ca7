using System.Globalization;

namespace Reflexology.Drawing.Tests;

/// <summary>
/// Every built-in map in every language on paper and screens of seven sizes, in every label style, as one sole, both,
/// or all sides. A run takes every seventeenth page; REFLEXOLOGY_STRESS_PAGES=1 takes all of them, and 5 every fifth.
/// </summary>
[TestFixture, Parallelizable(ParallelScope.All)]
internal sealed class PageMatrixTests
{
    private const string Knob = "REFLEXOLOGY_STRESS_PAGES";

    private static readonly int Step =
        int.Parse(Environment.GetEnvironmentVariable(Knob) ?? "17", CultureInfo.InvariantCulture);

    public static string[] Sizes { get; } = ["A5", "A4", "A4-landscape", "Letter", "A3", "1600x900", "1080x1080"];

    public static LabelStyle[] Styles { get; } =
        [LabelStyle.Inside, LabelStyle.Leaders, LabelStyle.Numbers, LabelStyle.Pictograms];

    private static IEnumerable<string> MapIds => FootMap.BuiltInIds;

    [Test, Category("Stress")]
    public void Create_AnyPage_HasNoFault([ValueSource(nameof(MapIds))] string id)
    {
        FootMap map = FootMap.Load(id);
        int number = 0;
        List<string> faults = [];
        foreach (string language in Languages.All)
        {
            foreach (string size in Sizes)
            {
                foreach (Diagram diagram in Diagrams(map, language))
                {
                    if (number++ % Step == 0)
                        faults.AddRange(Faults(diagram, size));
                }
            }
        }

        Assert.That(faults, Is.Empty);
    }

    [Test, Category("Stress")]
    public void Create_AnyPageOfTwoMaps_HasNoFault(
        [Values("basic chinese", "chinese ingham", "ingham ten-zones")] string ids)
    {
        string[] maps = ids.Split(' ');
        int number = 0;
        List<string> faults = [];
        foreach (string language in Languages.All)
        {
            foreach (string size in Sizes)
            {
                foreach (Diagram diagram in Pairs(FootMap.Load(maps[0]), FootMap.Load(maps[1]), language))
                {
                    // Such a page has no names, which ComparedPageTests sees.
                    bool isFull = size == "A5" && diagram.Highlight.Length != 1 && diagram.Aspects.Length == 4;
                    if (number++ % Step == 0 && !isFull)
                        faults.AddRange(Faults(diagram, size));
                }
            }
        }

        Assert.That(faults, Is.Empty);
    }

    private static IEnumerable<Diagram> Pairs(FootMap map, FootMap against, string language) =>
        from diagram in Diagrams(map, language)
        from areas in new string[][] { [], ["kidney"], ["heart", "spine", "digestive-system", "neck", "knee"] }
        select diagram with { Against = against, Highlight = [.. areas.Select(area => (Highlight)area)] };

    private static IEnumerable<string> Faults(Diagram diagram, string size)
    {
        string views = $"{diagram.Feet.Length} feet, {diagram.Aspects.Length} sides";
        string lit = $"{diagram.Against?.Id} {string.Join(',', diagram.Highlight)}";
        string where = $"{diagram.Map.Id} {lit} {diagram.Language} {size} {diagram.Labels} {views}";
        return PageFaults.Of(diagram, PageSize.Parse(size)!.Value).Select(fault => $"{where}: {fault}");
    }

    public static IEnumerable<Diagram> Diagrams(FootMap map, string language)
    {
        foreach (LabelStyle style in Styles)
        {
            var diagram = new Diagram(map) { Language = language, Labels = style };
            yield return diagram with { Feet = [Foot.Right] };
            yield return diagram;
            yield return diagram with { Aspects = [.. Enum.GetValues<Aspect>()] };
        }
    }
}
