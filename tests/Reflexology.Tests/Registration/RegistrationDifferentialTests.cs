using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;

namespace Reflexology.Tests;

/// <summary>Fits against another library, and against the normal equations worked out by hand.</summary>
public class RegistrationDifferentialTests
{
    private static readonly SeenPoint[] Seen = [new(12, 40), new(300, 55), new(280, 610), new(60, 590), new(170, 300)];
    private static readonly MapPoint[] Reference = [new(8, 12), new(98, 17), new(84, 240), new(21, 238), new(50, 118)];

    [Test]
    public void Fit_AffineOfThreePoints_IsThatOfAnotherLibrary()
    {
        Coordinate[] from = [.. Seen.Take(3).Select(point => new Coordinate(point.X, point.Y))];
        Coordinate[] to = [.. Reference.Take(3).Select(point => new Coordinate(point.X, point.Y))];
        AffineTransformation other = new AffineTransformationBuilder(from[0], from[1], from[2], to[0], to[1], to[2])
            .GetTransformation();
        FootRegistration registration = FootRegistration.Fit(Seen[..3], Reference[..3], RegistrationModel.Affine);

        Assert.Multiple(() =>
        {
            foreach (SeenPoint point in Seen)
            {
                Coordinate expected = other.Transform(new Coordinate(point.X, point.Y), new Coordinate());
                Assert.That(SeenFeet.Distance(registration.ToReference(point), new MapPoint(expected.X, expected.Y)),
                    Is.LessThan(1e-10));
            }
        });
    }

    [Test]
    public void Fit_Affine_SolvesTheNormalEquations()
    {
        FootRegistration registration = FootRegistration.Fit(Seen, Reference, RegistrationModel.Affine);
        double[,] inverse = InverseOfNormalMatrix();
        double[] x = Coefficients(inverse, point => point.X), y = Coefficients(inverse, point => point.Y);

        Assert.Multiple(() =>
        {
            foreach (SeenPoint point in Seen)
            {
                MapPoint expected = new(Product(Row(point), x), Product(Row(point), y));
                Assert.That(SeenFeet.Distance(registration.ToReference(point), expected), Is.LessThan(1e-9));
            }
        });
    }

    // A property of linear least squares: the residual divided by one minus the leverage.
    [Test]
    public void LeaveOneOut_Affine_IsTheResidualByOneLessTheLeverage()
    {
        FootRegistration registration = FootRegistration.Fit(Seen, Reference, RegistrationModel.Affine);
        double[,] inverse = InverseOfNormalMatrix();
        double[] expected = [.. Seen.Select((point, i) =>
        {
            double[] row = Row(point);
            double leverage = Enumerable.Range(0, 3)
                .Sum(a => Enumerable.Range(0, 3).Sum(b => row[a] * inverse[a, b] * row[b]));
            return registration.Residuals[i].Distance / (1 - leverage);
        })];

        Assert.That(registration.LeaveOneOut(), Is.EqualTo(expected).Within(1e-8));
    }

    [Test]
    public void PivotedQr_MatrixOfKnownSolution_FindsIt()
    {
        // The first column is zero where elimination without exchanges would divide.
        double[][] columns = [[0, 2, 1, 0], [3, -1, 0, 1], [1, 4, 2, -2]];
        double[] unknowns = [2, -3, 0.5];
        double[] right = [.. Enumerable.Range(0, 4)
            .Select(row => Enumerable.Range(0, 3).Sum(column => columns[column][row] * unknowns[column]))];

        Assert.That(new PivotedQr(columns).Solve(right), Is.EqualTo(unknowns).Within(1e-14));
    }

    private static double[] Row(SeenPoint point) => [1, point.X, point.Y];

    private static double[] Coefficients(double[,] inverse, Func<MapPoint, double> coordinate)
    {
        double[] sums = [.. Enumerable.Range(0, 3)
            .Select(a => Seen.Select((point, i) => Row(point)[a] * coordinate(Reference[i])).Sum())];
        return [.. Enumerable.Range(0, 3).Select(a => Enumerable.Range(0, 3).Sum(b => inverse[a, b] * sums[b]))];
    }

    // By Cramer's rule.
    private static double Product(double[] row, double[] column) => row.Zip(column, (a, b) => a * b).Sum();

    private static double[,] InverseOfNormalMatrix()
    {
        var m = new double[3, 3];
        foreach (double[] row in Seen.Select(Row))
        {
            for (int a = 0; a < 3; a++)
            {
                for (int b = 0; b < 3; b++)
                    m[a, b] += row[a] * row[b];
            }
        }

        double Minor(int a, int b)
        {
            (int row, int nextRow) = ((a + 1) % 3, (a + 2) % 3);
            (int column, int nextColumn) = ((b + 1) % 3, (b + 2) % 3);
            return (m[row, column] * m[nextRow, nextColumn]) - (m[row, nextColumn] * m[nextRow, column]);
        }

        double determinant = Enumerable.Range(0, 3).Sum(b => m[0, b] * Minor(0, b));
        var inverse = new double[3, 3];
        for (int a = 0; a < 3; a++)
        {
            for (int b = 0; b < 3; b++)
                inverse[b, a] = Minor(a, b) / determinant;
        }

        return inverse;
    }
}
