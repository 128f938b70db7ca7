using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>The fixed texts of the viewer in one language, besides those of <see cref="PageTexts"/>.</summary>
internal sealed class ViewerTexts(string language) : FixedTexts(language, "viewer")
{
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

    /// <summary>Words that name no area.</summary>
    public string Unknown(string words) => Filled(nameof(Unknown), words);

    /// <summary>A question that suggests an area: the words before its name, and those after it.</summary>
    public (string Before, string After) DidYouMean() => Text().Split("{0}") is [var before, var after]
        ? (before, after)
        : throw new FormatException($"Expected one place {{0}} in the text 'didYouMean' of {Language}.json.");
}
