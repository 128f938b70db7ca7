using Reflexology.Drawing;

namespace Reflexology.Cookbook;

internal sealed class CoarseMap : IRecipe
{
    public string Title => "What a coarse map says";

    public string Sentence =>
        "Where a map has no zone of the area itself, the match is the zone that contains it, and says so.";

    public void Run()
    {
        FootMap map = FootMap.Load("basic");
        foreach (ZoneMatch match in map.ZonesFor("kidney"))
            Console.WriteLine($"'{match.Zone.Names["en"]}' {match.Relation} '{match.Area.Names["en"]}'");
        new Diagram(map) { Highlight = ["kidney"] }.Save("kidney.png", ExportOptions.FromPixels(700, 900));
    }
}
