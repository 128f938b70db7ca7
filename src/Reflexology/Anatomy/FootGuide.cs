namespace Reflexology;

/// <summary>A guide line by which charts describe the position of a zone.</summary>
/// <param name="Id">Stable kebab-case id, for example <c>waist-line</c>.</param>
/// <param name="Kind">The kind of line.</param>
/// <param name="Line">The open line, in the view's millimetres.</param>
public sealed record FootGuide(string Id, FootGuideKind Kind, Outline Line);
