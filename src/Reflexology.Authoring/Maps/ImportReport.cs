using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>What an import of a drawing into a map file came to. Immutable.</summary>
public sealed record ImportReport
{
    /// <summary>A shape whose border lies everywhere within so many millimetres of the old one is unchanged.</summary>
    public const double Tolerance = 0.01;

    /// <summary>The map file with the new shapes, in UTF-8; but for the path data of changed shapes the bytes of the old one.</summary>
    public required ImmutableArray<byte> MapFile { get; init; }

    /// <summary>The map that file holds.</summary>
    public required FootMap Map { get; init; }

    /// <summary>The shapes found in the drawing, in the order of the map.</summary>
    public required ImmutableArray<ImportedShape> Shapes { get; init; }

    /// <summary>The shapes of the map that the drawing does not hold; the map file keeps them.</summary>
    public required ImmutableArray<ShapeId> NotDrawn { get; init; }

    /// <summary>What of the drawing was not used, each with its place and why.</summary>
    public required ImmutableArray<MapProblem> Unused { get; init; }

    /// <summary>The shapes that are new or have moved.</summary>
    public IEnumerable<ImportedShape> Changed => Shapes.Where(shape => shape.IsChanged);

    /// <summary>The shapes that are as they were.</summary>
    public IEnumerable<ImportedShape> Unchanged => Shapes.Where(shape => !shape.IsChanged);
}
