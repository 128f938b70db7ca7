using System.Runtime.CompilerServices;
using Reflexology;
using Reflexology.Drawing;

var point = new MapPoint(54, 115);
FootMap own = FootMap.Read(args[0]);
Console.WriteLine(FootMap.Load("chinese")[Foot.Right, Aspect.Plantar].ZoneAt(point)?.Names["en"]);
Console.WriteLine(own[Foot.Right, Aspect.Plantar].ZoneAt(point)?.Names["de"]);
new Diagram(own) { Highlight = ["abdomen"] }.Save("own.pdf", new() { Page = PageSize.A4 });
new Diagram(own).Save("own.html");
Console.WriteLine(RuntimeFeature.IsDynamicCodeSupported ? "just in time" : "ahead of time");
