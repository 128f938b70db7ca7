namespace Reflexology;

/// <summary>An inner line of the foot drawing.</summary>
/// <param name="Id">Stable kebab-case id, for example <c>toe-base-1</c>.</param>
/// <param name="Kind">The kind of line.</param>
/// <param name="Line">The line, open or closed, in the view's millimetres.</param>
public sealed record FootDetail(string Id, FootDetailKind Kind, Outline Line);
