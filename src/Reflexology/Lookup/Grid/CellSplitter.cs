using System.Numerics;
using System.Runtime.CompilerServices;

namespace Reflexology;

/// <summary>
/// Finds the answers of one cell. The lines of its borders split it into convex parts, two lines at a time, until no
/// border runs through a part; then all its points are in the same zones, and one point of it tells which.
/// </summary>
/// <param name="borders">The borders of all zones.</param>
/// <param name="edgeZones">The zone of each edge.</param>
/// <param name="answers">Receives the splits.</param>
/// <param name="splitsPerEdge">The splits that a cell is worth per edge; with more it keeps a list.</param>
internal sealed class CellSplitter(ZoneBorders borders, int[] edgeZones, CellAnswers answers, double splitsPerEdge)
{
    // With more lines than this, the one to split by is the best of a few.
    private const int FewLines = 3;
    private const int Candidates = 6;

    private readonly CellBorders _cell = new(borders);

    // The lines that made the present part, and on which side of each it is.
    private int[] _pathBorders = new int[32];
    private bool[] _pathSides = new bool[32];
    private int _pathLength;

    // A stack of the answers of parts, four for each pair of lines.
    private int[] _parts = new int[64];
    private int _partCount;

    // A stack of borders: each part keeps those that may run through it on top.
    private int[] _some = new int[64];
    private int _someCount;
    private int _splitsLeft;
    private int _list;
    private MapPoint _corner;
    private double _width, _height;
    private int _set;

    /// <summary>Finds the answer of a cell: a set, or the complement of a split's number.</summary>
    /// <param name="corner">Its top left corner.</param>
    /// <param name="width">Its width in map units.</param>
    /// <param name="height">Its height in map units.</param>
    /// <param name="edges">The edges that may run through it.</param>
    /// <param name="set">The set of zones at the corner.</param>
    // Not inlined into the loop over all cells, which the runtime compiles anew while it runs: with all this in it,
    // that would take longer than the loop.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Solve(MapPoint corner, double width, double height, ReadOnlySpan<int> edges, int set)
    {
        _corner = corner;
        _width = width;
        _height = height;
        _set = set;
        _list = 0;
        CellRegion whole = CellRegion.WholeCell();
        _cell.Take(edges, edgeZones, corner, 1 / width, 1 / height, whole);
        _splitsLeft = 16 + (int)(splitsPerEdge * _cell.Count);
        _pathLength = 0;
        _partCount = 0;
        _someCount = 0;
        for (int i = 0; i < _cell.Count; i++)
            Push(i);
        if (!_cell.AreClear)
            return List(edges);
        if (_cell.Count is 1 or 2 && CellChain.TrySolve(_cell, corner, set, answers, out int answer))
            return answer;
        return Part(whole, 0, _cell.Count, corner, set, edges);
    }

    /// <summary>The set of zones at another corner of the cell last solved.</summary>
    public int SetAt(MapPoint corner) => _cell.Count == 0
        ? _set
        : _cell.Walk(answers.Sets, _set, _some.AsSpan(0, _cell.Count), _corner, corner);

    // The borders from start on are those that may run through the region; known is a point of it.
    private int Part(in CellRegion region, int start, int count, MapPoint known, int set, ReadOnlySpan<int> edges)
    {
        if (count == 0)
            return set;
        if (--_splitsLeft < 0)
            return List(edges);
        Choose(start, count, out int first, out int second);
        int parts = _partCount, reached = 0;
        _partCount += 4;
        if (_partCount > _parts.Length)
            Array.Resize(ref _parts, 2 * _parts.Length);
        for (int sides = 0; sides < 4; sides++)
        {
            bool ofFirst = (sides & 1) == 0, ofSecond = (sides & 2) == 0;
            if (first == second && ofFirst != ofSecond)
                continue;
            if (!region.TryCut(_cell.All[first].Line, ofFirst, out CellRegion half)
                || !half.TryCut(_cell.All[second].Line, ofSecond, out CellRegion part))
            {
                _parts[parts + sides] = List(edges);
            }
            else if (part.Corners > 0)
            {
                Enter(first, ofFirst);
                Enter(second, ofSecond);
                int answer = Side(part, start, count, known, set, edges);
                _parts[parts + sides] = answer;
                _pathLength -= 2;
            }
            else
            {
                continue;
            }

            reached |= 1 << sides;
        }

        // The others are empty; with a neighbour's answer, equal answers may become one.
        for (int sides = 0; sides < 4; sides++)
        {
            if ((reached & (1 << sides)) == 0)
                _parts[parts + sides] = _parts[parts + Neighbour(sides, reached)];
        }

        _partCount = parts;
        return Join(_cell.All[first], _cell.All[second], _parts.AsSpan(parts, 4));
    }

