namespace Reflexology.Drawing;

/// <summary>
/// The elements of a drawing and their references to each other: finds those that lead in a circle, and what it costs
/// to draw the whole.
/// </summary>
internal sealed class ArtworkGraph
{
    private readonly SvgTree _tree;
    private readonly SvgProblems _problems;
    private readonly HashSet<SvgElement> _open = [];
    private readonly Dictionary<SvgElement, Cost> _known = [];
    private readonly HashSet<(SvgElement, string)> _circles = [];

    /// <exception cref="FootMapFormatException">It costs more than <see cref="ArtworkLimits"/>.</exception>
    public ArtworkGraph(SvgTree tree, SvgProblems problems)
    {
        (_tree, _problems) = (tree, problems);
        Visit(tree.Root, 0);
    }

    /// <summary>True for a reference that leads back to where it stands.</summary>
    public bool IsCircle(SvgElement element, string id) => _circles.Contains((element, id));

    private Cost Visit(SvgElement element, int level)
    {
        if (_known.TryGetValue(element, out Cost known))
            return Checked(element, known, level + known.Levels);
        _open.Add(element);
        var own = new Cost(1, element.Length + element.Text.Length, Layers(element), 1);
        Cost inner = default;
        foreach (SvgElement child in element.Children.Where(child => !ArtworkNames.Silent.Contains(child.Name)))
            inner = Checked(element, inner.With(Visit(child, level + 1)), level + 1);
        foreach ((SvgElement owner, string id, int times) in References(element))
        {
            if (_tree.WithId(id) is not { } target)
                continue;
            if (_open.Contains(target))
                _circles.Add((owner, id));
            else
                inner = Checked(element, inner.With(Visit(target, level + 1).Times(times)), level + 1);
        }

        _open.Remove(element);
        Cost all = own.With(inner with { Levels = 0 }) with { Levels = inner.Levels + 1 };
        return _known[element] = Checked(element, all, level + all.Levels);
    }

    private Cost Checked(SvgElement element, Cost cost, int levels)
    {
        (long Found, long Limit, string Of)[] limits =
        [
            (levels, ArtworkLimits.Levels, "levels of elements inside each other"),
            (cost.Elements, ArtworkLimits.Elements, "elements, counted again for each reference to them"),
            (cost.Characters, ArtworkLimits.Characters, "characters, counted again for each reference to them"),
            (cost.Layers, ArtworkLimits.Layers, "translucent groups, of which a mask counts as 20"),
        ];
        foreach ((long found, long limit, string of) in limits)
        {
            if (found > limit)
                throw _problems.TooLarge(element.Place, element.Path, of, limit);
        }

        return cost;
    }

    private int Layers(SvgElement element) =>
        (element.Property("opacity", _tree.Styles) is { Text: not "1" } ? 1 : 0)
        + (IdIn(element, "mask") is null ? 0 : ArtworkLimits.LayersOfMask);

    private IEnumerable<(SvgElement Owner, string Id, int Times)> References(SvgElement element)
    {
        if (ArtworkReference.AttributeOf(element) is { } attribute
            && element.Name is not "image" && ArtworkReference.IdOf(element[attribute]) is { } target)
            yield return (element, target, 1);
        foreach (string property in ArtworkNames.References)
        {
            if (IdIn(element, property) is not { Length: > 0 } id)
                continue;

            // A marker stands at each corner: at most one for each two numbers of a path.
            bool isMarker = property.StartsWith("marker", StringComparison.Ordinal);
            yield return (element, id, isMarker ? 1 + (MostLength(element) / 3) : 1);
        }

        if (!ArtworkNames.IsDefinition(element.Name))
            yield break;

        // What is defined inside another element takes its colours from there.
        for (SvgElement? outer = element.Parent; outer is not null; outer = outer.Parent)
        {
            foreach (string property in ArtworkNames.References.Where(SvgProperties.IsInherited))
            {
                if (IdIn(outer, property) is { Length: > 0 } id)
                    yield return (outer, id, 1);
            }
        }
    }

    private string? IdIn(SvgElement element, string property) =>
        element.Property(property, _tree.Styles) is { } value ? ArtworkReference.IdIn(value.Text) : null;

    private static int MostLength(SvgElement element) => element.Children
        .Aggregate(element.Length, (most, child) => Math.Max(most, MostLength(child)));

    // What is drawn for an element.
    private readonly record struct Cost(long Elements, long Characters, long Layers, int Levels)
    {
        public Cost With(Cost other) => new(
            Elements + other.Elements,
            Characters + other.Characters,
            Layers + other.Layers,
            Math.Max(Levels, other.Levels));

        public Cost Times(int times) => new(Elements * times, Characters * times, Layers * times, Levels);
    }
}
