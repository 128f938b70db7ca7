namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class DiagramThemeTests
{
    // Side by side 1 is seen. Names as light as white leave the dark theme less room.
    private static double LeastDifference(DiagramTheme theme) => theme == DiagramTheme.Dark ? 7 : 8;

    private const double LeastWithPattern = 5.5;

    [TestCase("dark"), TestCase("Light"), TestCase("print"), TestCase("high-contrast")]
    public void Named_BuiltIn_IsFound(string name) =>
        Assert.That(DiagramTheme.Named(name).Name, Is.EqualTo(name).IgnoreCase);

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
                        AssertReadable(emphasis, swatch, skin);
                }
            }
        });

        void AssertReadable(ZoneEmphasis emphasis, ZoneSwatch swatch, Ink skin)
        {
            Ink label = theme.Tone(emphasis).Label, ground = Painted(theme, swatch, emphasis, skin);
            string where = $"{emphasis} {Hex(swatch.Ink)} on {Hex(skin)}";
            Assert.That(label.ContrastWith(ground), Is.GreaterThanOrEqualTo(least), where);
            if (theme.Tone(emphasis).Area(swatch, 1).Pattern is { } pattern)
                Assert.That(label.ContrastWith(pattern.Ink.Over(ground)), Is.GreaterThanOrEqualTo(least), where);
        }
    }

    // Plain zones of the dark theme are bright areas on darker skin.
    [TestCase("light", ZoneEmphasis.Plain), TestCase("print", ZoneEmphasis.Plain)]
    [TestCase("high-contrast", ZoneEmphasis.Plain), TestCase("light", ZoneEmphasis.Quiet)]
    [TestCase("dark", ZoneEmphasis.Quiet), TestCase("print", ZoneEmphasis.Quiet)]
    [TestCase("high-contrast", ZoneEmphasis.Quiet)]
    public void Border_OnSkin_IsSeen(string name, ZoneEmphasis emphasis)
    {
        DiagramTheme theme = DiagramTheme.Named(name);
        Assert.Multiple(() =>
        {
            foreach (ZoneSwatch swatch in Swatches(theme, emphasis))
            {
                Ink line = theme.Tone(emphasis).Area(swatch, 1).Stroke!.Value;
                foreach (Ink skin in Skins(theme))
                {
                    string where = $"{Hex(swatch.Ink)} on {Hex(skin)}";
                    Assert.That(line.Over(skin).ContrastWith(skin), Is.GreaterThanOrEqualTo(3), where);
                }
            }
        });
    }

    [Test]
    public void Dark_Foot_StandsOutFromThePaper()
    {
        DiagramTheme theme = DiagramTheme.Dark;
        Assert.That(theme.Skin.ContrastWith(theme.Paper), Is.GreaterThanOrEqualTo(2.5), "skin");
        Assert.That(theme.Outline.ContrastWith(theme.Paper), Is.GreaterThanOrEqualTo(7), "outline on paper");
        Assert.That(theme.Outline.ContrastWith(theme.Skin), Is.GreaterThanOrEqualTo(3), "outline on skin");
    }

    [Test]
    public void Lit_Middle_IsBrighterThanItsSidesAndHoldsText([Values("light", "dark")] string name)
    {
        DiagramTheme theme = DiagramTheme.Named(name);
        foreach (ZoneSwatch swatch in theme.Highlights)
        {
            PathStyle area = theme.Lit.Area(swatch, 1);
            Assert.That(area.Middle!.Value.Luminance, Is.GreaterThan(area.Fill!.Value.Luminance), Hex(swatch.Ink));
            Assert.That(theme.Lit.Label.ContrastWith(area.Middle.Value), Is.GreaterThanOrEqualTo(4.5), Hex(swatch.Ink));
        }
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
                    // Colours that a pattern tells apart, too, may be nearer.
                    bool isAlike = FigureOf(one) == FigureOf(other);
                    double difference = Seen(one).DifferenceFrom(Seen(other));
                    double least = isAlike ? LeastDifference(theme) : LeastWithPattern;
                    string pair = $"{Hex(one.Ink)} and {Hex(other.Ink)}";
                    Assert.That(difference, Is.GreaterThanOrEqualTo(least), pair);
                }
            }
        }

        SeenColour Seen(ZoneSwatch swatch) => SeenColour.FromInk(Painted(theme, swatch, emphasis, theme.Skin), vision);
    }

    [Test]
    public void Highlights_EveryTheme_HasTwentyFour() => Assert.That(
        DiagramTheme.All.Select(theme => theme.Highlights.Distinct().Count()), Is.All.EqualTo(24));

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
        var diagram = new Diagram(FootMap.Load("chinese"))
        {
            Theme = DiagramTheme.Print,
            Highlight = ["neck", "kidney"],
            HasBones = true,
            HasGuides = true,
        };
        using SkiaSharp.SKBitmap picture = GoldenPicture.Render(diagram, new PictureSize(500, 690));
        Assert.That(picture.Pixels.Count(pixel => pixel.Red != pixel.Green || pixel.Green != pixel.Blue), Is.Zero);
    }

    // Published pairs of the paper's supplementary data.
    [TestCase(50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425)]
    [TestCase(50, 2.5, 0, 61, -5, 29, 22.8977)]
    [TestCase(60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644)]
    public void DifferenceFrom_PublishedPair_IsThePublished(
        double l1, double a1, double b1, double l2, double a2, double b2, double expected)
    {
        SeenColour one = new(l1, a1, b1), other = new(l2, a2, b2);
        Assert.That(one.DifferenceFrom(other), Is.EqualTo(expected).Within(0.0001));
    }

    private static IEnumerable<ZoneSwatch> Swatches(DiagramTheme theme, ZoneEmphasis emphasis)
    {
        IEnumerable<ZoneSwatch> highlights = emphasis == ZoneEmphasis.Lit ? theme.Highlights : [];
        return [.. theme.Systems.Values, theme.Regions, .. theme.Zones, .. highlights];
    }

    private static (PatternKind?, double?) FigureOf(ZoneSwatch swatch) =>
        (swatch.Pattern?.Kind, swatch.Pattern?.Angle);

    private static IEnumerable<Ink> Skins(DiagramTheme theme) =>
        [theme.Skin, theme.SkinLight, theme.SkinBlush.At(0.4).Over(theme.Skin)];

    private static string Hex(Ink ink) => $"{ink.Red:X2}{ink.Green:X2}{ink.Blue:X2}";

    private static Ink Painted(DiagramTheme theme, ZoneSwatch swatch, ZoneEmphasis emphasis, Ink skin) =>
        theme.Tone(emphasis).Area(swatch, 1).Fill!.Value.Over(skin);
}
