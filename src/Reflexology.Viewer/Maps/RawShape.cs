namespace Reflexology.Viewer;

/// <summary>A shape as a map file spells it, right or wrong.</summary>
/// <param name="Foot">The foot it is for.</param>
/// <param name="Aspect">The side of the foot.</param>
/// <param name="PathData">What should be path data, in millimetres of the right foot's view.</param>
internal sealed record RawShape(Foot Foot, Aspect Aspect, string PathData);
