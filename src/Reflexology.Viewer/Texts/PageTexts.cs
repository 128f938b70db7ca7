using System.Collections.Immutable;
using System.Globalization;

namespace Reflexology.Viewer;

/// <summary>The fixed texts of the page in one language; one file a language beside this one.</summary>
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

    /// <summary>Label of the region buttons.</summary>
    public required string RegionsLabel { get; init; }

    /// <summary>Label of the choice of the foot's side.</summary>
    public required string AspectLabel { get; init; }

    /// <summary>The sole, as a choice.</summary>
    public required string Sole { get; init; }

    /// <summary>The top of the foot, as a choice.</summary>
    public required string Top { get; init; }

    /// <summary>Heading over what lit up.</summary>
    public required string LitHeading { get; init; }

    /// <summary>In its place while nothing is chosen.</summary>
    public required string LitEmpty { get; init; }

    /// <summary>Heading over the zone that was clicked.</summary>
    public required string PlaceHeading { get; init; }

    /// <summary>In its place while nothing was clicked.</summary>
    public required string PlaceEmpty { get; init; }

    /// <summary>Where the click hit no zone.</summary>
    public required string NoZoneThere { get; init; }

    /// <summary>After the explanation of an area whose zones are on another side.</summary>
    public required string NotOnThisSide { get; init; }

    /// <summary>Label of a zone's body areas.</summary>
    public required string BodyAreasLabel { get; init; }

    /// <summary>Label of a zone's location.</summary>
    public required string LocationLabel { get; init; }

    /// <summary>Label of a zone's sources.</summary>
    public required string SourcesLabel { get; init; }

    /// <summary>Label of how well the sources agree.</summary>
    public required string AgreementLabel { get; init; }

    /// <summary>Under texts that exist in English only; empty in English.</summary>
    public required string InEnglish { get; init; }

    /// <summary>How to use the picture.</summary>
    public required string PictureLabel { get; init; }

    /// <summary>In the description of the picture while nothing is lit.</summary>
    public required string NothingLit { get; init; }

    /// <summary>Before a suggestion.</summary>
    public required string DidYouMean { get; init; }

    /// <summary>While the connection is lost.</summary>
    public required string Reconnecting { get; init; }

    /// <summary>When the connection cannot be had again.</summary>
    public required string Disconnected { get; init; }

    /// <summary>The link that loads the page again.</summary>
    public required string Reload { get; init; }

    /// <summary>What the picture shows; {0} the side, {1} the map, {2} what is lit.</summary>
    public required string PictureForm { get; init; }

    /// <summary>What is lit; {0} the zones.</summary>
    public required string LitForm { get; init; }

    /// <summary>A map without a zone for an area; {0} the area.</summary>
    public required string NoZoneForForm { get; init; }

    /// <summary>Words that name no area; {0} the words.</summary>
    public required string UnknownForm { get; init; }

    /// <summary>Takes an area away; {0} the area.</summary>
    public required string RemoveForm { get; init; }

    /// <summary>A zone beside the place that was clicked; {0} millimetres.</summary>
    public required string BesideForm { get; init; }

    /// <summary>The texts in a language, or in English where there are none.</summary>
    public static PageTexts For(string language) => ByLanguage.GetValueOrDefault(language) ?? ByLanguage[Languages.Default];

    /// <summary>A side of the foot, as a choice.</summary>
    public string Side(Aspect aspect) => aspect == Aspect.Plantar ? Sole : Top;

    /// <summary>What the picture shows.</summary>
    public string Picture(string side, string map, string lit) => string.Format(null, PictureForm, side, map, lit);

    /// <summary>What is lit.</summary>
    public string Lit(string zones) => string.Format(null, LitForm, zones);

    /// <summary>A map without a zone for an area.</summary>
    public string NoZoneFor(string area) => string.Format(null, NoZoneForForm, area);

    /// <summary>Words that name no area.</summary>
    public string Unknown(string words) => string.Format(null, UnknownForm, words);

    /// <summary>Takes an area away.</summary>
    public string Remove(string area) => string.Format(null, RemoveForm, area);

    /// <summary>A zone that far from the place that was clicked.</summary>
    public string Beside(double millimetres) =>
        string.Format(CultureInfo.GetCultureInfo(Language), BesideForm, Math.Max(millimetres, 0.1).ToString("0.#", CultureInfo.GetCultureInfo(Language)));
}
