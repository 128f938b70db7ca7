using System.Collections.Immutable;

namespace Reflexology.Cookbook;

/// <summary>A chapter of the cookbook.</summary>
internal sealed record Chapter(string Title, ImmutableArray<IRecipe> Recipes)
{
    /// <summary>The whole book, in its order.</summary>
    public static ImmutableArray<Chapter> All { get; } =
    [
        new(
            "Look up points",
            [
                new ZonesAtAPoint(), new NearestZone(), new LeftFoot(), new ZonesInARectangle(), new ManyPoints(),
                new AllCores(), new OwnPolygons(),
            ]),
        new(
            "Ask a map",
            [
                new ZonesOfABodyArea(), new CoarseMap(), new SearchWithTypos(), new DifferencesBetweenMaps(),
                new CheckALocation(), new EvidenceInShort(),
            ]),
        new(
            "Draw",
            [
                new ColoursInTheDark(), new NamesBesideTheFoot(), new PatternsForPrinting(), new NumbersWithALegend(),
                new CloseUpWithBones(), new OneViewAsSvg(), new InteractivePage(),
            ]),
    ];
}
