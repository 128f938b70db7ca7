using System.Collections.Immutable;
using System.Text;

namespace Reflexology.Drawing;

/// <summary>
/// Collects definitions that a picture refers to: repeated shapes, clips, gradients and blurs. A clip holds its path
/// itself, for many programs clip by nothing else.
/// </summary>
internal sealed partial class SvgDefs
{
    private readonly SvgProfile _profile;
    private readonly Dictionary<Outline, int> _uses = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(Outline Outline, PageTransform Frame), string> _shapes = new(new ByReference());
    private readonly Dictionary<(Outline Outline, PageTransform Frame), string> _clips = new(new ByReference());
    private readonly Dictionary<PathItem, ImmutableArray<SoftEdge>> _edges = new(ReferenceEqualityComparer.Instance);
    private readonly SvgMirrors _mirrors = new();
    private readonly HashSet<Artwork> _artwork = new(ReferenceEqualityComparer.Instance);
    private readonly StringBuilder _text = new();

    // The last colour that covers what is below it.
    private Ink _ground = Ink.FromRgb(0xFFFFFF);

    /// <param name="profile">The readers of the file.</param>
    /// <param name="items">The drawing list: shapes that occur in it more than once are written once.</param>
    public SvgDefs(SvgProfile profile, IEnumerable<DrawingItem> items)
    {
        _profile = profile;
        Count(items);
    }

    /// <summary>The elements, one per line.</summary>
    public string Elements => _text + Blurs();

    /// <summary>The reference to a shape that occurs several times; null for one to write in its place.</summary>
    public string? Shared(Outline outline, PageTransform frame)
    {
        if (_profile == SvgProfile.Office || _uses.GetValueOrDefault(outline) < 2)
            return null;
        if (!_shapes.TryGetValue((outline, frame), out string? id))
        {
            _shapes[(outline, frame)] = id = $"{SvgPrefix.Place}p{_shapes.Count + 1}";
            Add(frame == PageTransform.Identity && _mirrors.Find(id, outline) is ({ } other, var width)
                ? $"<use id=\"{id}\" xlink:href=\"#{other}\" transform=\"matrix(-1 0 0 1 {SvgNumber.Text(width)} 0)\"/>"
                : $"<path id=\"{id}\" d=\"{SvgPathData.Of(outline, frame)}\"/>");
        }

        return $"#{id}";
    }

    /// <summary>The value of <c>clip-path</c> for an outline.</summary>
    public string Clip(Outline outline, PageTransform frame)
    {
        if (!_clips.TryGetValue((outline, frame), out string? id))
        {
            _clips[(outline, frame)] = id = $"{SvgPrefix.Place}c{_clips.Count + 1}";
            string data = SvgPathData.Of(outline, frame);
            Add($"<clipPath id=\"{id}\"><path d=\"{data}\" clip-rule=\"evenodd\"/></clipPath>");
        }

        return $"url(#{id})";
    }

    /// <summary>The layers of a blurred shape of the drawing list.</summary>
    public ImmutableArray<SoftEdge> Edges(PathItem item) => _edges[item];

    /// <summary>The reference to a picture of somebody else, which is written once.</summary>
    public string Artwork(Artwork artwork)
    {
        if (_artwork.Add(artwork))
            Add(SvgArtwork.Definition(artwork));
        return $"#{SvgPrefix.Place}{artwork.Id}";
    }

    private void Add(string element) => _text.Append(element).Append('\n');

    private void Count(IEnumerable<DrawingItem> items)
    {
        foreach (DrawingItem item in items)
        {
            switch (item)
            {
                case GroupItem group:
                    Count(group.Items);
                    break;
                case PathItem { Style.Blur: > 0 } disc when SoftDisc.Of(disc) is not null:
                    break;
                case PathItem { Style.Blur: > 0 } soft:
                    _edges[soft] = [.. SoftEdge.Of(soft, _ground, isSmoothed: _profile == SvgProfile.Web)];
                    foreach (SoftEdge edge in _edges[soft])
                        Count(edge.Outline, edge.Widths.Length);
                    break;
                case PathItem path:
                    if (path.Style.Fill is { Opacity: >= 1 } fill)
                        _ground = fill;
                    if (path.Mark is null)
                        Count(path.Outline, 1);
                    break;
            }
        }
    }

    private void Count(Outline outline, int times) => _uses[outline] = _uses.GetValueOrDefault(outline) + times;

    // Outlines are the same where they are one object: comparing curves would cost more than it saves.
    private sealed class ByReference : IEqualityComparer<(Outline Outline, PageTransform Frame)>
    {
        public bool Equals((Outline Outline, PageTransform Frame) a, (Outline Outline, PageTransform Frame) b) =>
            ReferenceEquals(a.Outline, b.Outline) && a.Frame == b.Frame;

        public int GetHashCode((Outline Outline, PageTransform Frame) key) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(key.Outline), key.Frame);
    }
}
