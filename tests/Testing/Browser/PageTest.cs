using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Reflexology.Testing;

/// <summary>A test of pages in a real browser. A page that complains, or asks for what it may not, fails it.</summary>
public abstract class PageTest
{
    private static readonly Lazy<string> AxeScript = new(() => new BundledAxeScriptProvider().GetScript());

    private readonly List<string> _complaints = [];
    private IBrowserContext? _context;
    private bool _isExamined;

    /// <summary>The page that was opened last.</summary>
    protected IPage Page { get; private set; } = null!;

    /// <summary>The browser of the test project.</summary>
    protected abstract TestBrowser Browser { get; }

    [TearDown]
    public async Task ClosePageAsync()
    {
        await CloseContextAsync();
        lock (_complaints)
            Assert.That(_complaints, Is.Empty);
    }

    /// <summary>Opens a page of a visitor of its own; the one before is closed.</summary>
    protected async Task NewPageAsync(BrowserNewContextOptions options)
    {
        await CloseContextAsync();
        _isExamined = false;
        options.Locale = "en-GB";
        _context = await Browser.NewContextAsync(options);
        _context.SetDefaultTimeout(60_000);
        _context.Request += (_, request) => Complain(!MayAsk(request), $"request: {request.Url}");
        Page = await _context.NewPageAsync();
        Page.Console += (_, message) => Complain(
            message.Type is "error" or "warning" && !IsOfExaminer(message.Text),
            $"console {message.Type}: {message.Text}");
        Page.PageError += (_, error) => Complain(true, $"page error: {error}");
        Page.Response += (_, response) => Complain(response.Status >= 400, $"{response.Status}: {response.Url}");
    }

    /// <summary>Expects no violation of axe-core's rules in an element, or in the page where none is given.</summary>
    /// <param name="state">What is seen, for the message.</param>
    /// <param name="part">The element.</param>
    /// <param name="only">The rules, for example <c>color-contrast</c>; not given: all.</param>
    /// <param name="without">Rules that do not count.</param>
    protected async Task ExpectAccessibleAsync(
        string state, ILocator? part = null, string[]? only = null, string[]? without = null)
    {
        _isExamined = true;
        IElementHandle element = await (part ?? Page.Locator("html")).ElementHandleAsync();
        IFrame frame = (await element.OwnerFrameAsync())!;
        if (!await frame.EvaluateAsync<bool>("() => 'axe' in window"))
            await frame.EvaluateAsync(AxeScript.Value);

        // The results of all rules are megabytes of text.
        AxeAnswer answer = (await element.EvaluateAsync<AxeAnswer>("""
            async (element, { only, without }) => {
              const whole = element === document.documentElement;
              const { violations, passes } = await axe.run(whole ? document : element, {
                ...only && { runOnly: { type: "rule", values: only } },
                rules: Object.fromEntries(without.map(rule => [rule, { enabled: false }])),
              });
              return {
                passes: passes.map(rule => rule.id),
                violations: violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3)
                  .map(node => `${node.html} ${node.any[0]?.message ?? ""}`).join("; ")}`),
              };
            }
            """, new { only, without = without ?? [] }))!;
        Assert.That(answer.Violations, Is.Empty, state);
        Assert.That(answer.Passes, only is null ? Is.Not.Empty : Is.EquivalentTo(only), state);
    }

    // axe-core tries styles of its own, which a strict policy refuses.
    private bool IsOfExaminer(string message) =>
        _isExamined && message.StartsWith("Applying inline style violates", StringComparison.Ordinal);

    /// <summary>Whether the page may ask for it.</summary>
    protected abstract bool MayAsk(IRequest request);

    /// <summary>Notes what fails the test when it ends.</summary>
    protected void Complain(bool isBad, string complaint)
    {
        if (!isBad)
            return;
        lock (_complaints)
            _complaints.Add(complaint);
    }

    private sealed record AxeAnswer
    {
        public string[] Violations { get; init; } = [];

        public string[] Passes { get; init; } = [];
    }

    private async Task CloseContextAsync()
    {
        if (_context is not null)
            await _context.CloseAsync();
        _context = null;
    }
}
