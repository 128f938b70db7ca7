namespace Reflexology;

/// <summary>A guide line by which charts describe where a zone lies.</summary>
/// <param name="Id">Stable kebab-case id, for example <c>waist-line</c>.</param>
/// <param name="Kind">What it divides.</param>
/// <param name="Line">The open line, in the view's millimetres.</param>
public sealed record FootGuide(string Id, FootGuideKind Kind, Outline Line);
