using Reflexology.Drawing;

namespace Reflexology.Cookbook;

internal sealed class ZonesOfABodyArea : IRecipe
{
    public string Title => "Zones of a body area, in any language";

    public string Sentence =>
        "Ask with an id, a name or an everyday word in English, German, Spanish, Russian or Chinese; parts of "
        + "the area count.";

    public void Run()
    {
        FootMap map = FootMap.Load("chinese");
        foreach (ZoneMatch match in map.ZonesFor("позвоночник"))
            Console.WriteLine($"{match.Zone.Number} {match.Zone.Names["ru"]}, {match.Zone.Names["zh"]}");
        var picture = new Diagram(map)
        {
            Highlight = ["позвоночник"],
            Aspects = [Aspect.Medial],
            Feet = [Foot.Right],
            Language = "ru",
        };
        picture.Save("spine.png", ExportOptions.FromPixels(800, 720));
    }
}
