namespace Reflexology;

/// <summary>One edge of a cell with the zones it bounds there; edges that two zones share are one.</summary>
internal struct CellBorder
{
    public MapPoint From, To;
    public int Edge;
    public CellLine Line;

    /// <summary>The first of its zones in the list that the cell keeps, or -1.</summary>
    public int FirstZone;

    public readonly bool HasSameEndsAs(MapPoint from, MapPoint to) =>
        (From == from && To == to) || (From == to && To == from);

    /// <summary>Whether a point lies to the right of it, by the half-open rule.</summary>
    public readonly bool IsPositive(MapPoint point) => Orientation.IsToTheRight(From, To, point);
}
