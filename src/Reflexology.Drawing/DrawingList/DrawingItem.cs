using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>One entry of a drawing list. Painters draw entries in order, later ones on top.</summary>
/// <param name="Id">
/// Its id, for tests and for formats with ids; unique among its siblings where not empty.
/// </param>
internal abstract record DrawingItem(string Id)
{
    /// <summary>The meaning of the entry; null for decoration.</summary>
    public ItemMark? Mark { get; init; }

    /// <summary>Entries with all those in groups among them, each group before its members.</summary>
    internal static IEnumerable<DrawingItem> All(IEnumerable<DrawingItem> items) =>
        items.SelectMany(item => item is GroupItem group ? All(group.Items).Prepend(item) : [item]);
}

/// <summary>Entries that share a transform and perhaps a clip.</summary>
/// <param name="Id">The id of the group, for example <c>right.plantar</c>.</param>
/// <param name="Transform">From the coordinates of the entries to those around the group.</param>
/// <param name="Clip">
/// Nothing is drawn outside this shape, given in the group's own coordinates; null for no clip.
/// </param>
/// <param name="Items">The entries.</param>
internal sealed record GroupItem(string Id, PageTransform Transform, Outline? Clip, ImmutableArray<DrawingItem> Items)
    : DrawingItem(Id);

/// <summary>A shape or line.</summary>
/// <param name="Id">Its id, for example that of a zone.</param>
/// <param name="Outline">Its curves, in the coordinates of the group around it.</param>
/// <param name="Style">Its fill and line.</param>
internal sealed record PathItem(string Id, Outline Outline, PathStyle Style) : DrawingItem(Id);

/// <summary>A picture of somebody else.</summary>
/// <param name="Id">Its id, for example <c>logo</c>.</param>
/// <param name="Artwork">The picture.</param>
/// <param name="Place">The rectangle that its frame fills, in the coordinates of the group around it.</param>
/// <param name="IsMirrored">True where left and right are exchanged.</param>
internal sealed record ArtworkItem(string Id, Artwork Artwork, PageRect Place, bool IsMirrored = false)
    : DrawingItem(Id);

/// <summary>One line of text.</summary>
/// <param name="Id">Its id, for example <c>title</c>.</param>
/// <param name="Text">The text.</param>
/// <param name="At">
/// The place of its base line, see <see cref="TextStyle.Align"/>, in the coordinates of the group around it.
/// </param>
/// <param name="Style">Its typography.</param>
internal sealed record TextItem(string Id, string Text, PagePoint At, TextStyle Style) : DrawingItem(Id);
