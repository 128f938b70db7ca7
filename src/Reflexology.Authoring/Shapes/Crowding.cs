using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;

namespace Reflexology.Authoring;

/// <summary>
/// An estimate of what an overlay or a buffer of areas costs, made before it: their edges, the pairs of edges that are
/// near to each other, and those that cross.
/// </summary>
internal static class Crowding
{
    // Measured, in steps.
    private const int StepsOfACall = 20_000, StepsOfALine = 300, StepsOfAPair = 50, StepsOfACrossing = 3_000;

    // An edge far outside of all others would be in millions.
    private const double MostCells = 200_000;

    // The angle of the lines that a buffer puts around a corner.
    private const double AngleOfALine = Math.PI / 2 / GridGeometry.LinesOfARightAngle;

    /// <summary>Spends the steps of an overlay of areas.</summary>
    /// <param name="budget">The steps that are left.</param>
    /// <param name="areas">The areas.</param>
    /// <param name="cell">The distance in millimetres within which edges are compared.</param>
    /// <param name="within">The box in which they are.</param>
    public static void SpendOverlay(StepBudget budget, Geometry[] areas, double cell, Envelope within) =>
        Spend(budget, areas, cell, within, isBuffer: false);

    /// <summary>Spends the steps of a buffer of an area by a distance in millimetres.</summary>
    public static void SpendBuffer(StepBudget budget, Geometry area, double distance) =>
        Spend(budget, [area], 2 * Math.Abs(distance), area.EnvelopeInternal, isBuffer: true);

    private static void Spend(StepBudget budget, Geometry[] areas, double cell, Envelope within, bool isBuffer)
    {
        budget.Spend(StepsOfACall);
        var cells = new CrowdedCells(Math.Max(cell, areas.Sum(area => area.Length) / MostCells), within);
        foreach (Geometry ring in areas.SelectMany(LinearComponentExtracter.GetLines))
        {
            Coordinate[] corners = ring.Coordinates;
            for (int i = 1; i < corners.Length; i++)
            {
                double lines = 1;
                if (isBuffer)
                    lines += Turn(corners[i > 1 ? i - 2 : ^2], corners[i - 1], corners[i]) / AngleOfALine;
                (double pairs, int crossings) = cells.Add(corners[i - 1], corners[i], lines);
                if (isBuffer)
                    crossings = 0;
                budget.Spend((long)((StepsOfALine * lines) + (StepsOfAPair * pairs)) + (StepsOfACrossing * crossings));
            }
        }
    }

    private static double Turn(Coordinate before, Coordinate at, Coordinate after)
    {
        double x = at.X - before.X, y = at.Y - before.Y, nextX = after.X - at.X, nextY = after.Y - at.Y;
        return Math.Abs(Math.Atan2((x * nextY) - (y * nextX), (x * nextX) + (y * nextY)));
    }
}
