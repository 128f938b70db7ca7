using Reflexology.Drawing;

namespace Reflexology.Cookbook;

internal sealed class ColoursInTheDark : IRecipe
{
    public string Title => "Several areas in colours of their own, on a dark screen";

    public string Sentence => "Each highlighted area has its colour, chosen to stay apart for colour-blind eyes.";

    public void Run()
    {
        FootMap map = FootMap.Load("chinese");
        var diagram = new Diagram(map) { Highlight = ["kidney", "heart", "liver"], HasLegend = true };
        (diagram with { Theme = DiagramTheme.Dark }).Save("dark.png", ExportOptions.FromPixels(900, 1250));
    }
}
