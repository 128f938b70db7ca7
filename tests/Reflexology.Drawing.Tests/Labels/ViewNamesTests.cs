namespace Reflexology.Drawing.Tests;

/// <summary>Names in the zones of the viewer.</summary>
[TestFixture]
internal sealed class ViewNamesTests
{
    private const double LeastPixels = 9;

    // Pixels per millimetre: from a phone that shows all of a foot to the closest zoom.
    private static readonly double[] Scales = [0.6, 1, 1.37, 2, 2.9, 4.2, 5, 7.3, 12, 31, 80];

    [Test]
    public void At_AnyScale_HasNoLetterUnderNinePixels(
        [Values("basic", "chinese", "ingham", "ten-zones")] string id, [Values] Aspect aspect)
    {
        FootMap map = FootMap.Load(id);
        var steps = new ViewNameSteps(map);
        var setting = new TextSetting("en", DiagramFonts.Bundled);
        FootView view = map[Foot.Left, aspect];
        Assert.Multiple(() =>
        {
            foreach (double scale in Scales)
            {
                ViewNames names = steps.At(ViewLayers.NamesAt(scale), view, setting, CancellationToken.None);
                IEnumerable<double> pixels = names.Labels.Select(label => label.Size * scale);
                Assert.That(pixels, Is.All.GreaterThanOrEqualTo(LeastPixels), $"at {scale}");
            }
        });
    }

    [Test]
    public void Find_ZonesWithPictograms_HaveThemInsteadOfTheirNames()
    {
        FootMap map = FootMap.Load("chinese");
        var part = new ViewPart(map[Foot.Left, Aspect.Plantar]);
        var diagram = new Diagram(map) { Labels = LabelStyle.Pictograms };
        var names = ViewNames.Find(
            part,
            new SymmetricLabels(map),
            LegendNumbers.ForMap(map),
            new TextSetting(diagram),
            new ZonePictograms(diagram, [part]));
        Assert.That(names.Labels.Select(label => label.Zone), Is.Unique);
        Assert.That(Block("kidney").Pictogram?.Id, Is.EqualTo("kidney"));
        Assert.That(Block("gonads").Lines, Is.Not.Empty);

        LabelBlock Block(string zone) => names.Labels.Single(label => label.Zone.Id == zone).Label.Block;
    }

    [Test]
    public void At_CloserZoom_NamesMoreZones()
    {
        FootMap map = FootMap.Load("chinese");
        var steps = new ViewNameSteps(map);
        var setting = new TextSetting("en", DiagramFonts.Bundled);
        int[] named = [.. Scales.Select(scale => NamedAt(scale))];
        Assert.That(named, Is.Ordered);
        Assert.That(named[^1], Is.EqualTo(map[Foot.Right, Aspect.Plantar].Shapes.Length));

        int NamedAt(double scale)
        {
            ViewNames names = steps.At(
                ViewLayers.NamesAt(scale), map[Foot.Right, Aspect.Plantar], setting, CancellationToken.None);
            return names.Labels.Count(label => !names.Numbered.Contains(label.Zone));
        }
    }
}
