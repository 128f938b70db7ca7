using System.Globalization;

namespace Reflexology.Drawing;

/// <summary>The ids of the elements of a drawing as they are written, and the references to them.</summary>
internal sealed class ArtworkTargets(SvgTree tree, SvgProblems problems, string prefix)
{
    private readonly ArtworkGraph _graph = new(tree, problems);
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>
    /// The id of the element that another one refers to, as it is written; null, and a note, where there is none to
    /// draw.
    /// </summary>
    /// <param name="element">The element that refers to it.</param>
    /// <param name="place">The place of the reference.</param>
    /// <param name="text">The reference.</param>
    /// <param name="id">The id in it; null or empty for a reference to anything else.</param>
    public string? Target(SvgElement element, SvgPlace place, string text, string? id)
    {
        if (id is { Length: > 0 } && tree.WithId(id) is not null && !_graph.IsCircle(element, id))
            return IdOf(id);
        bool isCircle = id is { Length: > 0 } && tree.WithId(id) is not null;
        problems.NotUsed(
            element,
            place,
            isCircle ? $"{text.Quoted()}, which leads back to itself" : text.Quoted(),
            "'#' and the id of another element of this drawing",
            isCircle ? null : "Other files are never read.");
        return null;
    }

    /// <summary>The id of an element, as it is written.</summary>
    public string IdOf(string id)
    {
        if (!_ids.TryGetValue(id, out string? own))
            _ids[id] = own = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{_ids.Count + 1}");
        return own;
    }
}
