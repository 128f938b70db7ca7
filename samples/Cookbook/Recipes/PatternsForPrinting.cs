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
        page.SavePdf("print.pdf", PageSize.Letter);
        page.SavePng("print.png", PageSize.Letter, dpi: 150);
    }
}
