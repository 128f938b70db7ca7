using Reflexology.Drawing;

namespace Reflexology.Cookbook;

internal sealed class PatternsForPrinting : IRecipe
{
    public string Title => "Patterns for a black-and-white printer";

    public string Sentence => "The print theme uses greys alone, and tells zones apart by patterns.";

    public void Run()
    {
        FootMap map = FootMap.Load("ingham");
        var page = new Diagram(map) { Highlight = ["lungs", "stomach"], Theme = DiagramTheme.Print };
        page.Save("print.pdf", new() { Page = PageSize.Letter });
        page.Save("print.png", new() { Page = PageSize.Letter, Dpi = 150 });
    }
}
