namespace Reflexology;

/// <summary>
/// The foot that maps are drawn on: four aspects of a right foot, and of the left one as its mirror image. Immutable
/// and safe to share between threads.
/// </summary>
public sealed class ReferenceFoot
{
    private static readonly Lazy<ReferenceFoot> LazyBuiltIn =
        new(() => ReferenceFootReader.ReadTrusted(BuiltInFile.Bytes("foot.json")));

    // In the order of ViewId.All. Made when first asked for: most programs show a view or two.
    private readonly FootDrawing?[] _drawings = new FootDrawing[ViewId.All.Length];
    private readonly Func<Aspect, FootDrawing> _right;

    internal ReferenceFoot(double lengthInMillimetres, Func<Aspect, FootDrawing> right)
    {
        LengthInMillimetres = lengthInMillimetres;
        _right = right;
    }

    /// <summary>The project's own drawing, 250 mm long; read once.</summary>
    public static ReferenceFoot BuiltIn => LazyBuiltIn.Value;

    /// <summary>The length in millimetres, from the back of the heel to the tip of the longest toe.</summary>
    public double LengthInMillimetres { get; }

    /// <summary>One aspect of one foot. Cost: read when first asked for, then kept.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The foot or the aspect is not one of the enumeration.</exception>
    public FootDrawing this[Foot foot, Aspect aspect]
    {
        get
        {
            ref FootDrawing? drawing = ref _drawings[new ViewId(foot, aspect).Index];
            if (drawing is not null)
                return drawing;
            return Kept(ref drawing, foot == Foot.Right ? _right(aspect) : this[Foot.Right, aspect].Mirrored());
        }
    }

    /// <summary>Reads a foot file.</summary>
    /// <exception cref="FootMapFormatException">The file is wrong; the exception holds every problem.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ReferenceFoot Read(string path) => ReferenceFootReader.Read(FileBytes.Read(path), path);

    // Threads that come first at once may each make one; they are equal, and one is kept.
    private static FootDrawing Kept(ref FootDrawing? place, FootDrawing made) =>
        Interlocked.CompareExchange(ref place, made, null) ?? made;
}
