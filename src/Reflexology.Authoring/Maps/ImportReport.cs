using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>The result of importing a drawing into a map file. Immutable.</summary>
public sealed record ImportReport
{
    /// <summary>
    /// The distance in millimetres within which a border is everywhere near the old one and counts as unchanged.
    /// </summary>
    public const double Tolerance = 0.01;

    /// <summary>
    /// The map file with the new shapes, in UTF-8; except for the path data of changed shapes, the bytes of the old
    /// one.
    /// </summary>
    public required ImmutableArray<byte> MapFile { get; init; }

    /// <summary>The map that file holds.</summary>
    public required FootMap Map { get; init; }

    /// <summary>The shapes found in the drawing, in the order of the map.</summary>
    public required ImmutableArray<ImportedShape> Shapes { get; init; }

    /// <summary>The shapes of the map that the drawing does not hold; the map file keeps them.</summary>
    public required ImmutableArray<ShapeId> NotDrawn { get; init; }

    /// <summary>
    /// The parts of the drawing that were not used, each with its place and the reason; of more than 100 of a kind the
    /// first ones, the last of which says how many more there are (<see cref="MapProblem.More"/>).
    /// </summary>
    public required ImmutableArray<MapProblem> Unused { get; init; }

    /// <summary>The shapes that are new or have moved.</summary>
    public IEnumerable<ImportedShape> Changed => Shapes.Where(shape => shape.IsChanged);

    /// <summary>The shapes that are as they were.</summary>
    public IEnumerable<ImportedShape> Unchanged => Shapes.Where(shape => !shape.IsChanged);
}

/// <summary>A shape of a map that a drawing holds.</summary>
/// <param name="Id">The id of the shape.</param>
/// <param name="IsChanged">
/// True where its border is new, or moved by more than <see cref="ImportReport.Tolerance"/>; else the map file keeps
/// its text.
/// </param>
/// <param name="Line">The line of the drawing in which its element begins, from 1.</param>
/// <param name="Column">The character in that line, from 1.</param>
public sealed record ImportedShape(ShapeId Id, bool IsChanged, int Line, int Column);
