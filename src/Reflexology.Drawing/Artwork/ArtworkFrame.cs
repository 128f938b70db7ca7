namespace Reflexology.Drawing;

/// <summary>The rectangle of a drawing, in its user units.</summary>
internal sealed class ArtworkFrame(SvgTree tree, SvgProblems problems)
{
    /// <summary>The <c>viewBox</c>; without one, its size in pixels.</summary>
    /// <exception cref="FootMapFormatException">It has neither.</exception>
    public MapRect Read()
    {
        SvgElement root = tree.Root;
        if (root["viewBox"] is { } box)
        {
            if (ArtworkNumbers.Numbers(box) is [var left, var top, > 0 and var width, > 0 and var height])
                return new MapRect(left, top, left + width, top + height);
            throw problems.NotSvg(
                root.PlaceOf("viewBox"), box.Quoted(), "a viewBox of four numbers, the last two above 0");
        }

        if (Pixels("width") is { } wide && Pixels("height") is { } high)
            return new MapRect(0, 0, wide, high);
        throw problems.NotSvg(
            root.Place, "a drawing without a size", "a viewBox, or a width and a height", "Save it with its size.");

        double? Pixels(string name) =>
            root[name] is { } text && ArtworkNumbers.Lengths(text) is [> 0 and var length] ? length : null;
    }
}
