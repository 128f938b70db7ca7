using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// Drawings of the foot of your own, one for an aspect: in the frame of the reference foot, for the right foot; the
/// left one is its mirror image. Immutable, safe to use from several threads.
/// </summary>
/// <remarks>
/// A drawing fills the frame of its aspect, <see cref="FootDrawing.Width"/> by <see cref="FootDrawing.Height"/>
/// millimetres: its page has these proportions, whatever its unit. One that strays from the silhouette by more than 3
/// mm is used, and named in <see cref="Problems"/>.
/// </remarks>
public sealed class FootArtwork
{
    // Of the proportions of a page, which programs round to whole points.
    private const double MostStretch = 0.01;

    private readonly ImmutableDictionary<Aspect, Artwork> _drawings;

    private FootArtwork(ImmutableDictionary<Aspect, Artwork> drawings, ImmutableArray<MapProblem> problems) =>
        (_drawings, Problems) = (drawings, problems);

    /// <summary>The parts of the drawings that are not drawn, and the places where they leave the silhouette.</summary>
    public ImmutableArray<MapProblem> Problems { get; }

    /// <summary>A name of its content, in letters and digits.</summary>
    internal string Id => string.Concat(_drawings.OrderBy(each => each.Key).Select(each => each.Value.Id));

    /// <summary>The drawing of an aspect; null for the one of the library.</summary>
    public Artwork? this[Aspect aspect] => _drawings.GetValueOrDefault(aspect);

    /// <summary>
    /// Reads the files <c>plantar.svg</c>, <c>dorsal.svg</c>, <c>medial.svg</c> and <c>lateral.svg</c> of a folder, as
    /// many as there are.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="foot">The reference foot; the one of the library by default.</param>
    /// <exception cref="IOException">The folder has none of these files, or one cannot be read.</exception>
    /// <exception cref="FootMapFormatException">
    /// A file is no SVG, is too large, or has the proportions of another frame.
    /// </exception>
    public static FootArtwork Read(string folder, ReferenceFoot? foot = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        foot ??= ReferenceFoot.BuiltIn;
        var drawings = ImmutableDictionary.CreateBuilder<Aspect, Artwork>();
        List<MapProblem> problems = [];
        foreach (Aspect aspect in Enum.GetValues<Aspect>())
        {
            string path = Path.Combine(folder, $"{aspect.ToWord()}.svg");
            if (!File.Exists(path))
                continue;
            Artwork artwork = Artwork.Read(path);
            FootDrawing drawing = foot[Foot.Right, aspect];
            CheckFrame(artwork, drawing, path);
            drawings[aspect] = artwork;
            problems.AddRange(artwork.Problems);
            problems.AddRange(ArtworkSilhouette.Problems(artwork, drawing, path));
        }

        if (drawings.Count == 0)
        {
            throw new FileNotFoundException(
                $"Cannot read the artwork '{folder}': expected a folder with plantar.svg, dorsal.svg, medial.svg or "
                    + "lateral.svg, found none of them.",
                folder);
        }

        return new FootArtwork(drawings.ToImmutable(), [.. problems]);
    }

    private static void CheckFrame(Artwork artwork, FootDrawing drawing, string path)
    {
        double stretch = artwork.Width / artwork.Height / (drawing.Width / drawing.Height);
        if (Math.Abs(stretch - 1) <= MostStretch)
            return;
        throw new FootMapFormatException(path, [ArtworkSilhouette.Problem(
            MapRule.WrongFrame,
            path,
            FormattableString.Invariant($"a page of {artwork.Width:0.##} x {artwork.Height:0.##}"),
            FormattableString.Invariant(
                $"a page of {drawing.Width:0.##} x {drawing.Height:0.##} mm, or in the same proportions"),
            "Set the size of the page and leave the foot where it is on it.")]);
    }
}
