using System.Globalization;
using System.Text.Json;

namespace Reflexology.Viewer.Tests;

/// <summary>Answers to clicks, against those of the library for the same points.</summary>
[TestFixture(1f)]
[TestFixture(1.25f)]
[TestFixture(3f)]
public sealed class ClickAgreementJourneys(float ratio) : BrowserTest
{
    private const int Seed = 20261126;

    protected override float PixelRatio => ratio;

    // A sample for every run; REFLEXOLOGY_STRESS_CLICKS=2000 takes as many as stand for a proof, about a minute a view.
    private static int Points =>
        int.TryParse(Environment.GetEnvironmentVariable("REFLEXOLOGY_STRESS_CLICKS"), out int points) ? points : 20;

    [Test, Category("Stress")]
    public Task Click_SeededPoints_AnswersAsTheLibrary(
        [Values("plantar", "dorsal", "medial", "lateral")] string aspect,
        [Values("", "&at=3.3,0.42,0.37")] string frame) =>
        ClicksAgreeAsync(aspect, frame, Points);

    // Where the mouse is, the page and this test know alike: in whole and parts of pixels. No two clicks may be taken
    // for a double click.
    private async Task ClicksAgreeAsync(string aspect, string frame, int points)
    {
        await OpenAsync($"/?aspects={aspect}{frame}");
        FootMap map = FootMap.Load("chinese");
        var random = new Random(Seed);
        int zones = 0;
        for (int i = 0; i < points; i++)
        {
            Foot foot = i % 2 == 0 ? Foot.Right : Foot.Left;
            string key = $"chinese/{foot.ToWord()}.{aspect}";
            FootView view = map[foot, Enum.GetValues<Aspect>().Single(value => value.ToWord() == aspect)];
            ZoneShape near = view.Shapes[random.Next(view.Shapes.Length)];
            MapRect bounds = near.Polygon.Bounds;
            MapPoint wanted = frame.Length == 0
                ? new(Between(bounds.Left - 2, bounds.Right + 2), Between(bounds.Top - 2, bounds.Bottom + 2))
                : new(Between(0, view.Drawing.Width), Between(0, view.Drawing.Height));
            JsonElement answer = await Page.EvaluateAsync<JsonElement>("""
                async ([key, x, y]) => {
                  const map = document.querySelector("reflexology-map"), root = map.shadowRoot;
                  const viewport = root.querySelector(".stage");
                  const svg = root.querySelector(`.figure[data-view="${key}"] svg`);
                  const matrix = svg.getScreenCTM(), p = new DOMPoint(x, y).matrixTransform(matrix);
                  // A mouse stands on whole pixels of the screen.
                  const whole = value => Math.round(value * devicePixelRatio) / devicePixelRatio;
                  const at = { x: whole(p.x), y: whole(p.y) };
                  const seen = viewport.getBoundingClientRect();
                  const inside = at.x > seen.left && at.x < Math.min(seen.right, innerWidth)
                    && at.y > seen.top && at.y < Math.min(seen.bottom, innerHeight);
                  const target = inside ? root.elementFromPoint(at.x, at.y) : null;
                  if (!target?.closest(".stage")) return null;
                  const exact = new DOMPoint(at.x, at.y).matrixTransform(matrix.inverse());
                  const init = {
                    bubbles: true, composed: true, cancelable: true, clientX: at.x, clientY: at.y,
                    pointerType: "mouse", pointerId: 1, button: 0,
                  };
                  // The click of before is no part of this one: a second one on a chosen zone takes the choice back.
                  map.chosen = null;
                  const { answers } = map;
                  const answered = new Promise(resolve => {
                    map.answers = async place => {
                      map.answers = answers;
                      const answer = await answers(place);
                      // What it makes of the answer is done when it is the next one's turn.
                      setTimeout(() => resolve({ place, answer, zone: map.chosen?.zone ?? null }));
                      return answer;
                    };
                  });
                  target.dispatchEvent(new PointerEvent("pointerdown", init));
                  target.dispatchEvent(new PointerEvent("pointerup", init));
                  target.dispatchEvent(new PointerEvent("click", init));
                  const isOnFoot = exact.x >= 0 && exact.y >= 0
                    && exact.x <= svg.viewBox.baseVal.width && exact.y <= svg.viewBox.baseVal.height;
                  if (!isOnFoot) {
                    map.answers = answers;
                    return null;
                  }
                  const { place, answer, zone } = await answered;
                  return { x: exact.x, y: exact.y, reach: 8 / Math.hypot(matrix.a, matrix.b), zone, place, answer };
                }
                """, new object[] { key, wanted.X, wanted.Y });
            if (answer.ValueKind != JsonValueKind.Object)
                continue;
            zones++;
            var point = new MapPoint(answer.GetProperty("x").GetDouble(), answer.GetProperty("y").GetDouble());
            double reach = answer.GetProperty("reach").GetDouble();
            string? expected = (view.ZoneAt(point) ?? view.Nearest(point, reach)?.Zone)?.Id;
            string? found = answer.GetProperty("zone").GetString();
            JsonElement asked = answer.GetProperty("place");
            Assert.That(asked.GetProperty("x").GetDouble(), Is.EqualTo(point.X).Within(1e-6), "the place asked for");
            Assert.That(asked.GetProperty("y").GetDouble(), Is.EqualTo(point.Y).Within(1e-6), "the place asked for");
            Assert.That(asked.GetProperty("reach").GetDouble(), Is.EqualTo(reach).Within(1e-6));
            IEnumerable<string> all = view.ZonesAt(new MapPoint(
                asked.GetProperty("x").GetDouble(), asked.GetProperty("y").GetDouble())).Select(zone => zone.Id);
            string[] answered =
                [.. answer.GetProperty("answer").GetProperty("zones").EnumerateArray().Select(id => id.GetString()!)];
            if (all.Any())
                Assert.That(answered, Is.EqualTo(all), "all zones there, the uppermost first");

            // The page knows a point to some millionths of a millimetre: nearer to a border both answers are right.
            bool isOnBorder = view.ZonesWithin(point, 1e-3).Any(zone => zone.Zone.Id == found)
                || (found is null && view.Nearest(point, reach - 1e-3) is null);
            string place = string.Create(CultureInfo.InvariantCulture, $"{key} at {point.X}, {point.Y}");
            Assert.That(
                found == expected || isOnBorder,
                $"seed {Seed}, {place}: expected {expected ?? "no zone"}, found {found ?? "no zone"}");
        }

        Assert.That(zones, Is.GreaterThan(points / 20), "points that were on the viewport");

        double Between(double least, double most) => least + (random.NextDouble() * (most - least));
    }
}
