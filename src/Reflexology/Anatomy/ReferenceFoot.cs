using System.Collections.Immutable;

namespace Reflexology;

/// <summary>
/// The foot that maps are drawn on: four aspects of a right foot, and of the left one as its mirror image. Immutable and
/// safe to share between threads.
/// </summary>
public sealed class ReferenceFoot
{
    private static readonly Lazy<ReferenceFoot> LazyBuiltIn =
        new(() => ReferenceFootReader.Read(BuiltInFile.Bytes("foot.json"), "foot.json"));

    private readonly ImmutableDictionary<(Foot, Aspect), FootDrawing> _drawings;

    internal ReferenceFoot(double lengthInMillimetres, IEnumerable<FootDrawing> right)
    {
        LengthInMillimetres = lengthInMillimetres;
        _drawings = right.SelectMany(drawing => new[] { drawing, drawing.Mirrored() })
            .ToImmutableDictionary(drawing => (drawing.Foot, drawing.Aspect));
    }

    /// <summary>The project's own drawing, 250 mm long; read once.</summary>
    public static ReferenceFoot BuiltIn => LazyBuiltIn.Value;

    /// <summary>From the back of the heel to the tip of the longest toe.</summary>
    public double LengthInMillimetres { get; }

    /// <summary>One aspect of one foot.</summary>
    public FootDrawing this[Foot foot, Aspect aspect] => _drawings[(foot, aspect)];

    /// <summary>Reads a foot file.</summary>
    /// <exception cref="FootMapFormatException">The file is wrong; the exception holds every problem.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ReferenceFoot Read(string path) => ReferenceFootReader.Read(File.ReadAllBytes(path), path);
}
