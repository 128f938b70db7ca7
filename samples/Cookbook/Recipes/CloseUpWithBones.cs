using Reflexology.Drawing;

namespace Reflexology.Cookbook;

internal sealed class CloseUpWithBones : IRecipe
{
    public string Title => "A zone close up, over the bones";

    public string Sentence => "Only the views with the zone are drawn, cut to its surroundings.";

    public void Run()
    {
        FootMap map = FootMap.Load("chinese");
        var picture = new Diagram(map) { CloseUp = "thyroid", Feet = [Foot.Right], HasBones = true, HasGuides = true };
        picture.Save("thyroid.png", ExportOptions.FromPixels(700, 700));
    }
}
