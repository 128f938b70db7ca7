using System.Collections.Immutable;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>What the page shows. Immutable: each choice of the visitor makes the next state. The address holds all of it.</summary>
public sealed record ExplorerState
{
    /// <summary>How many areas may be chosen at once; more would not fit the picture's title.</summary>
    public const int MostAreas = 12;

    /// <summary>The sides of the foot that the page offers.</summary>
    public static ImmutableArray<Aspect> Aspects { get; } = [Aspect.Plantar, Aspect.Dorsal];

    /// <summary>The large parts of the body that the page offers, from head to foot.</summary>
    public static ImmutableArray<BodyArea> Regions { get; } =
        [.. new[] { "head-and-neck", "chest", "arms", "abdomen", "legs" }.Select(id => BodyAtlas.BuiltIn[id])];

    /// <summary>The map.</summary>
    public FootMap Map { get; init; } = BuiltInMaps.First;

    /// <summary>The chosen body areas in the order they were chosen, each once.</summary>
    public ImmutableArray<BodyArea> Areas { get; init; } = [];

    /// <summary>The language of the page and the picture, one of <see cref="Languages.All"/>.</summary>
    public string Language { get; init; } = Languages.Default;

    /// <summary>The side of the feet, one of <see cref="Aspects"/>.</summary>
    public Aspect Aspect { get; init; } = Aspect.Plantar;

    /// <summary>The texts of the page in its language.</summary>
    public PageTexts Texts => PageTexts.For(Language);

    /// <summary>The picture.</summary>
    public Diagram Diagram => new(Map)
    {
        Aspects = [Aspect],
        Highlight = [.. Areas.Select(area => area.Id)],
        Language = Language,
    };

    /// <summary>Whether an area is chosen.</summary>
    public bool Has(BodyArea area) => Areas.Contains(area);

    /// <summary>With one more area; of more than <see cref="MostAreas"/> the oldest goes.</summary>
    public ExplorerState With(BodyArea area) =>
        Has(area) ? this : this with { Areas = [.. Areas.Add(area).TakeLast(MostAreas)] };

    /// <summary>With one area less.</summary>
    public ExplorerState Without(BodyArea area) => this with { Areas = Areas.Remove(area) };

    /// <summary>With the area if it was not chosen, else without it.</summary>
    public ExplorerState Toggled(BodyArea area) => Has(area) ? Without(area) : With(area);

    /// <summary>What the chosen areas light up, in the order they were chosen.</summary>
    public IEnumerable<AreaAnswer> Answers() => Areas.Select(area => AreaAnswer.Of(this, area));

    /// <summary>What the picture shows, in words, for those who do not see it.</summary>
    public string Description()
    {
        ImmutableArray<string> lit =
            [.. Diagram.Matches().Select(match => match.Zone).Distinct().Select(zone => zone.Names[Language])];
        string shown = lit.IsEmpty
            ? Texts.NothingLit
            : Texts.Lit(DiagramTexts.For(Language).Listed(lit));
        return Texts.Picture(Texts.Side(Aspect), Map.Names[Language], shown);
    }
}
