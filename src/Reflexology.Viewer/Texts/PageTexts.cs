using System.Collections.Immutable;
using System.Globalization;

namespace Reflexology.Viewer;

/// <summary>
/// The fixed texts of the page in one language that diagrams and exported pages do not have too; one file a language beside
/// this one.
/// </summary>
public sealed partial record PageTexts
{
    private static readonly ImmutableDictionary<string, PageTexts> ByLanguage =
        new[] { English(), German(), Spanish(), Russian(), Chinese() }.ToImmutableDictionary(texts => texts.Language);

    private PageTexts()
    {
    }

    /// <summary>Two-letter code.</summary>
    public required string Language { get; init; }

    /// <summary>The language's own name.</summary>
    public required string LanguageName { get; init; }

    /// <summary>What the page is.</summary>
    public required string Heading { get; init; }

    /// <summary>Label of the language choice.</summary>
    public required string LanguageLabel { get; init; }

    /// <summary>Label of the search box.</summary>
    public required string SearchLabel { get; init; }

    /// <summary>What one might type there.</summary>
    public required string SearchHint { get; init; }

    /// <summary>In place of what lit up while nothing is chosen.</summary>
    public required string LitEmpty { get; init; }

    /// <summary>Where a click hit no zone and none is near.</summary>
    public required string NoZoneThere { get; init; }

    /// <summary>Before a suggestion.</summary>
    public required string DidYouMean { get; init; }

    /// <summary>While the connection is lost.</summary>
    public required string Reconnecting { get; init; }

    /// <summary>When the connection cannot be had again.</summary>
    public required string Disconnected { get; init; }

    /// <summary>The link that loads the page again.</summary>
    public required string Reload { get; init; }

    /// <summary>Label of the choice of a map.</summary>
    public required string MapLabel { get; init; }

    /// <summary>Label of the choice of a second map.</summary>
    public required string CompareLabel { get; init; }

    /// <summary>No second map, as a choice.</summary>
    public required string CompareNone { get; init; }

    /// <summary>Label of how two maps are shown together.</summary>
    public required string ComparisonLabel { get; init; }

    /// <summary>Two maps beside each other, as a choice.</summary>
    public required string SideBySide { get; init; }

    /// <summary>The second map as outlines over the first, as a choice.</summary>
    public required string LaidOver { get; init; }

    /// <summary>All sides of the foot, as a choice.</summary>
    public required string AllSides { get; init; }

    /// <summary>Label of what may show through the skin.</summary>
    public required string ShowLabel { get; init; }

    /// <summary>Guide lines, as a choice.</summary>
    public required string Guides { get; init; }

    /// <summary>Label of the buttons that zoom.</summary>
    public required string ZoomLabel { get; init; }

    /// <summary>Heading over the tree of body areas.</summary>
    public required string TreeLabel { get; init; }

    /// <summary>The tree by region, as a choice.</summary>
    public required string ByRegion { get; init; }

    /// <summary>The tree by organ system, as a choice.</summary>
    public required string BySystem { get; init; }

    /// <summary>Areas in no group of the tree.</summary>
    public required string OtherAreas { get; init; }

    /// <summary>Heading over zones that lie on each other.</summary>
    public required string SeveralHere { get; init; }

    /// <summary>Heading over what other maps have for the body areas of a zone.</summary>
    public required string OnOtherMaps { get; init; }

    /// <summary>Heading over what two maps say on the same topic.</summary>
    public required string Differences { get; init; }

    /// <summary>Where no map contradicts another.</summary>
    public required string NoDifference { get; init; }

    /// <summary>On an area that lies in a larger zone.</summary>
    public required string WithinMark { get; init; }

    /// <summary>A map without a zone for an area; {0} the area.</summary>
    public required string NoZoneForForm { get; init; }

    /// <summary>Words that name no area; {0} the words.</summary>
    public required string UnknownForm { get; init; }

    /// <summary>A zone beside the place that was clicked; {0} millimetres.</summary>
    public required string BesideForm { get; init; }

    /// <summary>Asks what maps contradict each other about; {0} the area.</summary>
    public required string DisagreeForm { get; init; }

    /// <summary>Lit zones on a side that may be hidden; {0} the side, {1} how many.</summary>
    public required string BadgeForm { get; init; }

    /// <summary>Said when an area was taken away; {0} its name.</summary>
    public required string NoLongerForm { get; init; }

    /// <summary>Said when a zone was chosen; {0} its name and place.</summary>
    public required string ChosenForm { get; init; }

    /// <summary>The texts in a language, or in English where there are none.</summary>
    public static PageTexts For(string language) => ByLanguage.GetValueOrDefault(language) ?? ByLanguage[Languages.Default];

    /// <summary>A map without a zone for an area.</summary>
    public string NoZoneFor(string area) => string.Format(null, NoZoneForForm, area);

    /// <summary>Words that name no area.</summary>
    public string Unknown(string words) => string.Format(null, UnknownForm, words);

    /// <summary>What maps contradict each other about.</summary>
    public string Disagree(string area) => string.Format(null, DisagreeForm, area);

    /// <summary>Lit zones on a side.</summary>
    public string Badge(string side, int count) => string.Format(null, BadgeForm, side, count);

    /// <summary>An area was taken away.</summary>
    public string NoLonger(string area) => string.Format(null, NoLongerForm, area);

    /// <summary>A zone was chosen.</summary>
    public string Chosen(string zone) => string.Format(null, ChosenForm, zone);

    /// <summary>A zone that far from the place that was clicked.</summary>
    public string Beside(double millimetres) =>
        string.Format(CultureInfo.GetCultureInfo(Language), BesideForm, Math.Max(millimetres, 0.1).ToString("0.#", CultureInfo.GetCultureInfo(Language)));
}
