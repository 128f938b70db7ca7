using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Reflexology.Viewer;

/// <summary>The part of path data that can be read: all of it, or the pieces before a mistake.</summary>
/// <param name="Outline">The part that was read.</param>
/// <param name="End">The last point read, in millimetres; null where there is none.</param>
/// <param name="IsWhole">True where all was read, and every border is closed.</param>
internal sealed partial record PathBeginning(Outline Outline, MapPoint? End, bool IsWhole)
{
    // A mistake in a cubic is at most six numbers and a letter behind the piece before it.
    private const int MostWords = 8;
    private const int MostCharacters = 400;

    // A line of no length shows the position of the pen.
    private const string Pause = "l0 0";

    /// <summary>Reads as much as there is.</summary>
    public static PathBeginning Read(string pathData)
    {
        try
        {
            Outline all = Outline.Parse(pathData);
            MapPoint? end = all.Contours is [.., var last] ? last.Curves[^1].End : null;
            return new PathBeginning(all, end, all.Contours.All(contour => contour.IsClosed));
        }
        catch (PathDataException mistake)
        {
            return Before(pathData, mistake.Offset);
        }
    }

    private static PathBeginning Before(string pathData, int mistake)
    {
        int start = Math.Max(0, mistake - MostCharacters);
        IEnumerable<int> words = Word().Matches(pathData[start..mistake]).Select(word => start + word.Index);
        foreach (int end in words.Reverse().Take(MostWords).Prepend(mistake))
        {
            try
            {
                return Ended(Outline.Parse(pathData[..end] + Pause));
            }
            catch (PathDataException)
            {
                // It breaks off within a piece: try without that word.
            }
        }

        return new PathBeginning(new Outline([]), null, false);
    }

    private static PathBeginning Ended(Outline paused)
    {
        Contour last = paused.Contours[^1];
        ImmutableArray<Contour> before = paused.Contours.RemoveAt(paused.Contours.Length - 1);
        ImmutableArray<Curve> curves = last.Curves.RemoveAt(last.Curves.Length - 1);
        var outline = new Outline(curves.IsEmpty ? before : before.Add(last with { Curves = curves }));
        return new PathBeginning(outline, last.Curves[^1].End, false);
    }

    [GeneratedRegex(@"[A-Za-z]|[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")]
    private static partial Regex Word();
}
