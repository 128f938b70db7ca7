// A plain web page with two foot maps in different languages: its folder, for any server that hands out files. The map
// is a custom element in ES modules, which need no build step; a scene holds all that it shows, as
// `reflexology export chinese --format scene -o chinese.json` writes it, too.
using Reflexology;
using Reflexology.Drawing;

foreach (string map in (string[])["chinese", "ingham"])
{
    File.WriteAllBytes($"{map}.json", MapScene.Create(new Diagram(FootMap.Load(map))).ToJson());
    Console.WriteLine($"Wrote {map}.json, a scene.");
}

Directory.CreateDirectory("reflexology");
foreach (string module in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "reflexology")))
    File.Copy(module, Path.Combine("reflexology", Path.GetFileName(module)), overwrite: true);
foreach (string page in (string[])["index.html", "page.css"])
{
    File.Copy(Path.Combine(AppContext.BaseDirectory, page), page, overwrite: true);
    Console.WriteLine($"Wrote {page}.");
}
