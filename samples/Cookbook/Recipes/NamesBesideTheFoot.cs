using Reflexology.Drawing;

namespace Reflexology.Cookbook;

internal sealed class NamesBesideTheFoot : IRecipe
{
    public string Title => "German names beside the foot, on A4";

    public string Sentence => "Names without room stand beside the foot, with leaders that never cross; text in the PDF is found and copied.";

    public void Run()
    {
        FootMap map = FootMap.Load("chinese");
        var page = new Diagram(map) { Highlight = ["Verdauungssystem"], Labels = LabelStyle.Leaders, Language = "de" };
        page.SavePdf("verdauung.pdf", PageSize.A4);
        page.SavePng("verdauung.png", PageSize.A4, dpi: 150);
    }
}
