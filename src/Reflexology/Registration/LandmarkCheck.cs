using System.Collections.Immutable;
using System.Globalization;

namespace Reflexology;

/// <summary>Checks landmarks before a fit: names, places, number and spread.</summary>
internal static class LandmarkCheck
{
    // Beyond it even a foot in nanometres is too far from the origin to keep its digits.
    private const double GreatestCoordinate = 1e12;

    // Nearer than this share of their spread, two landmarks are one.
    private const double LeastDistance = 1e-6;

    /// <summary>The landmarks seen with those of the same name on the reference foot.</summary>
    /// <param name="seen">The landmarks as seen.</param>
    /// <param name="reference">The landmarks of the reference foot.</param>
    /// <param name="whose">The owner of the reference in messages: "the plantar view".</param>
    /// <exception cref="RegistrationException">
    /// A name is unknown or stands twice; the exception holds every such problem.
    /// </exception>
    public static LandmarkPairs Pair(
        IEnumerable<KeyValuePair<string, SeenPoint>> seen,
        IReadOnlyDictionary<string, MapPoint> reference,
        string whose)
    {
        List<(string Message, string Name)> problems = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        ImmutableArray<KeyValuePair<string, SeenPoint>> all = [.. seen];
        foreach ((string name, _) in all)
        {
            if (!names.Add(name))
                problems.Add(($"Landmark '{name}': expected each landmark once, found it a second time.", name));
            else if (!reference.ContainsKey(name))
            {
                string advice = Advice(name, reference.Keys);
                problems.Add(
                    ($"Landmark '{name}': expected a landmark of {whose}, found none of that name.{advice}", name));
            }
        }

        Refuse(problems);
        return new LandmarkPairs([.. names], [.. all.Select(landmark => landmark.Value)],
            [.. all.Select(landmark => reference[landmark.Key])]);
    }

    /// <summary>The advice for an unknown name.</summary>
    public static string Advice(string name, IEnumerable<string> known) =>
        NameSuggestion.Nearest(name, known) is { } nearest
        ? $" Did you mean '{nearest}'?"
        : $" It has {string.Join(", ", known)}.";

    /// <summary>Refuses places that are none, shared, too few or on a line.</summary>
    /// <exception cref="RegistrationException">
    /// They are; the exception holds every problem of a single landmark.
    /// </exception>
    public static void Places(LandmarkPairs pairs, RegistrationModel model)
    {
        Refuse(pairs.Names.SelectMany((name, i) => Finite(name, "", pairs.Seen[i].X, pairs.Seen[i].Y)
            .Concat(Finite(name, " of the reference", pairs.Reference[i].X, pairs.Reference[i].Y))));
        int needed = model == RegistrationModel.Similarity ? 2 : 3;
        string names = string.Join(", ", pairs.Names.Select(name => $"'{name}'"));
        if (pairs.Count < needed)
        {
            string found = pairs.Count == 0 ? "." : $": {names}.";
            string advice = pairs.Count == 2 ? " Add landmarks, or take a similarity." : " Add landmarks.";
            throw new RegistrationException(
                $"Expected at least {needed} landmarks for {Name(model)}, found {pairs.Count}{found}{advice}");
        }

        Refuse(Shared(pairs));
        if (model != RegistrationModel.Similarity && pairs.AreInLine)
        {
            throw new RegistrationException(
                $"Expected landmarks all over the foot for {Name(model)}, found them on one line: {names}. "
                + "Add one beside it, or take a similarity.");
        }
    }

    private static IEnumerable<(string, string)> Finite(string name, string which, double x, double y)
    {
        if (!(Math.Abs(x) <= GreatestCoordinate && Math.Abs(y) <= GreatestCoordinate))
        {
            string range = Text($"between -{GreatestCoordinate} and {GreatestCoordinate}");
            yield return (Text($"Landmark '{name}'{which}: expected coordinates {range}, found ({x}, {y})."), name);
        }
    }

    private static IEnumerable<(string, string)> Shared(LandmarkPairs pairs)
    {
        for (int i = 0; i < pairs.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                SeenPoint a = pairs.Seen[j], b = pairs.Seen[i];
                MapPoint c = pairs.Reference[j], d = pairs.Reference[i];
                bool seen = double.Hypot(a.X - b.X, a.Y - b.Y) <= LeastDistance * pairs.SeenSpread.Radius;
                if (!seen && double.Hypot(c.X - d.X, c.Y - d.Y) > LeastDistance * pairs.ReferenceSpread.Radius)
                    continue;
                string place = seen ? Text($"({b.X}, {b.Y})") : Text($"({d.X}, {d.Y}) of the reference");
                string message = $"Landmarks '{pairs.Names[j]}' and '{pairs.Names[i]}': expected two places, "
                    + $"found both at {place}. Leave one out, or mend its place.";
                yield return (message, pairs.Names[j]);
                yield return (message, pairs.Names[i]);
            }
        }
    }

    private static void Refuse(IEnumerable<(string Message, string Name)> problems)
    {
        ImmutableArray<(string Message, string Name)> all = [.. problems];
        if (!all.IsEmpty)
        {
            string message = string.Join(Environment.NewLine, all.Select(problem => problem.Message).Distinct());
            throw new RegistrationException(message, all.Select(problem => problem.Name).Distinct());
        }
    }

    private static string Name(RegistrationModel model) => model switch
    {
        RegistrationModel.Similarity => "a similarity",
        RegistrationModel.Affine => "an affine registration",
        _ => "a spline",
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
