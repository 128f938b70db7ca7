namespace Reflexology.Authoring;

/// <summary>A place in a text: line and character from 1.</summary>
internal readonly record struct SvgPlace(int Line, int Column);
