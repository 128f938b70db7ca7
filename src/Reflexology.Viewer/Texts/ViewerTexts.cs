using System.Globalization;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>The fixed texts of the viewer in one language, besides those of <see cref="PageTexts"/>.</summary>
internal sealed class ViewerTexts(string language) : FixedTexts(language, "viewer")
{
    /// <summary>Label of the search box.</summary>
    public string SearchLabel => Text();

    /// <summary>The hint in place of the lit areas when nothing is selected.</summary>
    public string LitEmpty => Text();

    /// <summary>The answer to a click with no zone near.</summary>
    public string NoZoneThere => Text();

    /// <summary>The connection is lost for now.</summary>
    public string Reconnecting => Text();

    /// <summary>The connection is lost for good.</summary>
    public string Disconnected => Text();

    /// <summary>The link that loads the page again.</summary>
    public string Reload => Text();

    /// <summary>As many pages are open as the viewer keeps; this one comes by itself when one is closed.</summary>
    public string Full(int most) => Filled(nameof(Full), most);

    /// <summary>Label of the choice of a map.</summary>
    public string MapLabel => Text();

    /// <summary>Label of the choice of a second map.</summary>
    public string CompareLabel => Text();

    /// <summary>No second map, as a choice.</summary>
    public string CompareNone => Text();

    /// <summary>Label of how two maps are shown together.</summary>
    public string ComparisonLabel => Text();

    /// <summary>Two maps beside each other, as a choice.</summary>
    public string SideBySide => Text();

    /// <summary>The second map as outlines over the first, as a choice.</summary>
    public string LaidOver => Text();

    /// <summary>All sides of the foot, as a choice.</summary>
    public string AllSides => Text();

    /// <summary>Label of what may show through the skin.</summary>
    public string ShowLabel => Text();

    /// <summary>Guide lines, as a choice.</summary>
    public string Guides => Text();

    /// <summary>Label of the buttons that zoom.</summary>
    public string ZoomLabel => Text();

    /// <summary>Heading over the tree of body areas.</summary>
    public string TreeLabel => Text();

    /// <summary>The tree by region, as a choice.</summary>
    public string ByRegion => Text();

    /// <summary>The tree by organ system, as a choice.</summary>
    public string BySystem => Text();

    /// <summary>Areas in no group of the tree.</summary>
    public string OtherAreas => Text();

    /// <summary>Heading over zones that lie on each other.</summary>
    public string SeveralHere => Text();

    /// <summary>Heading over what other maps have for the body areas of a zone.</summary>
    public string OnOtherMaps => Text();

    /// <summary>Heading over what two maps say on the same topic.</summary>
    public string Differences => Text();

    /// <summary>No map contradicts another.</summary>
    public string NoDifference => Text();

    /// <summary>Marks an area within a larger zone.</summary>
    public string WithinMark => Text();

    /// <summary>A map without a zone for an area.</summary>
    public string NoZoneFor(string area) => Filled(nameof(NoZoneFor), area);

    /// <summary>Words that name no area.</summary>
    public string Unknown(string words) => Filled(nameof(Unknown), words);

    /// <summary>Asks where maps contradict each other about an area.</summary>
    public string Disagree(string area) => Filled(nameof(Disagree), area);

    /// <summary>Lit zones on a side that may be hidden.</summary>
    public string Badge(string side, int count) => Filled(nameof(Badge), side, count);

    /// <summary>Said when an area is no longer lit.</summary>
    public string NoLonger(string area) => Filled(nameof(NoLonger), area);

    /// <summary>A question that suggests an area: the words before its name, and those after it.</summary>
    public (string Before, string After) DidYouMean() => Text().Split("{0}") is [var before, var after]
        ? (before, after)
        : throw new FormatException($"Expected one place {{0}} in the text 'didYouMean' of {Language}.json.");

    /// <summary>A zone beside the place that was clicked, at least 0.1 mm away.</summary>
    public string Beside(double millimetres)
    {
        string distance = Math.Max(millimetres, 0.1).ToString("0.#", CultureInfo.GetCultureInfo(Language));
        return Filled(nameof(Beside), distance);
    }
}
