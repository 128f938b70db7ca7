namespace Reflexology.Drawing;

/// <summary>The properties that say how an element looks, checked, as attributes.</summary>
/// <param name="tree">The drawing.</param>
/// <param name="problems">Collects what is left out.</param>
/// <param name="targets">The elements that are referred to.</param>
/// <param name="leastDash">The least sum of the dashes of a line and the gaps between them.</param>
internal sealed class ArtworkStyles(SvgTree tree, SvgProblems problems, ArtworkTargets targets, double leastDash)
{
    /// <summary>The properties of an element.</summary>
    public IReadOnlyDictionary<string, string> Of(SvgElement element)
    {
        Dictionary<string, string> all = [];
        NoteNotDrawn(element);
        foreach (string name in ArtworkNames.Properties)
        {
            if (element.Property(name, tree.Styles) is { } value)
                Add(all, element, name, value);
        }

        foreach (string name in ArtworkNames.Strokes)
        {
            if (element.Property(name, tree.Styles) is not { } value)
                continue;
            double[] lengths = ArtworkNumbers.Lengths(value.Text) ?? [];
            if (value.Text == "none")
                all[name] = "none";
            else if (lengths is { Length: > 0 and < 100 } && IsDrawable(name, lengths))
                all[name] = string.Join(' ', lengths.Select(ArtworkNumbers.Text));
            else
                problems.NotUsed(
                    element, value.PlaceIn(0), value.Text.Quoted(), $"lengths in {name} that can be drawn");
        }

        return all;
    }

    private void Add(Dictionary<string, string> all, SvgElement element, string name, SvgValue value)
    {
        string text = value.Text;
        if (ArtworkReference.IdIn(text) is { } id)
        {
            if (targets.Target(element, value.PlaceIn(0), text, id) is { } target)
                all[name] = $"url(#{target})";
            else if (name is "fill" or "stroke")
                all[name] = "none";
        }
        else if (ArtworkColour.Read(text) is { } colour)
        {
            // SVG 1.1 has the opacity beside the colour; both count.
            string opacity = $"{name.Split('-')[0]}-opacity";
            all[name] = name.EndsWith("opacity", StringComparison.Ordinal) && all.TryGetValue(name, out string? already)
                && ArtworkNumbers.Numbers(already) is [var first] && ArtworkNumbers.Numbers(colour.Text) is [var second]
                ? ArtworkNumbers.Text(first * second)
                : colour.Text;
            if (colour.Opacity < 1)
                all[opacity] = ArtworkNumbers.Text(colour.Opacity);
        }
        else
        {
            problems.NotUsed(element, value.PlaceIn(0), text.Quoted(), $"a value of {name} that is known");
        }
    }

    private void NoteNotDrawn(SvgElement element)
    {
        foreach (string script in element.AttributeNames.Where(name => name.StartsWith("on", StringComparison.Ordinal)))
        {
            SvgPlace place = element.PlaceOf(script);
            problems.NotUsed(element, place, $"a script in '{script}'", "a drawing without scripts", "It is not run.");
        }

        foreach (string name in ArtworkNames.NotDrawn)
        {
            if (element.Property(name, tree.Styles) is { Text: not ("none" or "normal") } unused)
                problems.NotUsed(
                    element, unused.PlaceIn(0), $"'{name}'", "a picture without it", "It is drawn without.");
        }
    }

    private bool IsDrawable(string name, double[] lengths) => name != "stroke-dasharray"
        || (Array.TrueForAll(lengths, length => length >= 0) && lengths.Sum() >= leastDash);
}
