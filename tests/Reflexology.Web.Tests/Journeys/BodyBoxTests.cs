using static Microsoft.Playwright.Assertions;

namespace Reflexology.Web.Tests;

/// <summary>Letters, titles and buttons of the body, measured: one place for all hosts.</summary>
public sealed class BodyBoxTests() : MapTest(new PageHost(isFramed: false))
{
    // What is cut off, outside its section, or on something else.
    private const string Measure = """
        map => {
          const root = map.shadowRoot, faults = [], body = root.querySelector(".body").getBoundingClientRect();
          const boxes = [...root.querySelectorAll(".side-mark, .body-figure figcaption, .body-view .segments button, "
            + ".body-side:not(:empty), .body-others summary")].map(one => {
            const words = document.createRange();
            words.selectNodeContents(one);
            if (one.scrollWidth > one.clientWidth + 1) faults.push(`cut off: ${one.textContent}`);
            return { one, text: one.textContent, box: words.getBoundingClientRect() };
          });
          boxes.forEach(({ text, box, one }, i) => {
            if (box.left < body.left || box.right > body.right + 1) faults.push(`outside: ${text}`);
            for (const other of boxes.slice(i + 1)) {
              const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
              const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
              if (across > 1 && down > 1) faults.push(`${text} on ${other.text}`);
            }
            if (!one.matches(".side-mark, figcaption")) return;
            one.scrollIntoView({ block: "center" });
            const at = words => words.getBoundingClientRect(), range = document.createRange();
            range.selectNodeContents(one);
            const { left, top, width, height } = at(range);
            for (let step = 0; step <= 20; step++) {
              const x = left + width * (step % 7) / 6, y = top + height * Math.floor(step / 7) / 2;
              const hit = root.elementsFromPoint(x, y).some(under => under.matches?.(".body-figure path"));
              if (hit) {
                faults.push(`${text} on the drawing`);
                break;
              }
            }
          });
          return [String(boxes.length), ...faults];
        }
        """;

    [TestCase(320, 640)]
    [TestCase(390, 844)]
    [TestCase(1280, 800)]
    [TestCase(3840, 2160)]
    public async Task Boxes_OfTheBody_OverlapNothingAndAreNotCut(int width, int height)
    {
        await OpenAsync(new Showing { Areas = ["kidney", "head"] }, width, height);
        if (await Map.Locator(".handle").IsVisibleAsync())
        {
            await Map.Locator(".handle").ClickAsync();
            await Map.Locator(".body > summary").ClickAsync();
        }

        await Map.EvaluateAsync(
            "map => { map.chosen = { map: 'chinese', zone: 'eye', foot: 'left', aspect: 'plantar' }; }");
        List<string> wrong = [];
        int boxes = 0;
        foreach (string language in Languages.All)
        {
            await Map.EvaluateAsync("(map, lang) => map.setAttribute('lang', lang)", language);
            foreach (string view in (string[])["whole", "head", "trunk"])
            {
                await Map.Locator($"[data-choice='body.{view}']").ClickAsync();
                await Expect(Map.Locator($".figures[data-view={view}]")).ToBeVisibleAsync();
                string[] found = await Map.EvaluateAsync<string[]>(Measure);
                boxes += int.Parse(found[0], System.Globalization.CultureInfo.InvariantCulture);
                wrong.AddRange(found[1..].Select(fault => $"{language} {view}: {fault}"));
            }
        }

        Assert.That(wrong, Is.Empty);
        Assert.That(boxes, Is.GreaterThan(100));
    }
}
