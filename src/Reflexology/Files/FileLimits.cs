namespace Reflexology;

/// <summary>
/// The limits of map, foot, anatomy and evidence files, which are checked before anything else is: far above any chart,
/// and low enough that each file is read in about a second.
/// </summary>
/// <remarks><c>maps/README.md</c> states them.</remarks>
internal static class FileLimits
{
    /// <summary>The most bytes of a file; the largest built-in one has a twenty-eighth.</summary>
    public const int Bytes = 4 << 20;

    /// <summary>The most bytes of a landmark file; one of all landmarks of a view has a hundredth.</summary>
    public const int LandmarkBytes = 256 << 10;

    /// <summary>The most elements of a list that is a member of the file itself, such as that of the zones.</summary>
    public const int OuterElements = 10_000;

    /// <summary>The most elements of any other list.</summary>
    public const int InnerElements = 1_000;

    /// <summary>The most members of an object: more than there are languages.</summary>
    public const int Members = 200;

    /// <summary>The most characters of an id.</summary>
    public const int IdLetters = QuotedText.MostLetters;

    /// <summary>The most characters of a name that is written on diagrams.</summary>
    public const int NameLetters = 200;

    /// <summary>The most characters of any other text but path data.</summary>
    public const int TextLetters = 10_000;

    /// <summary>The most contours of a shape.</summary>
    public const int Contours = 500;

    /// <summary>The most curves of a shape, and the most vertices once it is flattened.</summary>
    public const int ShapeVertices = 20_000;

    /// <summary>The most vertices of all shapes of a file together.</summary>
    public const int FileVertices = 200_000;

    /// <summary>The most assertions of a zone.</summary>
    public const int ZoneAssertions = 100;

    /// <summary>The most assertions of all zones of a file together.</summary>
    public const int FileAssertions = 5_000;
}
