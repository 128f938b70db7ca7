namespace Reflexology.Drawing.Tests;

/// <summary>The groups of a legend, as a page shows them.</summary>
[TestFixture]
internal sealed class LegendGroupTests
{
    // Beside a lit area the other systems have no colour; without a heading a zone would join the system before it.
    [TestCase("Spleen", "Lymphatic system")]
    [TestCase("Gonads (ovary or testis)", "Reproductive system")]
    [TestCase("Blood pressure point", "Cardiovascular system")]
    public void Create_OnlyZoneOfAQuietSystem_StandsUnderItsOwnHeading(string zone, string system)
    {
        var diagram = new Diagram(FootMap.Load("chinese")) { Highlight = ["kidney", "heart"], HasLegend = true };
        DiagramPage page = DiagramLayout.Create(diagram, PageSize.A4).Pages[0];

        string[] texts =
        [
            .. DrawingItem.All(page.Items).OfType<TextItem>()
                .Where(text => text.Id.StartsWith("legend.", StringComparison.Ordinal)
                    && text.Id.EndsWith(".name", StringComparison.Ordinal))
                .Select(text => text.Text),
        ];
        Assert.That(texts, Does.Contain(zone));
        Assert.That(texts[Array.IndexOf(texts, zone) - 1], Is.EqualTo(system));
    }
}
