namespace Reflexology.Drawing;

/// <summary>The part of a page that is kept.</summary>
/// <param name="Shapes">Opaque where it is kept.</param>
/// <param name="Bounds">A rectangle around them on the page.</param>
internal sealed record PageMask(GroupItem Shapes, PageRect Bounds);
