using Reflexology.Drawing;

namespace Reflexology.Cookbook;

internal sealed class NumbersWithALegend : IRecipe
{
    public string Title => "Numbers with a legend";

    public string Sentence =>
        "The numbers are those of the map; the legend goes by organ system, and on to more pages where one is "
        + "too small.";

    public void Run()
    {
        FootMap map = FootMap.Load("chinese");
        var page = new Diagram(map) { Labels = LabelStyle.Numbers };
        page.Save("numbers.png", new() { Page = PageSize.A4, Dpi = 150 });
    }
}
