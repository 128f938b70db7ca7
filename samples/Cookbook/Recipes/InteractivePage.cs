using Reflexology.Drawing;

namespace Reflexology.Cookbook;

internal sealed class InteractivePage : IRecipe
{
    public string Title => "An interactive page in one file";

    public string Sentence => "A whole map in five languages, to explore without a server and without network.";

    public void Run()
    {
        FootMap map = FootMap.Load("chinese");
        new Diagram(map) { Highlight = ["neck"], Language = "zh" }.Save("neck.html");
        Console.WriteLine($"Wrote {map.Names["zh"]} into one file, neck.html.");
    }
}
