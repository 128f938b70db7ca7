using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Reflexology;

/// <summary>The rules that foot, anatomy and map files share, beyond the shape of their JSON.</summary>
internal static class FileChecks
{
    /// <summary>
    /// Reads a file into its record. Where its kind or version is another, that alone is the problem: how it differs
    /// from this format says nothing then.
    /// </summary>
    /// <exception cref="FootMapFormatException">The file differs from the format.</exception>
    public static T Open<T>(FileProblems problems, JsonTypeInfo<T> type, string formatName, Func<JsonElement, T> read)
        where T : FormattedFile
    {
        JsonStructureCheck.Run(problems, type);
        T? content = problems.Any ? null : Trusted(problems.Text.Memory, read);
        (string? format, int? version) = content is null
            ? StrictJson.Head(problems.Text)
            : (content.Format, content.Version);
        if (format is not null && format != formatName)
        {
            problems.Clear();
            problems.Add(MapRule.WrongFormat, "format", $"'{format}'", $"'{formatName}'");
        }
        else if (version is not null and not 1)
        {
            problems.Clear();
            problems.Add(MapRule.WrongFormat, "version", FormattableString.Invariant($"{version}"), "1",
                advice: "A newer version of the library may read this file.");
        }

        problems.ThrowIfAny();
        return content!;
    }

    /// <summary>Reads a file whose structure was checked into its record.</summary>
    public static T Trusted<T>(ReadOnlyMemory<byte> json, Func<JsonElement, T> read)
        where T : FormattedFile
    {
        using var document = JsonDocument.Parse(json);
        return read(document.RootElement);
    }

    /// <summary>Checks the unit of length.</summary>
    public static void Units(FileProblems problems, string units)
    {
        if (units != "mm")
        {
            problems.Add(MapRule.WrongFrame, "units", $"'{units}'", "'mm'",
                advice: "Convert all paths to millimetres on the reference foot.");
        }
    }

    /// <summary>Checks that an id is kebab-case and not in <paramref name="known"/> yet, and adds it there.</summary>
    public static void Id(FileProblems problems, string jsonPath, string id, HashSet<string> known)
    {
        if (!IsKebabCase(id))
            problems.Add(MapRule.InvalidValue, jsonPath, $"'{id}'",
                "lower-case words of a-z and 0-9 joined by hyphens");
        if (!known.Add(id))
            problems.Add(MapRule.DuplicateId, jsonPath, $"'{id}' a second time", "an id that no other entry has");
    }

    /// <summary>Checks that texts have known languages and are not blank, and that English is there.</summary>
    public static void Texts(
        FileProblems problems, string jsonPath, Dictionary<string, string> texts, string? zoneId = null)
    {
        Language(problems, jsonPath, texts.Keys);
        if (!texts.ContainsKey(Languages.Default))
            problems.Add(MapRule.MissingMember, jsonPath, "no text in 'en'", "at least the English text", zoneId);
        foreach ((string language, string text) in texts)
            Text(problems, $"{jsonPath}.{language}", text, zoneId);
    }

    /// <summary>Checks that a text is not blank.</summary>
    public static void Text(FileProblems problems, string jsonPath, string text, string? zoneId = null)
    {
        if (string.IsNullOrWhiteSpace(text))
            problems.Add(MapRule.InvalidValue, jsonPath, "an empty text", "a text", zoneId);
    }

    /// <summary>Checks that languages are two- or three-letter codes.</summary>
    public static void Language(FileProblems problems, string jsonPath, IEnumerable<string> languages)
    {
        foreach (string language in languages)
        {
            if (language.Length is 2 or 3 && !language.AsSpan().ContainsAnyExceptInRange('a', 'z'))
                continue;
            problems.Add(MapRule.InvalidValue, $"{jsonPath}.{language}", $"'{language}'",
                "a language code such as en, de, es, ru, zh");
        }
    }

    /// <summary>One of the words an enumeration allows, or null after noting a problem.</summary>
    public static T? Word<T>(FileProblems problems, string jsonPath, string word, string? zoneId = null)
        where T : struct, Enum
    {
        if (EnumWord.Parse<T>(word) is { } value)
            return value;
        string words = string.Join(", ", Enum.GetValues<T>().Select(EnumWord.ToWord));
        problems.Add(MapRule.InvalidValue, jsonPath, $"'{word}'", $"one of {words}", zoneId);
        return null;
    }

    /// <summary>Reads path data, or null after noting a problem.</summary>
    public static Outline? Path(FileProblems problems, string jsonPath, string pathData, string? zoneId = null)
    {
        try
        {
            return Outline.Parse(pathData);
        }
        catch (PathDataException exception)
        {
            MapProblem problem = problems.AtShape(
                MapRule.InvalidPathData, jsonPath, zoneId, exception.Found, exception.Expected);
            problems.Add(problem with { PathOffset = exception.Offset });
            return null;
        }
    }

    /// <summary>
    /// Reads path data that must enclose something and not cross itself; null after noting a problem.
    /// </summary>
    public static FileShape? Shape(FileProblems problems, string jsonPath, string pathData, string? zoneId = null)
    {
        if (Path(problems, jsonPath, pathData, zoneId) is not { } outline)
            return null;
        if (outline.Contours.Any(contour => !contour.IsClosed) || outline.Contours.IsEmpty)
        {
            problems.Add(MapRule.EmptyOutline, jsonPath, "a border that is not closed",
                "closed contours, each ended by Z", zoneId);
            return null;
        }

        // Crossings first: the lobes of a bow tie may cancel out to no area.
        Polygon polygon = outline.Flatten();
        if (EdgeCrossings.Find(polygon) is { } crossing)
        {
            string at = FormattableString.Invariant(
                $"a border that cuts through itself near ({crossing.At.X:0.##}, {crossing.At.Y:0.##})");
            MapProblem problem = problems.AtShape(
                MapRule.SelfCrossingOutline, jsonPath, zoneId, at, "a border that does not cross itself");
            problems.Add(problem with { Ring = crossing.Ring, Vertex = crossing.Vertex });
            return null;
        }

        for (int ring = 0; ring < polygon.Rings.Length; ring++)
        {
            if (Polygon.SignedArea(polygon.Rings[ring]) != 0)
                continue;
            MapProblem problem = problems.AtShape(
                MapRule.EmptyOutline, jsonPath, zoneId, "a contour that encloses nothing", "contours with an area");
            problems.Add(problem with { Ring = ring, Vertex = 0 });
            return null;
        }

        return new FileShape(outline, polygon);
    }

    /// <summary>True if a text is words of a-z and 0-9 joined by single hyphens.</summary>
    private static bool IsKebabCase(string id)
    {
        bool isWord = false;
        foreach (char letter in id)
        {
            if (letter == '-' ? !isWord : !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter))
                return false;
            isWord = letter != '-';
        }

        return isWord;
    }
}

/// <summary>A closed shape of a file, as curves and as the polygon made of them.</summary>
internal sealed record FileShape(Outline Outline, Polygon Polygon)
{
    /// <summary>Reads path data that is known to be a shape.</summary>
    public static FileShape Trusted(string pathData)
    {
        var outline = Outline.Parse(pathData);
        return new FileShape(outline, outline.Flatten());
    }
}
