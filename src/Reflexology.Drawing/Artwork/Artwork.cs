using System.Collections.Immutable;
using System.Security.Cryptography;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>
/// A picture of somebody else: an SVG drawing, or a PNG or JPEG picture. Nothing but its own bytes is read and nothing
/// in it is run. Immutable, safe to use from several threads.
/// </summary>
/// <remarks>
/// A drawing may have 16 MiB, packed with gzip or not, 100 levels, and 20,000 elements, 4 million characters, 500
/// translucent groups and 25 masks, each counted again for each reference to it. Its shapes may paint 2,000 times its
/// area; gradients count 60, patterns 150, pictures 30 times, and translucent groups and masks 12 times the whole area.
/// A picture, in a drawing too, may have 40 million pixels. Texts are drawn with the bundled fonts. Scripts, filters,
/// animations, other files and what refers to itself are left out and named in <see cref="Problems"/>.
/// </remarks>
public sealed class Artwork
{
    private Artwork(SKPicture picture, MapRect frame, string id, string svg, ImmutableArray<MapProblem> problems) =>
        (Picture, Frame, Id, Svg, Problems) = (picture, frame, id, svg, problems);

    /// <summary>The width, in user units of the drawing or pixels of the picture.</summary>
    public double Width => Frame.Width;

    /// <summary>The height, in the same unit.</summary>
    public double Height => Frame.Height;

    /// <summary>The parts that are not drawn, each with its place and the reason.</summary>
    public ImmutableArray<MapProblem> Problems { get; }

    /// <summary>The rectangle of the drawing, in its user units.</summary>
    internal MapRect Frame { get; }

    /// <summary>A name made of its content, with which all its ids begin.</summary>
    internal string Id { get; }

    /// <summary>Its elements in plain SVG 1.1, in its user units; the prefix <c>xlink</c> is known around it.</summary>
    internal string Svg { get; }

    /// <summary>The picture, in user units.</summary>
    internal SKPicture Picture { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">An SVG, SVGZ, PNG or JPEG file.</param>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="FootMapFormatException">
    /// It is none of these, or too large; the exception says where.
    /// </exception>
    public static Artwork Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!File.Exists(path))
        {
            throw new FileNotFoundException(
                $"Cannot read the picture '{path}': expected an SVG, PNG or JPEG file, found no file. Check the path.",
                path);
        }

        using FileStream stream = File.OpenRead(path);
        return Read(stream, path);
    }

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="stream">The bytes; it stays open.</param>
    /// <param name="name">Stands for the file in messages.</param>
    /// <exception cref="FootMapFormatException">As <see cref="Read(string)"/>.</exception>
    public static Artwork Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        var problems = new SvgProblems(name);
        byte[] bytes = DrawingBytes.Read(stream)
            ?? throw problems.TooLarge(new SvgPlace(1, 1), "", "bytes", DrawingBytes.Most);
        string id = $"art{Convert.ToHexStringLower(SHA256.HashData(bytes)[..4])}";
        return ArtworkImage.IsPicture(bytes) ? OfPixels(bytes, id, problems) : OfDrawing(bytes, id, problems);
    }

    private static Artwork OfPixels(byte[] bytes, string id, SvgProblems problems)
    {
        using SKData data = SKData.CreateCopy(bytes);
        if (ArtworkImage.SizeOf(bytes) is null || SKImage.FromEncodedData(data) is not { } image)
        {
            throw problems.NotSvg(
                new SvgPlace(1, 1),
                "a picture that cannot be read",
                $"a PNG or JPEG picture of at most {ArtworkLimits.Pixels / 1_000_000} million pixels");
        }

        using (image)
        {
            using var recorder = new SKPictureRecorder();
            SKCanvas canvas = recorder.BeginRecording(SKRect.Create(image.Width, image.Height));
            canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
            var frame = new MapRect(0, 0, image.Width, image.Height);
            string size = FormattableString.Invariant($"width=\"{image.Width}\" height=\"{image.Height}\"");
            string svg = $"<image {size} xlink:href=\"{ArtworkImage.Address(bytes)}\"/>";
            return new Artwork(recorder.EndRecording(), frame, id, svg, []);
        }
    }

    private static Artwork OfDrawing(byte[] bytes, string id, SvgProblems problems)
    {
        using var stream = new MemoryStream(bytes);
        SvgTree tree = SvgTree.Read(stream, problems);
        (MapRect frame, string svg) = new ArtworkWriter(tree, problems, id).Write();
        if (ArtworkPicture.Of(frame, svg, out double areas) is { } picture)
            return new Artwork(picture, frame, id, svg, problems.Unused);
        throw areas > ArtworkLimits.Areas
            ? problems.TooCostly(tree.Root, areas)
            : problems.NotSvg(
                tree.Root.Place,
                "a drawing that cannot be drawn",
                "a drawing in SVG 1.1",
                "Save it again as plain SVG.");
    }

    /// <summary>Draws it.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="place">The rectangle that its frame fills, in the units of the canvas.</param>
    /// <param name="isMirrored">True to exchange left and right.</param>
    public void Draw(SKCanvas canvas, SKRect place, bool isMirrored = false)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        float x = (float)(place.Width / Width), y = (float)(place.Height / Height);
        int saved = canvas.Save();
        canvas.Translate(isMirrored ? place.Right : place.Left, place.Top);
        canvas.Scale(isMirrored ? -x : x, y);
        canvas.Translate((float)-Frame.Left, (float)-Frame.Top);
        canvas.ClipRect(new SKRect((float)Frame.Left, (float)Frame.Top, (float)Frame.Right, (float)Frame.Bottom));
        canvas.DrawPicture(Picture);
        canvas.RestoreToCount(saved);
    }
}