    private static int Neighbour(int sides, int reached)
    {
        if ((reached & (1 << (sides ^ 1))) != 0)
            return sides ^ 1;
        return (reached & (1 << (sides ^ 2))) != 0 ? sides ^ 2 : BitOperations.TrailingZeroCount(reached);
    }

    // The index of a part is 1 for left of the first line plus 2 for left of the second.
    private int Join(in CellBorder first, in CellBorder second, ReadOnlySpan<int> parts)
    {
        for (int inside = 0; inside < 4; inside++)
        {
            int outside = parts[inside ^ 1];
            if (parts[inside ^ 2] != outside || parts[inside ^ 3] != outside)
                continue;
            return answers.Split(first, (inside & 1) == 0, second, (inside & 2) == 0, parts[inside], outside);
        }

        _splitsLeft -= 2;
        int right = answers.Split(second, false, second, false, parts[2], parts[0]);
        int left = parts[3] == parts[2] && parts[1] == parts[0]
            ? right
            : answers.Split(second, false, second, false, parts[3], parts[1]);
        return answers.Split(first, false, first, false, left, right);
    }

    private int Side(
        in CellRegion part, int start, int count, MapPoint known, int set, ReadOnlySpan<int> edges)
    {
        if (IsOnPath(known, _pathLength - 2))
            return Rest(part, start, count, known, set, edges);
        MapPoint inCell = part.Middle;
        MapPoint middle = new(_corner.X + (inCell.X * _width), _corner.Y + (inCell.Y * _height));
        if (!IsOnPath(middle, 0))
            return List(edges);
        int setThere = _cell.Walk(answers.Sets, set, _some.AsSpan(start, count), known, middle);
        return Rest(part, start, count, middle, setThere, edges);
    }

    private int Rest(in CellRegion part, int start, int count, MapPoint known, int set, ReadOnlySpan<int> edges)
    {
        int restStart = _someCount;
        for (int i = start; i < start + count; i++)
        {
            if (RunsOnThisSide(_some[i]) && part.MayHold(_cell.All[_some[i]].Line))
                Push(_some[i]);
        }

        int answer = Part(part, restStart, _someCount - restStart, known, set, edges);
        _someCount = restStart;
        return answer;
    }

    // By the two lines that made the part; exact, so that borders that only touch them are on one side.
    private bool RunsOnThisSide(int at)
    {
        for (int i = _pathLength - 2; i < _pathLength; i++)
        {
            int splitter = _pathBorders[i];
            if (at == splitter)
                return false;
            Signs(splitter, at, out int from, out int to);
            if (_pathSides[i] ? from <= 0 && to <= 0 : from >= 0 && to >= 0)
                return false;
        }

        return true;
    }

    private bool IsOnPath(MapPoint point, int fromStep)
    {
        for (int i = fromStep; i < _pathLength; i++)
        {
            if (_cell.All[_pathBorders[i]].IsPositive(point) != _pathSides[i])
                return false;
        }

        return true;
    }

    private void Choose(int start, int count, out int first, out int second)
    {
        if (count <= FewLines)
        {
            first = _some[start];
            second = _some[start + (count > 1 ? 1 : 0)];
            return;
        }

        first = Best(start, count, -1);
        second = Best(start, count, first);
    }

    // The line that leaves the fewest borders on its fuller side.
    private int Best(int start, int count, int other)
    {
        int best = -1, fewest = int.MaxValue;
        for (int i = 0; i < Math.Min(count, Candidates); i++)
        {
            int candidate = _some[start + (int)((long)i * count / Math.Min(count, Candidates))];
            if (candidate == other)
                continue;
            int positive = 0, negative = 0;
            for (int at = start; at < start + count; at++)
            {
                if (_some[at] == candidate)
                    continue;
                Signs(candidate, _some[at], out int from, out int to);
                positive += from > 0 || to > 0 ? 1 : 0;
                negative += from < 0 || to < 0 ? 1 : 0;
            }

            int fuller = Math.Max(positive, negative);
            if (fuller < fewest)
            {
                best = candidate;
                fewest = fuller;
            }
        }

        return best;
    }

