using Reflexology.Drawing;

namespace Reflexology.Cookbook;

internal sealed class NamesBesideTheFoot : IRecipe
{
    public string Title => "German names beside the foot, on A4";

    public string Sentence =>
        "Names without room stand beside the foot, with leaders that never cross; text in the PDF is found and copied.";

    public void Run()
    {
        FootMap map = FootMap.Load("chinese");
        var page = new Diagram(map) { Highlight = ["Verdauungssystem"], Labels = LabelStyle.Leaders, Language = "de" };
        page.Save("verdauung.pdf", new() { Page = PageSize.A4 });
        page.Save("verdauung.png", new() { Page = PageSize.A4, Dpi = 150 });
    }
}
