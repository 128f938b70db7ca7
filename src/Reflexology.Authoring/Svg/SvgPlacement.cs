using Reflexology.Drawing;

namespace Reflexology.Authoring;

/// <summary>
/// Finds where an element is put: its transform, by attribute or by CSS, about its origin (CSS Transforms 1 and 2).
/// </summary>
internal sealed class SvgPlacement(SvgStyleSheet styles, SvgProblems problems)
{
    /// <summary>
    /// The map from the user units of an element to those around it; null, and a problem noted, where it is wrong.
    /// </summary>
    /// <param name="element">The element.</param>
    /// <param name="viewport">The rectangle that percentages refer to.</param>
    public Affine? Of(SvgElement element, SvgViewport viewport)
    {
        SvgValue? transform = element.Property("transform", styles), moved = element.Property("translate", styles);
        SvgValue? turned = element.Property("rotate", styles), scaled = element.Property("scale", styles);
        if (transform is null && moved is null && turned is null && scaled is null)
            return Affine.Identity;
        SvgValue? reading = element.Property("transform-box", styles);
        try
        {
            // Where the view box begins does not count, its size does.
            SvgViewport box = reading?.Text is null or "view-box" ? viewport with { Left = 0, Top = 0 }
                : BoxOf(element, reading, viewport);
            var origin = new MapPoint(box.Left, box.Top);
            if ((reading = element.Property("transform-origin", styles)) is not null)
                origin = SvgTransform.Origin(reading, box);
            Affine own = Affine.Identity;
            if ((reading = moved) is not null)
                own = own.After(SvgTransform.Translation(reading, box));
            if ((reading = turned) is not null)
                own = own.After(SvgTransform.Rotation(reading));
            if ((reading = scaled) is not null)
                own = own.After(SvgTransform.Scaling(reading));
            if ((reading = transform) is not null)
                own = own.After(SvgTransform.Read(reading, box));
            return Affine.Translate(origin.X, origin.Y).After(own).After(Affine.Translate(-origin.X, -origin.Y));
        }
        catch (PathDataException wrong)
        {
            problems.NotUsed(element, reading!, wrong);
            return null;
        }
    }

    // Of a group it would need all shapes in it.
    private SvgViewport BoxOf(SvgElement element, SvgValue box, SvgViewport viewport)
    {
        if (box.Text is not ("fill-box" or "content-box"))
            throw new PathDataException(0, $"'{box.Text}'", "'view-box' or 'fill-box'");
        SvgValue? reading = null;
        if (!SvgOutlineReader.IsShape(element.Name)
            || new SvgOutlineReader(styles, viewport, BoxTolerance, SvgLimits.Curves).Read(element, ref reading)
                is not { Contours.IsEmpty: false } outline)
            throw new PathDataException(0, $"'{box.Text}' of an element '{element.Name}'", "'view-box', or a shape");
        MapRect bounds = OutlineDistance.Bounds(outline);
        return new SvgViewport(bounds.Left, bounds.Top, bounds.Width, bounds.Height);
    }

    private const double BoxTolerance = 0.001;
}
