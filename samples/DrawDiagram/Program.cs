// A body area lit up on a page to print, and a picture of the tops of both feet for a dark screen.
using Reflexology;
using Reflexology.Drawing;

FootMap map = FootMap.Load("chinese");
var neck = new Diagram(map) { Highlight = ["neck"], Labels = LabelStyle.Leaders, Language = "de" };
neck.Save("hals.pdf", new() { Page = PageSize.A4 });
var tops = new Diagram(map) { Aspects = [Aspect.Dorsal], Theme = DiagramTheme.Dark };
tops.Save("tops.png", ExportOptions.FromPixels(800, 1100));
Console.WriteLine("Wrote hals.pdf and tops.png.");