    private void Signs(int splitter, int at, out int from, out int to)
    {
        ref readonly CellBorder line = ref _cell.All[splitter];
        ref readonly CellBorder border = ref _cell.All[at];
        from = Orientation.Sign(line.From, line.To, border.From);
        to = Orientation.Sign(line.From, line.To, border.To);
    }

    private int List(ReadOnlySpan<int> edges)
    {
        if (_list == 0)
        {
            var zones = new int[edges.Length];
            for (int i = 0; i < zones.Length; i++)
                zones[i] = edgeZones[edges[i]];
            _list = answers.Add(new CellList(_corner, _set, edges.ToArray(), zones));
        }

        return _list;
    }

    private void Push(int border)
    {
        if (_someCount == _some.Length)
            Array.Resize(ref _some, 2 * _some.Length);
        _some[_someCount++] = border;
    }

    private void Enter(int border, bool isPositive)
    {
        if (_pathLength == _pathBorders.Length)
        {
            Array.Resize(ref _pathBorders, 2 * _pathLength);
            Array.Resize(ref _pathSides, 2 * _pathLength);
        }

        _pathBorders[_pathLength] = border;
        _pathSides[_pathLength++] = isPositive;
    }
}

/// <summary>
/// The answer of a cell through which one line of border runs, straight or with one bend: nearly every cell that has
/// borders. The line divides the cell in two, so that the zones at the corner tell the rest.
/// </summary>
internal static class CellChain
{
    /// <summary>Finds the answer; false where the cell's one or two borders are no such line.</summary>
    /// <remarks>
    /// Rings are closed and their other edges are not in the cell, so that the line neither starts nor ends there; ends
    /// on the cell's rim, where rounding could hide another edge, are left to <see cref="CellSplitter"/>.
    /// </remarks>
    public static bool TrySolve(CellBorders cell, MapPoint corner, int set, CellAnswers answers, out int answer)
    {
        ref readonly CellBorder first = ref cell.All[0];
        ref readonly CellBorder second = ref cell.All[^1];
        answer = 0;
        bool firstOnwards = true, secondOnwards = true, rightIsInside = false;
        bool isChain = cell.Count == 1
            ? first.Line.StartsOutside && first.Line.EndsOutside
            : cell.BoundTheSame(first, second)
                && IsBend(first, second, out firstOnwards, out secondOnwards, out rightIsInside);
        if (!isChain)
            return false;

        // Where the line turns right, the points on its right are right of both edges, and it is they that a split has
        // inside; else those on its left are left of both.
        bool rightOfFirst = first.IsPositive(corner) == firstOnwards;
        bool rightOfSecond = second.IsPositive(corner) == secondOnwards;
        bool cornerIsRight = rightIsInside ? rightOfFirst && rightOfSecond : rightOfFirst || rightOfSecond;
        bool cornerIsInside = cornerIsRight == rightIsInside;
        int other = cell.Across(answers.Sets, set, first);
        int inside = cornerIsInside ? set : other, outside = cornerIsInside ? other : set;
        answer = answers.Split(
            first, firstOnwards == rightIsInside, second, secondOnwards == rightIsInside, inside, outside);
        return true;
    }

    // Two edges that meet inside the cell and leave it at their other ends. Onwards: an edge has the direction of the
    // line.
    private static bool IsBend(
        in CellBorder first, in CellBorder second,
        out bool firstOnwards, out bool secondOnwards, out bool turnsRight)
    {
        firstOnwards = first.To == second.From || first.To == second.To;
        MapPoint bend = firstOnwards ? first.To : first.From;
        secondOnwards = second.From == bend;
        turnsRight = false;
        if (!secondOnwards && second.To != bend)
            return false;
        bool startsOutside = firstOnwards ? first.Line.StartsOutside : first.Line.EndsOutside;
        bool endsOutside = secondOnwards ? second.Line.EndsOutside : second.Line.StartsOutside;
        if (!startsOutside || !endsOutside)
            return false;
        MapPoint start = firstOnwards ? first.From : first.To, end = secondOnwards ? second.To : second.From;
        turnsRight = Orientation.Sign(start, bend, end) > 0;
        return true;
    }
}
