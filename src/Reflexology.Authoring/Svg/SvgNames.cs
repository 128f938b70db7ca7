namespace Reflexology.Authoring;

/// <summary>The names of an element and of those it is in, from the inside out.</summary>
/// <param name="Element">The element.</param>
/// <param name="Outer">What it is in, or null.</param>
internal sealed record SvgNames(SvgElement Element, SvgNames? Outer)
{
    /// <summary>
    /// What the element is called: its id, and what Illustrator, Affinity and Inkscape keep of a name that they could not
    /// use as an id.
    /// </summary>
    public IEnumerable<string> Own
    {
        get
        {
            string?[] names = [Element.Id, Element["data-name"], Element["serif:id"], Element["inkscape:label"]];
            return names.OfType<string>();
        }
    }

    /// <summary>This and all around it.</summary>
    public IEnumerable<SvgNames> Outwards()
    {
        for (SvgNames? names = this; names is not null; names = names.Outer)
            yield return names;
    }
}
