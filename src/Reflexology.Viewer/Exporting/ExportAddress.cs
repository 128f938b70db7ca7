using System.Collections.Immutable;
using System.Globalization;
using System.Web;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>
/// An export as its address holds it: the members of <see cref="ExplorerAddress"/>, then <c>format</c>, <c>paper</c>,
/// <c>orientation</c>, <c>dpi</c>, <c>svg</c>, <c>theme</c>, <c>labels</c>, <c>legend</c>, <c>body</c>,
/// <c>title</c>, <c>subtitle</c>, <c>credit</c>, <c>logo</c> and <c>page</c>. What is not there is as at first.
/// </summary>
internal static class ExportAddress
{
    /// <summary>The least width of a preview, in pixels.</summary>
    public const int LeastWidth = 200;

    /// <summary>The greatest width of a preview, in pixels.</summary>
    public const int GreatestWidth = 2400;

    private static readonly ImmutableArray<string> OwnMembers =
    [
        "format", "paper", "orientation", "dpi", "svg", "theme", "labels", "legend", "body", "title", "subtitle",
        "credit", "logo", "page", "width",
    ];

    private static readonly ImmutableArray<(string Word, ExportFormat Value)> Formats =
        [.. ExportFormat.All.SelectMany(format => format.Endings.Select(ending => (ending[1..], format)))];

    private static readonly ImmutableArray<(string Word, bool? Value)> Legends =
    [
        ("auto", null), ("yes", true), ("no", false),
    ];

    /// <summary>The address of the file.</summary>
    public static string OfFile(ExportRequest request) => $"/export?{Members(request)}";

    /// <summary>The address of the picture of its page, so many pixels wide.</summary>
    public static string OfPage(ExportRequest request, int width) =>
        $"/page.png?{Members(request)}&page={request.Page}&width={width}";

    /// <summary>The address of a page to explore, to be shown in a frame.</summary>
    public static string OfInteractivePage(ExportRequest request) => $"/page.html?{Members(request)}";

    /// <summary>The export of an address.</summary>
    /// <param name="query">The part after the question mark.</param>
    /// <param name="maps">The maps there are.</param>
    /// <param name="logos">The logos there are.</param>
    /// <param name="visitorLanguage">The language where the address names none.</param>
    /// <exception cref="AddressException">A member is unknown, or its value beyond its limits.</exception>
    public static ExportRequest Read(string query, MapStore maps, LogoStore logos, string visitorLanguage)
    {
        var words = new AddressWords(HttpUtility.ParseQueryString(query));
        words.AllowOnly([.. ExplorerAddress.Members, .. OwnMembers]);
        var request = new ExportRequest(StateOf(query, words, maps, visitorLanguage));
        request = request with
        {
            Format = words.Choice("format", request.Format, Formats),
            Paper = words.Choice("paper", request.Paper, [.. PageSize.Names.Select(name => (name, name))]),
            IsLandscape = words.Choice(
                "orientation", request.IsLandscape, [(OrientationOf(false), false), (OrientationOf(true), true)]),
            Dpi = words.Whole("dpi", request.Dpi, ExportRequest.LeastDpi, ExportRequest.GreatestDpi),
            Theme = words.Choice("theme", request.Theme, [.. DiagramTheme.All.Select(theme => (theme.Name, theme))]),
            Labels = words.Choice("labels", request.Labels, AddressWords.Values<LabelStyle>()),
            HasLegend = words.Choice("legend", request.HasLegend, Legends),
            HasBody = words.Choice("body", request.HasBody, [("yes", true), ("no", false)]),
            Title = LineOf("title"),
            Subtitle = LineOf("subtitle"),
            Credit = LineOf("credit"),
            Logo = logos.Find(words.Text(
                "logo", id => logos.Find(id) is not null, "a logo that was chosen since the viewer started") ?? ""),
            Artwork = maps.Artwork,
            Profile = words.Choice("svg", request.Profile, AddressWords.Values<SvgProfile>()),
            Page = words.Whole("page", request.Page, 1, 999),
        };
        if (!request.IsWithinLimits)
        {
            PictureSize size = request.Pixels!.Value;
            throw new AddressException(
                $"Expected a picture of at most {ExportRequest.MostPixels} pixels, found {size.Width} x {size.Height}. "
                + "Take fewer dpi or smaller paper.");
        }

        return request;

        string? LineOf(string member) => words.Text(
            member,
            text => text.Length <= ExportRequest.MostText && text.Trim().Length > 0 && !text.Any(char.IsControl),
            $"a line of at most {ExportRequest.MostText} characters");
    }

