using Reflexology;
using Reflexology.Drawing;

FootMap map = FootMap.Load("chinese");
Console.WriteLine(map[Foot.Right, Aspect.Plantar].ZoneAt(new MapPoint(54, 115))?.Names["en"]);
new Diagram(map) { Highlight = ["kidney"], Language = "zh" }.Save("kidney.pdf", new() { Page = PageSize.A4 });
