namespace Reflexology.Drawing;

/// <summary>
/// The fixed texts of the interactive page in one language, which the viewer shows too; its scripts have them all.
/// </summary>
internal sealed class PageTexts(string language) : FixedTexts(language, "page")
{
    /// <summary>The language's own name.</summary>
    public string LanguageName => Text();

    /// <summary>The subject of the page.</summary>
    public string Heading => Text();

    /// <summary>Words to try in the search box.</summary>
    public string SearchHint => Text();

    /// <summary>All zones of an area, as a choice.</summary>
    public string All(string area) => Filled(nameof(All), area);

    /// <summary>The button that stops an area from being lit.</summary>
    public string Remove(string area) => Filled(nameof(Remove), area);

    /// <summary>Said when a zone was selected.</summary>
    public string Selected(string zone) => Filled(nameof(Selected), zone);

    /// <summary>The feet on which a zone is.</summary>
    public string OnFeet(Feet feet) => this[$"onFeet{(int)feet}"];

    /// <summary>Two statements as sentences, the second of which has its full stop.</summary>
    public string Sentences(string first, string second) => IsChinese ? $"{first}。{second}" : $"{first}. {second}";

    /// <summary>The name of a zone on a view: its name, its place, its number.</summary>
    public string ZoneName(string name, ViewId view, int? number)
    {
        string comma = IsChinese ? "，" : ", ";
        string placed = name + comma + this[view.ToString()];
        return number is null ? placed : placed + comma + Filled("ZoneNumber", number);
    }
}
