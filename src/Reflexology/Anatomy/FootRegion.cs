namespace Reflexology;

/// <summary>A named part of the foot's surface, such as the ball.</summary>
/// <param name="Id">Stable kebab-case id, for example <c>hallux-pad</c>.</param>
/// <param name="Shape">The closed shape, in the view's millimetres.</param>
public sealed record FootRegion(string Id, Outline Shape);
