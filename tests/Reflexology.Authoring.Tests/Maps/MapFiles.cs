using System.Text;

namespace Reflexology.Authoring.Tests;

/// <summary>The built-in map files, as copied beside the tests, and drawings of them.</summary>
internal static class MapFiles
{
    public static IEnumerable<string> Ids => FootMap.BuiltInIds;

    public static byte[] Bytes(string id) =>
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "maps", $"{id}.json"));

    public static string Text(string id) => Encoding.UTF8.GetString(Bytes(id));

    public static string Drawing(string id, ShapeFileFormat format = ShapeFileFormat.Svg) =>
        Drawing(FootMap.Load(id), format);

    public static string Drawing(FootMap map, ShapeFileFormat format = ShapeFileFormat.Svg)
    {
        using var stream = new MemoryStream();
        MapDrawing.Write(map, stream, format);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static ImportReport Import(string id, string drawing, ShapeFileFormat format = ShapeFileFormat.Svg) =>
        Import(Bytes(id), drawing, format);

    public static ImportReport Import(byte[] map, string drawing, ShapeFileFormat format = ShapeFileFormat.Svg)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(drawing));
        return MapDrawing.ReadInto(
            map, "my.json", stream, format == ShapeFileFormat.Svg ? "my.svg" : "my.geojson", format);
    }

    public static FootMapFormatException Refused(
        string id, string drawing, ShapeFileFormat format = ShapeFileFormat.Svg) =>
        Assert.Throws<FootMapFormatException>(() => Import(id, drawing, format))!;
}
