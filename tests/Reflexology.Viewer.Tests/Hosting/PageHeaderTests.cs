using System.Net;
using System.Text.RegularExpressions;
using Reflexology.Drawing;

namespace Reflexology.Viewer.Tests;

public sealed class PageHeaderTests : HttpTest
{
    [TestCase("ru", "", "ru")]
    [TestCase("fr-FR, zh-CN;q=0.8, de;q=0.5", "", "zh")]
    [TestCase("de;q=0, es-MX;q=0.1", "", "es")]
    [TestCase("fr", "", "en")]
    [TestCase("de", "?lang=es", "es")]
    [TestCase("de", "?lang=xx", "de")]
    [TestCase("not a; language;;", "", "en")]
    public async Task Page_Language_IsTheAddressesElseTheVisitors(string accepted, string query, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{await RunningViewer.AddressAsync()}/{query}");
        request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        using HttpResponseMessage response = await Client.SendAsync(request);
        string page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
        Assert.That(page, Does.Contain($"<html lang=\"{expected}\"").And.Contain(new PageTexts(expected).Heading));
    }

    [TestCase("es", "", "es")]
    [TestCase("es", "?lang=ru", "ru")]
    [TestCase("xx", "", "de")]
    public async Task Page_LanguageRemembered_WinsOverTheBrowsers(string remembered, string query, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{await RunningViewer.AddressAsync()}/{query}");
        request.Headers.TryAddWithoutValidation("Accept-Language", "de");
        request.Headers.TryAddWithoutValidation("Cookie", $"language={remembered}");
        using HttpResponseMessage response = await Client.SendAsync(request);
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain($"<html lang=\"{expected}\""));
    }

    // With the pictures, which depend on the screen, a first page stays under 500 KB.
    [TestCase("en", 350_000)]
    [TestCase("zh", 460_000)]
    public async Task Page_WithAllItNames_IsSmall(string language, int most)
    {
        using var handler = new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None };
        using var client = new HttpClient(handler) { BaseAddress = new Uri(await RunningViewer.AddressAsync()) };
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br, gzip");
        string page = await Client.GetStringAsync($"{client.BaseAddress}?lang={language}");
        MatchCollection names = Regex.Matches(page, "(?:src|href)=\"([^\"#:]+\\.(?:css|js|svg))(?=[\"?])");
        string[] named = [.. names.Select(match => match.Groups[1].Value).Distinct()];
        Assert.That(named, Is.SupersetOf(new[] { "_framework/blazor.web.js", "viewer.css", "explorer.js" }));
        string[] map =
        [
            .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/Reflexology.Web/wwwroot"))
                .Select(file => $"_content/Reflexology.Web/{Path.GetFileName(file)}")
                .Where(file => !file.EndsWith("/blazor.js", StringComparison.Ordinal)),
            $"scenes/chinese.json?v={LayerEndpoint.Version}",
            "pictures.js",
            "export.js",
            "drop.js",
        ];
        string[] fonts =
        [
            "fonts/Inter-Regular.ttf",
            "fonts/Inter-SemiBold.ttf",
            .. language == "zh" ? new[] { "fonts/NotoSansSC.ttf" } : [],
        ];
        int bytes = 0;
        foreach (string path in new[] { $"?lang={language}" }.Concat(named).Concat(map).Concat(fonts))
        {
            byte[] content = await client.GetByteArrayAsync(path);
            TestContext.Out.WriteLine($"{content.Length,8} {path}");
            bytes += content.Length;
        }

        TestContext.Out.WriteLine($"{bytes,8} bytes in all");
        Assert.That(bytes, Is.LessThan(most));
    }

    [TestCase("/")]
    [TestCase("/viewer.css")]
    [TestCase("/_content/Reflexology.Web/reflexology-map.js")]
    [TestCase("/scenes/basic.json")]
    [TestCase("/at?map=basic&foot=left&aspect=plantar&x=40&y=90&reach=2")]
    [TestCase("/layers/base?map=basic&foot=left&aspect=dorsal&theme=dark&lang=en&scale=1&ratio=1&left=0&top=0"
        + "&width=99&height=99")]
    [TestCase("/fonts/Inter-Regular.ttf")]
    public async Task Anything_HasThePolicyAndAName(string path)
    {
        using HttpResponseMessage response = await AnswerAsync(path);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        string policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.That(
            policy,
            Does.StartWith("default-src 'none'; script-src 'self';").And.Not.Contain("http").And.Not.Contain("*"));
        Assert.That(response.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(new[] { "nosniff" }));
        Assert.That(response.Headers.GetValues("Cross-Origin-Resource-Policy"), Is.EqualTo(new[] { "same-origin" }));
        Assert.That(response.Headers.GetValues("Cross-Origin-Opener-Policy"), Is.EqualTo(new[] { "same-origin" }));
        Assert.That(response.Headers.GetValues("Permissions-Policy").Single(), Does.Contain("camera=(), "));
    }

    [TestCase("/nothing-here")]
    [TestCase("/fonts/nothing.ttf")]
    [TestCase("/fonts/..%2Fviewer.css")]
    public async Task UnknownPath_IsNotFound(string path)
    {
        using HttpResponseMessage response = await AnswerAsync(path);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }
}
