using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>The page that every picture of a diagram shows, whatever its size: a share of one is the same share of all.</summary>
internal static class PicturePage
{
    private const int SheetWidth = 1200;

    /// <summary>Lays a diagram out on its sheet.</summary>
    public static DiagramPage Lay(Diagram diagram) =>
        DiagramLayout.Lay(diagram, PaperSize.FromPixels(DiagramLayout.NaturalSize(diagram, SheetWidth)));

    /// <summary>The picture of a diagram at a width in pixels.</summary>
    public static PictureSize Size(Diagram diagram, int width)
    {
        PictureSize sheet = DiagramLayout.NaturalSize(diagram, SheetWidth);
        return new PictureSize(width, (int)Math.Round((double)width * sheet.Height / sheet.Width));
    }

    /// <summary>Paints a diagram as PNG at a width in pixels.</summary>
    public static byte[] Paint(Diagram diagram, int width)
    {
        using var bytes = new MemoryStream();
        Lay(diagram).WritePng(bytes, Size(diagram, width));
        return bytes.ToArray();
    }
}
