using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// The figures of the body that a page shows: front and back, and larger insets for lit areas that are on neither.
/// </summary>
/// <param name="Figures">Front and back, or the one figure of a map that divides the body into columns.</param>
/// <param name="Insets">At most two.</param>
internal sealed record BodyChoice(ImmutableArray<BodyFigure> Figures, ImmutableArray<BodyFigure> Insets)
{
    private const int MostInsets = 2;

    private const string Columns = "zones";

    private static readonly ImmutableArray<string> Whole = ["front", "back"];

    /// <summary>All figures.</summary>
    public IEnumerable<BodyFigure> All => [.. Figures, .. Insets];

    /// <summary>The names of what is lit that no figure shows; often none.</summary>
    public ImmutableArray<LocalizedText> Missing { get; private init; } = [];

    /// <summary>Chooses the insets that show most of what the figures lack, each the most of what is left.</summary>
    public static BodyChoice For(BodyLight light)
    {
        ImmutableArray<BodyFigure> whole = [.. BodyFigure.All.Where(figure => Whole.Contains(figure.Id))];
        BodyFigure columns = BodyFigure.All.Single(figure => figure.Id == Columns);
        string[] shown = [.. light.Named.SelectMany(part => part.Areas), .. light.Plain];
        bool isInColumns = shown.Length > 0 && shown.All(area => Shows(columns, [area]));
        var choice = new BodyChoice(isInColumns ? [columns] : whole, []);
        HashSet<(LitBodyPart Part, string Area)> left =
        [
            .. from part in light.Named
               from area in part.Areas
               where !choice.Figures.Any(figure => Shows(figure, Wanted((part, area))))
               select (part, area),
        ];
        BodyFigure[] insets = [.. BodyFigure.All.Except(choice.Figures).Where(figure => !Whole.Contains(figure.Id))];
        while (left.Count > 0 && choice.Insets.Length < MostInsets)
        {
            BodyFigure best = insets.MaxBy(inset => left.Count(each => Shows(inset, Wanted(each))))!;
            if (left.RemoveWhere(each => Shows(best, Wanted(each))) == 0)
                break;
            choice = choice with { Insets = [.. choice.Insets, best] };
        }

        return choice with { Missing = [.. left.Select(each => each.Part.Group.Names).Distinct()] };

        // Of what has no shape of its own, such as a system, the parts.
        static IEnumerable<string> Wanted((LitBodyPart Part, string Area) each) =>
            BodyFigure.All.Any(figure => Shows(figure, [each.Area])) ? [each.Area] : each.Part.Parts;
    }

    private static bool Shows(BodyFigure figure, IEnumerable<string> areas) =>
        figure.Parts.Any(part => areas.Contains(part.Area));
}