    /// <summary>The width of a preview.</summary>
    /// <exception cref="AddressException">It is missing or beyond its limits.</exception>
    public static int WidthOf(string query) =>
        new AddressWords(HttpUtility.ParseQueryString(query)).Whole("width", standard: null, LeastWidth, GreatestWidth);

    /// <summary>The word for a format in addresses.</summary>
    public static string WordOf(ExportFormat format) => format.Endings[0][1..];

    /// <summary>The word for the choice of a legend in addresses.</summary>
    public static string WordOf(bool? hasLegend) => Legends.First(choice => choice.Value == hasLegend).Word;

    /// <summary>The word for the orientation of the sheet in addresses.</summary>
    public static string OrientationOf(bool isLandscape) => isLandscape ? "landscape" : "portrait";

    // Two maps always stand beside each other; which part of the screen is seen does not matter on paper.
    private static string Members(ExportRequest request)
    {
        ExplorerState drawn = request.State with
        {
            Comparison = Comparison.Beside,
            Chosen = null,
            ViewBox = ViewBox.Whole,
        };
        string dpi = request.Format.HasPixels ? string.Create(CultureInfo.InvariantCulture, $"&dpi={request.Dpi}") : "";
        string profile = request.Format == ExportFormat.Svg ? $"&svg={request.Profile.ToWord()}" : "";
        return $"{ExplorerAddress.Write(drawn)[2..]}&format={WordOf(request.Format)}"
            + $"&paper={request.Paper}&orientation={OrientationOf(request.IsLandscape)}{dpi}{profile}"
            + $"&theme={request.Theme.Name}&labels={request.Labels.ToWord()}&legend={WordOf(request.HasLegend)}"
            + (request.HasBody ? "&body=yes" : "")
            + Line("title", request.Title) + Line("subtitle", request.Subtitle) + Line("credit", request.Credit)
            + (request.Logo is { } logo ? $"&logo={logo.Id}" : "");

        static string Line(string member, string? text) =>
            text is null ? "" : $"&{member}={Uri.EscapeDataString(text)}";
    }

    // The page overlooks what it does not understand and shows the rest; a file that is not the one meant is worse than
    // none.
    private static ExplorerState StateOf(string query, AddressWords words, MapStore maps, string visitorLanguage)
    {
        foreach (string member in new[] { "map", "with", "over" })
        {
            words.Check(
                member,
                id => maps.Find(id) is not null,
                $"an open map, such as {string.Join(", ", FootMap.BuiltInIds)}");
        }

        words.Check("lang", Languages.All.Contains, string.Join(", ", Languages.All));
        words.Each("feet", [.. Enum.GetValues<Foot>().Select(EnumWord.ToWord)]);
        words.Each("aspects", [.. Enum.GetValues<Aspect>().Select(EnumWord.ToWord)]);
        words.Each("show", ["bones", "guides", "weak"]);
        words.AtMost("areas", ExplorerState.MostAreas);
        AddressAnswer answer = ExplorerAddress.Read(query, maps, visitorLanguage);
        if (answer.Unknown is [var unknown, ..])
        {
            string advice = unknown.Suggestion is { } near ? $" Did you mean '{near}'?" : "";
            throw new AddressException($"Expected body areas for 'areas', found '{unknown.Words}'.{advice}");
        }

        return answer.State;
    }
}
