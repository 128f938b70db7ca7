using System.Text.RegularExpressions;
using Reflexology.Drawing;

namespace Reflexology.Viewer.Tests;

public sealed partial class ViewportStateTests : HttpTest
{
    private static readonly ViewerMap Ingham = new MapStore().Find("ingham")!;

    [Test]
    public void Views_TwoMapsBeside_StandInPairsAsOnCharts()
    {
        var state = new ExplorerState { Against = Ingham, Aspects = [Aspect.Plantar, Aspect.Dorsal] };
        Assert.That(ViewportState.Create(state, "1").Views, Is.EqualTo(new[]
        {
            "chinese/right.plantar", "chinese/left.plantar", "ingham/right.plantar", "ingham/left.plantar",
            "chinese/left.dorsal", "chinese/right.dorsal", "ingham/left.dorsal", "ingham/right.dorsal",
        }));
    }

    [Test]
    public void Views_TwoMapsOver_AreThoseOfTheFirst()
    {
        var state = new ExplorerState { Against = Ingham, Comparison = Comparison.Over, Feet = [Foot.Left] };
        Assert.That(
            ShownView.All(state).Select(shown => (shown.Key, shown.Over)),
            Is.EqualTo(new[] { ("chinese/left.plantar", (FootView?)Ingham.Map[Foot.Left, Aspect.Plantar]) }));
    }

    [Test]
    public void Related_OfAChosenZone_AreItselfAndThoseOfTheSameAreasOnTheOtherMap()
    {
        var heart = new ChosenZone(
            MapStore.First, MapStore.First.Map.ZoneWithId("heart"), new ViewId(Foot.Left, Aspect.Plantar));
        var scene = ViewportState.Create(new ExplorerState { Against = Ingham, Chosen = heart }, "1");
        Assert.That(
            (scene.Chosen, scene.Related.ToArray()),
            Is.EqualTo(("chinese/left.plantar/heart", new[] { "chinese/heart", "ingham/heart" })));
    }

    [Test]
    public void Colours_EveryThemeOfThePage_HasAsMany() =>
        Assert.That(
            DiagramTheme.All.Where(theme => theme != DiagramTheme.Print).Select(theme => theme.Highlights.Length),
            Is.All.EqualTo(new ViewportLimits().Colours));

    [Test]
    public void Index_AreasOfACoarseMap_AreWithinSomethingLarger()
    {
        var index = AreaZones.Create(FootMap.Load("basic"));
        Assert.That(index.Zones["kidney"], Is.EqualTo(new[] { "abdomen-and-legs" }));
        Assert.That(index.Within, Does.Contain("kidney").And.Not.Contain("head-and-neck"));
        Assert.That(AreaZones.Create(FootMap.Load("chinese")).Within, Does.Not.Contain("kidney"));
    }

    // A character that the small font lacks would bring in the large one.
    [Test]
    public async Task Fonts_WhatEveryPageShowsInChinese_IsWhatTheStyleSheetSays()
    {
        using HttpResponseMessage answer = await AnswerAsync("/viewer.css");
        string style = await answer.Content.ReadAsStringAsync();
        string range = FewCharacters().Match(style).Groups[1].Value;
        string said = string.Concat(Languages.All.Select(code => new PageTexts(code)).Select(texts =>
            texts.LanguageName + (texts.Language == "zh" ? "颈、肾" : texts.SearchHint)));
        Assert.That(
            range.Split(", ").Order(),
            Is.EqualTo(
                said.Where(letter => letter >= 0x2E80).Distinct().Select(letter => $"U+{(int)letter:X4}").Order()));
    }

    [GeneratedRegex(@"unicode-range: ([^;]+);\s+src: [^;]*NotoSansSC-few\.ttf")]
    private static partial Regex FewCharacters();
}
