using Reflexology.Drawing;

namespace Reflexology.Viewer.Tests;

public sealed class TakeAwayTextsTests() : TextsTests<TakeAwayTexts>(TakeAwayTexts.For)
{
    [Test]
    public void Choices_OfEveryKind_HaveNamesOfTheirOwn([ValueSource(typeof(Languages), nameof(Languages.All))] string language)
    {
        TakeAwayTexts texts = TakeAwayTexts.For(language);
        Assert.That(ExportFormat.All.Select(texts.Format).Distinct().Count(), Is.EqualTo(ExportFormat.All.Length));
        Assert.That(DiagramTheme.All.Select(texts.Theme), Is.Unique.And.None.EqualTo("print"));
        Assert.That(Enum.GetValues<LabelStyle>().Select(texts.Labels), Is.Unique);
    }
}
