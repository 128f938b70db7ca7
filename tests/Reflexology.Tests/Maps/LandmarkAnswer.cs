namespace Reflexology.Tests;

/// <summary>
/// The zones at a landmark by the table of zones, read from its location cells and not from any drawing.
/// </summary>
/// <param name="Map">The map.</param>
/// <param name="Feet">The feet it holds for.</param>
/// <param name="Aspect">The view.</param>
/// <param name="Landmark">The landmark of the reference foot.</param>
/// <param name="Zones">The zones there, topmost first; null where the table does not decide.</param>
/// <param name="Reason">The row of the table, and its words.</param>
internal sealed record LandmarkAnswer(
    string Map, Feet Feet, Aspect Aspect, string Landmark, string[]? Zones, string Reason)
{
    /// <summary>All rows of <c>LandmarkAnswers.tsv</c>.</summary>
    public static IReadOnlyList<LandmarkAnswer> All { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "LandmarkAnswers.tsv")).Skip(1)
            .Select(line => Of(line.Split('\t'))),
    ];

    public override string ToString() => $"{Map} {Feet} {Aspect} {Landmark}";

    private static LandmarkAnswer Of(string[] cells) => new(
        cells[0],
        Enum.Parse<Feet>(cells[1], ignoreCase: true),
        Enum.Parse<Aspect>(cells[2], ignoreCase: true),
        cells[3],
        cells[4] switch { "?" => null, "-" => [], var zones => zones.Split(';') },
        cells[5]);
}
