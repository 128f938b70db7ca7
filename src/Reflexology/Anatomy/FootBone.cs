namespace Reflexology;

/// <summary>The silhouette of a bone.</summary>
/// <param name="Id">Stable kebab-case id, for example <c>metatarsal-1</c>.</param>
/// <param name="Shape">The closed shape, in the view's millimetres.</param>
/// <param name="IsHidden">True if it is wholly or partly behind others in this view.</param>
/// <param name="IsExtra">True if it is not one of the foot's 26 bones: sesamoids, tibia, fibula.</param>
public sealed record FootBone(string Id, Outline Shape, bool IsHidden, bool IsExtra);
