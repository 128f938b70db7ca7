using Reflexology.Drawing;

namespace Reflexology.Cookbook;

internal sealed class DifferencesBetweenMaps : IRecipe
{
    public string Title => "Where two maps differ";

    public string Sentence =>
        "Maps contradict each other and stay apart; each says in its own words what it puts where.";

    public void Run()
    {
        FootMap chinese = FootMap.Load("chinese"), ingham = FootMap.Load("ingham");
        MapDifference eyes = chinese.DifferencesFrom(ingham).First(difference => difference.Here.Id == "eyes-and-ears");
        Console.WriteLine(eyes.Here.Topic["en"]);
        Console.WriteLine($"  {chinese.Id}: {eyes.Here.Says["en"]}\n  {ingham.Id}: {eyes.There.Says["en"]}");
        foreach (FootMap map in new[] { chinese, ingham })
        {
            var diagram = new Diagram(map) { Highlight = ["eyes", "ears"] };
            diagram.Save($"eyes-and-ears-{map.Id}.png", ExportOptions.FromPixels(700, 900));
        }
    }
}
