using Reflexology;
using Reflexology.Drawing;

FootMap map = FootMap.Load("basic");
new Diagram(map) { Highlight = ["neck"], Language = "de" }.SavePdf("hals.pdf", PaperSize.A4);
new Diagram(map) { Aspects = [Aspect.Dorsal] }.SavePng("tops.png", new PictureSize(800, 1100));
Console.WriteLine("Wrote hals.pdf and tops.png.");
