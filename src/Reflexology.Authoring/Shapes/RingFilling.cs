using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>The rules by which the contours of a piece are filled.</summary>
internal enum FillRule
{
    /// <summary>Filled where an odd number of contours is around a point.</summary>
    EvenOdd,

    /// <summary>
    /// Filled where contours that wind one way around a point do not cancel those that wind the other way.
    /// </summary>
    Nonzero,

    /// <summary>Filled in the first contour without the others, as in a polygon of GeoJSON.</summary>
    ShellAndHoles,
}

/// <summary>Closed contours, and the rule that fills them together.</summary>
internal readonly record struct FilledContours(ImmutableArray<Contour> Contours, FillRule Rule)
{
    /// <summary>The same with <paramref name="move"/> applied to every point.</summary>
    public FilledContours Transform(Func<MapPoint, MapPoint> move) =>
        this with { Contours = [.. Contours.Select(contour => contour.Transform(move))] };
}

/// <summary>Finds the borders of the area that pieces fill together: what is seen of them.</summary>
internal sealed class RingFilling
{
    private readonly ImmutableArray<FillRule> _pieces;
    private readonly List<(int Piece, int Turns)> _rings = [];

    // The turns of each piece around a place, the pieces that have any, and how many of those are filled there.
    private readonly int[] _turns;
    private readonly List<int> _touched = [];
    private int _filled;

    private RingFilling(
        ImmutableArray<ImmutableArray<MapPoint>> rings, IReadOnlyList<(int Rings, FillRule Rule)> pieces)
    {
        _pieces = [.. pieces.Select(piece => piece.Rule)];
        _turns = new int[pieces.Count];
        for (int piece = 0; piece < pieces.Count; piece++)
        {
            for (int i = 0; i < pieces[piece].Rings; i++)
            {
                int turns = pieces[piece].Rule switch
                {
                    FillRule.EvenOdd => 1,
                    FillRule.Nonzero => Polygon.SignedArea(rings[_rings.Count]) < 0 ? -1 : 1,
                    _ => i == 0 ? 1 : -1,
                };
                _rings.Add((piece, turns));
            }
        }
    }

    /// <summary>True where a ring encloses an area, also one that the lobes of a figure of eight cancel out.</summary>
    public static bool Encloses(ImmutableArray<MapPoint> ring)
    {
        if (ring.Length < 3)
            return false;
        if (Polygon.SignedArea(ring) != 0)
            return true;
        var polygon = new Polygon([ring]);
        return EdgeCrossings.Find(polygon) is not null
            || !GridGeometry.FromPolygon(polygon, StepBudget.Unlimited).IsEmpty;
    }

    /// <summary>
    /// The positions of the rings that bound the filled area, so that the even-odd rule fills the same; null where that
    /// would take more than <see cref="RingNesting.MostSteps"/>. Exact for rings that do not cut through each other.
    /// </summary>
    /// <param name="rings">Rings on the grid of 1/1024 that enclose an area, piece by piece.</param>
    /// <param name="pieces">The number of rings of each piece, and the rule that fills it.</param>
    public static ImmutableArray<int>? Borders(
        ImmutableArray<ImmutableArray<MapPoint>> rings, IReadOnlyList<(int Rings, FillRule Rule)> pieces)
    {
        if (rings.Length < 2)
            return [.. Enumerable.Range(0, rings.Length)];
        var nesting = new RingNesting(rings);
        if (nesting.Steps > RingNesting.MostSteps)
            return null;
        var filling = new RingFilling(rings, pieces);
        return [.. Enumerable.Range(0, rings.Length).Where(ring => filling.IsBorder(ring, nesting.Around(ring)))];
    }

    // Of rings with the same inside the first one stands for all.
    private bool IsBorder(int ring, List<(int Ring, bool IsSame)> around)
    {
        if (around.Any(other => other.IsSame && other.Ring < ring))
            return false;
        foreach (int piece in _touched)
            _turns[piece] = 0;
        _touched.Clear();
        _filled = 0;
        foreach ((int other, bool isSame) in around)
        {
            if (!isSame)
                Enter(other);
        }

        bool isFilledAround = _filled > 0;
        Enter(ring);
        foreach ((int other, bool isSame) in around)
        {
            if (isSame)
                Enter(other);
        }

        return _filled > 0 != isFilledAround;
    }

    private void Enter(int ring)
    {
        (int piece, int turns) = _rings[ring];
        if (_turns[piece] == 0)
            _touched.Add(piece);
        _filled -= IsFilled(piece) ? 1 : 0;
        _turns[piece] += turns;
        _filled += IsFilled(piece) ? 1 : 0;
    }

    private bool IsFilled(int piece) => _pieces[piece] switch
    {
        FillRule.EvenOdd => int.IsOddInteger(_turns[piece]),
        FillRule.Nonzero => _turns[piece] != 0,
        _ => _turns[piece] > 0,
    };
}
