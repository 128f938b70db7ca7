namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class DiagramThemeTests
{
    // Side by side 1 is seen. Names as light as white leave the dark theme less room.
    private static double LeastDifference(DiagramTheme theme) => theme == DiagramTheme.Dark ? 7 : 8;

    [TestCase("dark"), TestCase("Light"), TestCase("print"), TestCase("high-contrast")]
    public void Named_BuiltIn_IsFound(string name) => Assert.That(DiagramTheme.Named(name).Name, Is.EqualTo(name).IgnoreCase);

    [Test]
    public void Named_Other_SaysWhichThereAre() => Assert.That(
        () => DiagramTheme.Named("drak"),
        Throws.TypeOf<UnknownNameException>().With.Message.EqualTo(
            "There is no theme 'drak'. Did you mean 'dark'? Themes: light, dark, print, high-contrast."));

    [Test]
    public void Text_OnWhatLiesBehind_HasItsContrast([Values("light", "dark", "print", "high-contrast")] string name)
    {
        DiagramTheme theme = DiagramTheme.Named(name);
        double least = theme == DiagramTheme.HighContrast ? 7 : 4.5;
        Assert.Multiple(() =>
        {
            Assert.That(theme.Text.ContrastWith(theme.Paper), Is.GreaterThanOrEqualTo(least), "title");
            Assert.That(theme.QuietText.ContrastWith(theme.Paper), Is.GreaterThanOrEqualTo(least), "caption");
            foreach (ZoneEmphasis emphasis in Enum.GetValues<ZoneEmphasis>())
            {
                foreach (ZoneSwatch swatch in Swatches(theme, emphasis))
                {
                    foreach (Ink skin in Skins(theme))
                    {
                        Ink label = theme.Tone(emphasis).Label, ground = Painted(theme, swatch, emphasis, skin);
                        Assert.That(label.ContrastWith(ground), Is.GreaterThanOrEqualTo(least), $"{emphasis} {swatch.Ink.Red:X2}{swatch.Ink.Green:X2}{swatch.Ink.Blue:X2} on {skin.Red:X2}{skin.Green:X2}{skin.Blue:X2}");
                        if (theme.Tone(emphasis).Area(swatch, 1).Pattern is { } pattern)
                            Assert.That(label.ContrastWith(pattern.Ink.Over(ground)), Is.GreaterThanOrEqualTo(least), $"{emphasis} {pattern.Kind} on {skin}");
                    }
                }
            }
        });
    }

    [Test]
    public void Colours_OfTwoSystems_StayApartForAllEyes([Values("light", "dark")] string name,
        [Values] ColourVision vision, [Values(ZoneEmphasis.Plain, ZoneEmphasis.Lit)] ZoneEmphasis emphasis)
    {
        DiagramTheme theme = DiagramTheme.Named(name);
        Assert.Multiple(() =>
        {
            AllApart([.. theme.Systems.Values, theme.Regions]);
            AllApart([.. theme.Zones]);
            if (emphasis == ZoneEmphasis.Lit)
                AllApart([.. theme.Highlights]);
        });

        void AllApart(ZoneSwatch[] swatches)
        {
            foreach ((int i, ZoneSwatch one) in swatches.Index())
            {
                foreach (ZoneSwatch other in swatches[..i])
                {
                    double difference = Seen(one).DifferenceFrom(Seen(other));
                    Assert.That(difference, Is.GreaterThanOrEqualTo(LeastDifference(theme)), $"{one.Ink.Red:X2}{one.Ink.Green:X2}{one.Ink.Blue:X2} and {other.Ink.Red:X2}{other.Ink.Green:X2}{other.Ink.Blue:X2}");
                }
            }
        }

        SeenColour Seen(ZoneSwatch swatch) => SeenColour.Of(Painted(theme, swatch, emphasis, theme.Skin), vision);
    }

    [Test]
    public void Patterns_OfTwoGroups_Differ([Values("print", "high-contrast")] string name)
    {
        DiagramTheme theme = DiagramTheme.Named(name);
        Assert.Multiple(() =>
        {
            Assert.That(theme.Systems.Values.Append(theme.Regions).Select(swatch => swatch.Pattern), Is.Unique);
            Assert.That(theme.Zones.Select(swatch => swatch.Pattern), Is.Unique);
            Assert.That(theme.Highlights.Select(swatch => swatch.Pattern), Is.Unique);
            Assert.That(theme.Highlights, Has.Length.GreaterThanOrEqualTo(6));
        });
    }

    [Test]
    public void Print_Picture_HoldsOnlyGreys()
    {
        var diagram = new Diagram(FootMap.Load("chinese")) { Theme = DiagramTheme.Print, Highlight = ["neck", "kidney"], HasBones = true, HasGuides = true };
        using SkiaSharp.SKBitmap picture = GoldenPicture.Render(diagram, new PictureSize(500, 690));
        Assert.That(picture.Pixels.Count(pixel => pixel.Red != pixel.Green || pixel.Green != pixel.Blue), Is.Zero);
    }

    // Published pairs of the paper's supplementary data.
    [TestCase(50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425)]
    [TestCase(50, 2.5, 0, 61, -5, 29, 22.8977)]
    [TestCase(60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644)]
    public void DifferenceFrom_PublishedPair_IsThePublished(double l1, double a1, double b1, double l2, double a2, double b2, double expected) =>
        Assert.That(new SeenColour(l1, a1, b1).DifferenceFrom(new SeenColour(l2, a2, b2)), Is.EqualTo(expected).Within(0.0001));

    private static IEnumerable<ZoneSwatch> Swatches(DiagramTheme theme, ZoneEmphasis emphasis) =>
        [.. theme.Systems.Values, theme.Regions, .. theme.Zones, .. emphasis == ZoneEmphasis.Lit ? theme.Highlights : []];

    private static IEnumerable<Ink> Skins(DiagramTheme theme) => [theme.Skin, theme.SkinLight, theme.SkinBlush.At(0.4).Over(theme.Skin)];

    private static Ink Painted(DiagramTheme theme, ZoneSwatch swatch, ZoneEmphasis emphasis, Ink skin) =>
        theme.Tone(emphasis).Area(swatch, 1).Fill!.Value.Over(skin);
}
