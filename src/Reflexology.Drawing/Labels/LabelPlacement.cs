using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Places the labels of a diagram on a page, in the rows of a plan.</summary>
internal sealed class LabelPlacement
{
    private readonly Diagram _diagram;
    private readonly ImmutableDictionary<Zone, string> _numbers;
    private readonly ZonePictograms _pictograms;
    private readonly ImmutableDictionary<Aspect, ZoneFits> _fits;
    private readonly CancellationToken _cancel;

    /// <param name="diagram">The diagram.</param>
    /// <param name="rows">Its views.</param>
    /// <param name="numbers">The number of each zone.</param>
    /// <param name="pictograms">The pictograms of its zones.</param>
    /// <param name="cancel">Cancels the placement.</param>
    /// <exception cref="ArgumentException">The label style of the diagram is none of the enum.</exception>
    public LabelPlacement(
        Diagram diagram,
        ImmutableArray<PanelRow> rows,
        ImmutableDictionary<Zone, string> numbers,
        ZonePictograms pictograms,
        CancellationToken cancel)
    {
        if (!Enum.IsDefined(diagram.Labels))
        {
            throw new ArgumentException(
                $"Expected labels inside, leaders, numbers, pictograms or none, found {diagram.Labels}.",
                nameof(diagram));
        }

        _cancel = cancel;
        _diagram = diagram;
        _numbers = numbers;
        _pictograms = pictograms;
        var setting = new TextSetting(diagram);
        _fits = rows.Select(row => row.Aspect).ToImmutableDictionary(
            aspect => aspect, _ => new ZoneFits(new SymmetricLabels(diagram.Map, cancel), setting));
    }

    /// <summary>Finds what the names of each row need.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="isNumbered">True where all zones have numbers.</param>
    /// <param name="least">The least font size of interest for each row, in millimetres.</param>
    /// <param name="most">The largest font size of interest for each row, in millimetres.</param>
    public ImmutableArray<RowNames> NamesOf(
        ImmutableArray<PanelRow> rows, bool isNumbered, double[] least, double[] most)
    {
        var names = new RowNames[rows.Length];
        Parallel.For(0, rows.Length, new ParallelOptions { CancellationToken = _cancel }, i =>
        {
            names[i] = new RowNames(
                rows[i],
                _fits[rows[i].Aspect],
                _pictograms,
                _diagram.Scene.HasLabel,
                TextOf,
                isNumbered,
                least[i],
                most[i]);
        });
        return [.. names];
    }

    /// <summary>Places the labels.</summary>
    /// <param name="plan">The views in their places.</param>
    /// <param name="style">The way zones are named.</param>
    /// <param name="measure">Sizes on the page.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public PageLabels Place(PanelPlan plan, LabelStyle style, PageMeasure measure)
    {
        if (style == LabelStyle.None)
            return new PageLabels(plan, [], [], []);
        PlacedRow[] placed = new PlacedRow[plan.Rows.Length];

        // The rows of an aspect share its places and follow each other; aspects share nothing.
        ImmutableArray<int>[] aspects =
        [
            .. Enumerable.Range(0, placed.Length)
                .GroupBy(i => plan.Rows[i].Row.Aspect, (_, rows) => rows.ToImmutableArray()),
        ];
        Parallel.For(0, aspects.Length, new ParallelOptions { CancellationToken = _cancel }, aspect =>
        {
            foreach (int i in aspects[aspect])
                placed[i] = RowOf(plan.Rows[i], style, measure).Place(_cancel);
        });
        return new PageLabels(
            plan,
            [.. placed.SelectMany(row => row.Views())],
            [.. placed.SelectMany(row => row.Numbered)],
            [.. plan.Rows.Zip(placed).SelectMany(LeftIn).Distinct()])
        {
            Drawn = [.. placed.SelectMany(row => row.Drawn)],
            WellShare = (double)placed.Sum(Well) / Math.Max(placed.Sum(row => row.Count), 1),
        };

        int Well(PlacedRow row) => style == LabelStyle.Numbers
            ? row.CountOf(LabelWay.NumberInside)
            : row.CountOf(LabelWay.Pictogram, LabelWay.NameInside, LabelWay.NameBeside);

        static IEnumerable<(Zone, Aspect)> LeftIn((PlannedRow Row, PlacedRow Labels) row) =>
            row.Labels.Left.Select(zone => (zone, row.Row.Row.Aspect));
    }

    private RowLabels RowOf(PlannedRow row, LabelStyle style, PageMeasure measure) => new(
        row,
        style,
        _fits[row.Row.Aspect],
        _pictograms,
        _diagram.Scene.HasLabel,
        TextOf,
        measure.Label,
        isCloseUp: _diagram.CloseUp is not null);

    private string TextOf(Zone zone, bool isNumber) => isNumber ? _numbers[zone] : zone.Names[_diagram.Language];
}
