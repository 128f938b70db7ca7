namespace Reflexology.Authoring;

/// <summary>A shape of a map that a drawing holds.</summary>
/// <param name="Id">Which shape.</param>
/// <param name="IsChanged">Whether its border moved by more than <see cref="ImportReport.Tolerance"/>, or is new; else the map file keeps its text.</param>
/// <param name="Line">Where its element begins in the drawing: the line, from 1.</param>
/// <param name="Column">The character in that line, from 1.</param>
public sealed record ImportedShape(ShapeId Id, bool IsChanged, int Line, int Column);
