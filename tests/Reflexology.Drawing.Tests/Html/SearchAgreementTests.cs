using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Reflexology.Drawing.Tests;

/// <summary>The search of the exported page finds what the library finds, in the same order.</summary>
public sealed class SearchAgreementTests : HtmlBrowserTest
{
    private const int Seed = 20260714;

    private static readonly BodyAtlas Atlas = BodyAtlas.BuiltIn;

    private static readonly string[] Odd =
    [
        "ｎｅｃｋ", "ＨＥＡＤ＿and-Ｎéck", "FÜẞE", "İnner Éar", "ΝΈΦΡΟΣ", "neck\u0085\u2003 spine", "kid\u0301ney", "\ud83d neck",
        "urinray", "nervous sytem", "a", "in", "шейный отдл", "十二直肠", "zone 22", "22", "第22区", "#7", "and", "-",
        "my knee, and the hips!", "Leber, Galle; Milz", "肝、胆", "Schmerzen in beiden Knien", "headake", "strss", "боль",
        "ache", "-schmerzen", "zzz neck", "weh weh", "头痛和胃痛", "back p", "dolor de", "stre",
    ];

    [Test]
    public async Task Search_EveryNameAndMisspellings_FindsTheSameInPageAndLibrary()
    {
        string path = NewFile();
        await File.WriteAllTextAsync(path, "<!doctype html><link rel=icon href=data:,><title>search</title>");
        await GoToAsync(path);
        (string Text, int Language)[] asked = [.. Asked()];
        string[] found = await Page.EvaluateAsync<string[]>(
            """
            ([script, names, asked]) => {
              const data = JSON.parse(names);
              const run = new Function('data', 'state', `${script}; return { search, fold };`);
              const { search, fold } = run(data, {});
              const answer = ({ hits, isPlaceless }) => isPlaceless ? 'placeless'
                : hits.map(hit => `${hit.thing.id}:${hit.isComplaint ? 'c' : ''}${hit.quality}`).join(' ');
              return JSON.parse(asked).map(([text, language]) => answer(search(fold(text), language)));
            }
            """,
            new[]
            {
                HtmlPart.Text("search-index.js"), Names(),
                JsonSerializer.Serialize(asked.Select(each => new object[] { each.Text, each.Language })),
            });
        var differences = asked
            .Zip(found, (each, page) => (each.Text, Page: page, Library: Library(each.Text, each.Language)))
            .Where(answer => answer.Page != answer.Library);
        int misspelt = found.Count(hits => hits.EndsWith(":5", StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That(differences.Take(5), Is.Empty, $"seed {Seed}");
            Assert.That(misspelt, Is.GreaterThan(10), "misspelt words");
        });
    }

    [Test]
    public async Task Search_MisspeltWord_OffersTheAreaFirst()
    {
        await OpenAsync(new Diagram(FootMap.Load("chinese")));
        await Page.FillAsync("#search", "urinray");
        await Microsoft.Playwright.Assertions.Expect(Page.Locator("#results [role=option] strong").First)
            .ToHaveTextAsync("Urinary system");
    }

    [TestCase("headache", "Head", "Charts name places, not remedies. Shown: Head.")]
    [TestCase("zone 22", "Kidney", "22")]
    public async Task Search_ComplaintOrNumber_OffersThePlace(string typed, string name, string said)
    {
        await OpenAsync(new Diagram(FootMap.Load("chinese")));
        await Page.FillAsync("#search", typed);
        var first = Page.Locator("#results [role=option]").First;
        await Microsoft.Playwright.Assertions.Expect(first.Locator("strong")).ToHaveTextAsync(name);
        await Microsoft.Playwright.Assertions.Expect(first).ToContainTextAsync(said);
    }

    [Test]
    public async Task Search_ComplaintWithoutAPlace_SaysSo()
    {
        await OpenAsync(new Diagram(FootMap.Load("chinese")));
        await Page.FillAsync("#search", "stress");
        await Microsoft.Playwright.Assertions.Expect(Page.Locator("#results [role=option]")).ToHaveTextAsync(
            "“stress” names no place on the foot. Charts name places, not remedies.");
    }

    private static string Library(string text, int language)
    {
        if (Atlas.IsPlaceless(text, Languages.All[language]))
            return "placeless";
        var hits = Atlas.Search(text, Languages.All[language]);
        return string.Join(' ', hits.Select(hit => $"{hit.Area.Id}:{(hit.IsComplaint ? "c" : "")}{(int)hit.Quality}"));
    }

    private static IEnumerable<(string Text, int Language)> Asked()
    {
        var random = new Random(Seed);
        string[] names = [.. Atlas.Areas.SelectMany(area => area.Names.All).Select(name => name.Value).Distinct()];
        string[] parts = [.. names.SelectMany(name => name.Split(' ')).Distinct()];
        string[] complaints =
            [.. Atlas.Complaints.SelectMany(complaint => complaint.Words.Values).SelectMany(words => words)];
        string[] places = [.. parts.SelectMany(name => Atlas.PainWords.ByLanguage.Values
            .Select(words => words[random.Next(words.Length)])
            .Select(word => word.StartsWith('-') ? name + word[1..] : $"{word} {name}"))];
        return from text in (string[])[
                   .. names, .. Misspellings(names), .. Misspellings(parts), .. Odd, .. complaints,
                   .. Misspellings(complaints), .. random.GetItems(places, 300)]
               where NameFolding.Fold(text).Length > 0
               select (text, random.Next(Languages.All.Length));

        IEnumerable<string> Misspellings(string[] words) =>
            Enumerable.Range(0, 300).Select(_ => Misspelt(words[random.Next(words.Length)], random));
    }

    private static string Misspelt(string name, Random random)
    {
        var text = new StringBuilder(name);
        for (int error = 0; error <= name.Length / 8; error++)
        {
            int at = random.Next(text.Length - 1);
            switch (random.Next(4))
            {
                case 0: text.Insert(at, text[random.Next(text.Length)]); break;
                case 1 when text.Length > 2: text.Remove(at, 1); break;
                case 2: text[at] = text[random.Next(text.Length)]; break;
                case 3: (text[at], text[^1]) = (text[^1], text[at]); break;
            }
        }

        return text.ToString();
    }

    private static string Names()
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(stream, options))
        {
            json.WriteStartObject();
            json.WritePropertyName("languages");
            JsonSerializer.Serialize(json, Languages.All);
            json.WriteStartArray("zones");
            json.WriteEndArray();
            json.WriteStartArray("areas");
            foreach (BodyArea area in Atlas.Areas)
            {
                json.WriteStartObject();
                json.WriteString("id", area.Id);
                HtmlData.SearchNames(json, area);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            HtmlData.Complaints(json, Atlas);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
