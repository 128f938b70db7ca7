using System.Collections.Immutable;
using Reflexology.Drawing;

namespace Reflexology.Authoring;

/// <summary>
/// The filled shapes of an SVG drawing from any program: paths with all commands, basic shapes, groups, <c>use</c>,
/// nested drawings and transforms. In the user units of the drawing: those of its <c>viewBox</c>, x right, y down.
/// Immutable.
/// </summary>
/// <remarks>
/// Nothing but the stream is read, packed with gzip or not: no other file, and of entities only plain texts. At most 16
/// MiB, 50,000 elements, 100 levels and 200,000 curves are read, each counted anew for each <c>use</c>. Style sheets,
/// transforms and sizes count by CSS Cascading 4, Selectors 4, CSS Transforms 1 and SVG 2; what of them is not
/// understood is named in <see cref="Unused"/>.
/// </remarks>
public sealed class SvgDrawing
{
    internal SvgDrawing(
        SvgViewport frame, double tolerance, ImmutableArray<DrawnShape> shapes, ImmutableArray<MapProblem> unused) =>
        (Frame, Tolerance, Shapes, Unused) = (frame, tolerance, shapes, unused);

    /// <summary>The left edge of the <c>viewBox</c>, in user units; 0 without one.</summary>
    public double Left => Frame.Left;

    /// <summary>The upper edge of the <c>viewBox</c>, in user units; 0 without one.</summary>
    public double Top => Frame.Top;

    /// <summary>The width of the <c>viewBox</c>, else that of the drawing at 96 pixels to the inch.</summary>
    public double Width => Frame.Width;

    /// <summary>The height of the <c>viewBox</c>, else that of the drawing at 96 pixels to the inch.</summary>
    public double Height => Frame.Height;

    /// <summary>
    /// The greatest distance of the polygons from the curves, in user units: 0.02, or less in a drawing of few units.
    /// </summary>
    public double Tolerance { get; }

    /// <summary>The shapes in drawing order: a later one is on top of an earlier one.</summary>
    public ImmutableArray<DrawnShape> Shapes { get; }

    /// <summary>
    /// The parts that were not used, each with its place and the reason, in the order of the drawing: texts, pictures,
    /// lines without a fill, open paths, wrong values, unknown elements. A <c>clip-path</c> or <c>mask</c> is named
    /// here, and the shape used whole. Of more than 100 the first ones, the last of which says how many more there are
    /// (<see cref="MapProblem.More"/>).
    /// </summary>
    public ImmutableArray<MapProblem> Unused { get; }

    internal SvgViewport Frame { get; }

    /// <summary>Reads a drawing.</summary>
    /// <param name="stream">The bytes of the SVG file; it stays open.</param>
    /// <param name="name">Stands for the file in messages.</param>
    /// <exception cref="FootMapFormatException">It is no SVG, or too large; the exception says where.</exception>
    public static SvgDrawing Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return Read(stream, new SvgProblems(name));
    }

    internal static SvgDrawing Read(Stream stream, SvgProblems problems) =>
        new SvgReader(SvgTree.Read(stream, problems), problems).Read();

    /// <summary>An index of the shapes; its zone numbers are places in <see cref="Shapes"/>.</summary>
    public ZoneIndex BuildIndex() => new([.. Shapes.Select(shape => shape.Polygon)]);
}
