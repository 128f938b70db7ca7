namespace Reflexology;

/// <summary>
/// Solves linear equations, by least squares where there are more of them than unknowns: Householder's QR with column
/// pivoting (Golub and Van Loan, Matrix Computations, 5.4.2). Cost: rows times columns squared, twice.
/// </summary>
internal sealed class PivotedQr
{
    private readonly double[][] _columns;
    private readonly double[] _diagonal;
    private readonly int[] _order;

    /// <summary>Factorises a matrix in place.</summary>
    /// <param name="columns">
    /// Its columns, each as long as there are columns or longer; none depends on the others.
    /// </param>
    public PivotedQr(double[][] columns)
    {
        _columns = columns;
        _diagonal = new double[columns.Length];
        _order = [.. Enumerable.Range(0, columns.Length)];
        for (int step = 0; step < columns.Length; step++)
        {
            int from = step;
            IEnumerable<int> rest = Enumerable.Range(step, columns.Length - step);
            int longest = rest.MaxBy(column => Length(columns[column].AsSpan(from)));
            (columns[step], columns[longest]) = (columns[longest], columns[step]);
            (_order[step], _order[longest]) = (_order[longest], _order[step]);
            Reflect(step);
        }
    }

    /// <summary>The unknowns that come nearest to the right-hand side, which is overwritten.</summary>
    public double[] Solve(double[] right)
    {
        for (int step = 0; step < _columns.Length; step++)
            Mirror(_columns[step].AsSpan(step), right.AsSpan(step));
        var unknowns = new double[_columns.Length];
        for (int step = _columns.Length - 1; step >= 0; step--)
        {
            double rest = right[step];
            for (int column = step + 1; column < _columns.Length; column++)
                rest -= _columns[column][step] * unknowns[_order[column]];
            unknowns[_order[step]] = rest / _diagonal[step];
        }

        return unknowns;
    }

    // The vector that mirrors a column onto the diagonal takes the column's place; its first number has the length
    // added, not taken away, so that no digits are lost.
    private void Reflect(int step)
    {
        Span<double> vector = _columns[step].AsSpan(step);
        _diagonal[step] = vector[0] > 0 ? -Length(vector) : Length(vector);
        vector[0] -= _diagonal[step];
        for (int column = step + 1; column < _columns.Length; column++)
            Mirror(vector, _columns[column].AsSpan(step));
    }

    private static void Mirror(ReadOnlySpan<double> vector, Span<double> target)
    {
        double square = Dot(vector, vector);
        double factor = square == 0 ? 0 : 2 * Dot(vector, target) / square;
        for (int row = 0; row < vector.Length; row++)
            target[row] -= factor * vector[row];
    }

    private static double Length(ReadOnlySpan<double> vector) => Math.Sqrt(Dot(vector, vector));

    private static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        double sum = 0;
        for (int row = 0; row < a.Length; row++)
            sum += a[row] * b[row];
        return sum;
    }
}
