using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Reflexology.Benchmarks;

/// <summary>A column with a fact that the benchmark told, or with its time divided by that.</summary>
/// <param name="name">The heading.</param>
/// <param name="legend">What it means.</param>
/// <param name="value">The number from the fact and the mean time in nanoseconds.</param>
/// <param name="fact">Which fact.</param>
/// <param name="format">How the number is written.</param>
internal sealed class FactColumn(
    string name, string legend, string fact, string format, Func<double, double, double> value) : IColumn
{
    /// <summary>A column with the fact itself.</summary>
    public FactColumn(string name, string legend, string fact, string format)
        : this(name, legend, fact, format, (told, _) => told)
    {
    }

    public string Id => $"{nameof(FactColumn)}.{fact}.{name}";

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => legend;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        Facts.Of(summary, benchmarkCase, fact) is { } told && summary[benchmarkCase]?.ResultStatistics is { } time
            ? value(told, time.Mean).ToString(format, CultureInfo.InvariantCulture)
            : "";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        GetValue(summary, benchmarkCase);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => true;
}
