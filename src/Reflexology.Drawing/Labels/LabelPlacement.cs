using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Places the labels of a diagram on a page, in the rows of a plan.</summary>
internal sealed class LabelPlacement
{
    /// <summary>The number of widths of columns for names: in one line to three.</summary>
    public const int WidthCount = 3;

    // Blocks are a little narrower than their column.
    private const double ColumnSpare = 1.02;

    // Of the page's width, a column beside a single view and each of the three of a pair.
    private const double WidestOfSingle = 0.22, WidestOfPair = 0.135;

    // The higher of two columns has that much more than half of the names.
    private const double ColumnsUneven = 1.15;

    private readonly Diagram _diagram;
    private readonly ImmutableDictionary<Zone, string> _numbers;
    private readonly ImmutableDictionary<Aspect, ZoneFits> _fits;
    private readonly CancellationToken _cancel;

    /// <param name="diagram">The diagram.</param>
    /// <param name="rows">Its views.</param>
    /// <param name="numbers">The number of each zone.</param>
    /// <param name="cancel">Cancels the placement.</param>
    /// <exception cref="ArgumentException">The label style of the diagram is none of the enum.</exception>
    public LabelPlacement(
        Diagram diagram,
        ImmutableArray<PanelRow> rows,
        ImmutableDictionary<Zone, string> numbers,
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
        var setting = new TextSetting(diagram);
        _fits = rows.Select(row => row.Aspect).ToImmutableDictionary(
            aspect => aspect, _ => new ZoneFits(new SymmetricLabels(diagram.Map, cancel), setting));
    }

    /// <summary>
    /// The width of columns for the names beside the views of a row, in points: that of the widest in some lines, as
    /// far as a page has room for it.
    /// </summary>
    public double WidthOfNames(PanelRow row, PageMeasure measure, double pageWidth, int lines)
    {
        double most = (row.Parts.Length > 1 ? WidestOfPair : WidestOfSingle) * pageWidth;
        double widest = Zones(row)
            .Select(zone => Blocks(row, zone, isNumber: false).Take(lines).Min(block => block.Width))
            .DefaultIfEmpty(0).Max();
        return Math.Max(Math.Min(ColumnSpare * measure.Label * widest, most), WidthOfNumbers(row, measure));
    }

    /// <summary>The width of a column for the numbers beside the views of a row, in points.</summary>
    public double WidthOfNumbers(PanelRow row, PageMeasure measure) => ColumnSpare * measure.Label
        * Zones(row).Select(zone => Blocks(row, zone, isNumber: true)[0].Width).DefaultIfEmpty(0).Max();

    /// <summary>The height that labels beside the views of a row need in columns of a width, in points.</summary>
    public double HeightBeside(
        PanelRow row, IReadOnlyCollection<(Zone Zone, bool IsNumber)> labels, double width, PageMeasure measure)
    {
        double sum = labels.Sum(label => LabelColumn.HeightOf(Fitting(label), measure.Label));
        double largest = labels.Select(label => LabelColumn.HeightOf(Fitting(label), measure.Label))
            .DefaultIfEmpty(0).Max();
        return Math.Max(sum / 2 * ColumnsUneven, largest);

        LabelBlock Fitting((Zone Zone, bool IsNumber) label)
        {
            ImmutableArray<LabelBlock> blocks = Blocks(row, label.Zone, label.IsNumber);
            return blocks.FirstOrDefault(block => block.Width * measure.Label <= width, blocks[^1]);
        }
    }

    /// <summary>Places the labels.</summary>
    /// <param name="plan">The views in their places.</param>
    /// <param name="style">The way zones are named.</param>
    /// <param name="measure">Sizes on the page.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public PageLabels Place(PanelPlan plan, LabelStyle style, PageMeasure measure)
    {
        if (style is LabelStyle.None or LabelStyle.Pictograms)
            return new PageLabels(plan, [], [], [], []);
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
            [.. plan.Rows.Zip(placed).SelectMany(LeftIn).Distinct()],
            [.. plan.Rows.Zip(placed).SelectMany(BesideIn).Distinct()]);

        static IEnumerable<(Zone, Aspect)> LeftIn((PlannedRow Row, PlacedRow Labels) row) =>
            row.Labels.Left.Select(zone => (zone, row.Row.Row.Aspect));

        static IEnumerable<(Zone, Aspect, bool)> BesideIn((PlannedRow Row, PlacedRow Labels) row) =>
            row.Labels.Beside.Select(label => (label.Zone, row.Row.Row.Aspect, label.IsNumber));
    }

    private RowLabels RowOf(PlannedRow row, LabelStyle style, PageMeasure measure) => new(
        row,
        style,
        _fits[row.Row.Aspect],
        TextOf,
        measure.Label,
        isCloseUp: _diagram.CloseUp is not null);

    private string TextOf(Zone zone, bool isNumber) => isNumber ? _numbers[zone] : zone.Names[_diagram.Language];

    private ImmutableArray<LabelBlock> Blocks(PanelRow row, Zone zone, bool isNumber) =>
        _fits[row.Aspect].Blocks(TextOf(zone, isNumber), isNumber);

    private static ImmutableArray<Zone> Zones(PanelRow row) => PanelRow.ZonesOf([row]);
}
