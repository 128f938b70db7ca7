namespace Reflexology.Authoring;

/// <summary>A shape that a drawing holds for a zone, in millimetres of its view.</summary>
/// <param name="Id">Which shape it is.</param>
/// <param name="Outline">Its curves.</param>
/// <param name="Path">Where in the drawing, for messages.</param>
/// <param name="Line">The line of that place.</param>
/// <param name="Column">The character in the line.</param>
internal sealed record FoundShape(ShapeId Id, Outline Outline, string Path, int Line, int Column)
{
    /// <summary>Whether curves went out as lines, and what comes back has to be compared with those.</summary>
    public bool IsFlattened { get; init; }
}
