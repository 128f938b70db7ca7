using System.Xml.Linq;
using Reflexology.Drawing;

namespace Reflexology.Cookbook;

internal sealed class OneViewAsSvg : IRecipe
{
    public string Title => "One view as SVG";

    public string Sentence =>
        "Every zone is a path whose id says foot, aspect and zone, ready for a style sheet or a script; without the "
        + "prefix that keeps several pictures in one page apart. Here read back with `System.Xml.Linq`.";

    public void Run()
    {
        FootMap map = FootMap.Load("chinese");
        var view = new Diagram(map)
        {
            Feet = [Foot.Left],
            Aspects = [Aspect.Lateral],
            Highlight = ["knee"],
            Language = "es",
        };
        view.Save("rodilla.svg", new() { Page = PageSize.A5.Turned, SvgPrefix = "" });
        view.Save("rodilla.png", new() { Page = PageSize.A5.Turned, Dpi = 150 });
        foreach (XElement element in XElement.Load("rodilla.svg").Descendants())
        {
            if (element.Attribute("id") is { } id && id.Value.Contains("knee"))
                Console.WriteLine($"<{element.Name.LocalName} id=\"{id.Value}\">");
        }
    }
}
