namespace Reflexology.Drawing.Tests;

public sealed class HtmlAccessibilityTests : HtmlBrowserTest
{
    [TestCase(1400, 900, false)]
    [TestCase(1400, 900, true)]
    [TestCase(320, 740, false)]
    [TestCase(320, 740, true)]
    public async Task Page_InEachState_HasNoViolation(int width, int height, bool isDark)
    {
        await OpenAsync(new Diagram(FootMap.Load("chinese")), width, height, isDark);
        await ExpectAccessibleAsync("as opened");
        await Page.FillAsync("#search", "kidney");
        await ExpectAccessibleAsync("with a result list");
        await Page.Keyboard.PressAsync("Enter");
        await Zone("right.plantar.kidney").ClickAsync();
        await ExpectAccessibleAsync("with a lit area and a selected zone");
        await Page.FillAsync("#search", "qqqqqq");
        await ExpectAccessibleAsync("with nothing found");
    }

    [TestCase("basic", 320)]
    [TestCase("ingham", 320)]
    [TestCase("chinese", 320)]
    [TestCase("chinese", 360)]
    public async Task Page_Narrow_DoesNotScrollSideways(string map, int width)
    {
        foreach (string language in Languages.All)
        {
            await OpenAsync(new Diagram(FootMap.Load(map)) { Language = language }, width, 740);
            int scrolled = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            Assert.That(scrolled, Is.LessThanOrEqualTo(width), language);
        }
    }
}
