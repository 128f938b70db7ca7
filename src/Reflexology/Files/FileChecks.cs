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
        if (problems.Text.Bytes.Length > FileLimits.Bytes)
        {
            problems.Add(MapRule.TooLarge, new JsonPlace("", 1, 1),
                "more", FormattableString.Invariant($"a file of at most {FileLimits.Bytes:N0} bytes"));
            problems.ThrowIfAny();
        }

        JsonStructureCheck.Run(problems, type, isLimited: true);
        problems.ThrowIfTooLarge();
        T? content = problems.Any ? null : Trusted(problems.Text.Memory, read);
        (string? format, int? version) = content is null
            ? StrictJson.Head(problems.Text)
            : (content.Format, content.Version);
        if (format is not null && format != formatName)
        {
            problems.Clear();
            problems.Add(MapRule.WrongFormat, "format", format.Quoted(), $"'{formatName}'");
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
            problems.Add(MapRule.WrongFrame, "units", units.Quoted(), "'mm'",
                advice: "Convert all paths to millimetres on the reference foot.");
        }
    }

    /// <summary>Checks that an id is kebab-case and not in <paramref name="known"/> yet, and adds it there.</summary>
    public static void Id(FileProblems problems, string jsonPath, string id, HashSet<string> known)
    {
        if (!IsKebabCase(id))
            problems.Add(MapRule.InvalidValue, jsonPath, id.Quoted(),
                "lower-case words of a-z and 0-9 joined by hyphens");
        Length(problems, jsonPath, id, FileLimits.IdLetters);
        if (!known.Add(id))
            problems.Add(
                MapRule.DuplicateId, jsonPath, $"{id.Quoted()} a second time", "an id that no other entry has");
    }

    /// <summary>As <see cref="Texts"/>, for names, which are short and stand in one line.</summary>
    public static void Names(
        FileProblems problems, string jsonPath, Dictionary<string, string> names, string? zoneId = null)
    {
        Texts(problems, jsonPath, names, zoneId);
        foreach ((string language, string name) in names)
        {
            string path = $"{jsonPath}.{language}";
            Length(problems, path, name, FileLimits.NameLetters, zoneId);
            int control = LineBreakIn(name);
            if (control >= 0)
                Control(problems, problems.Places.Of(path), name, control, zoneId);
        }
    }

    /// <summary>Notes a control character of a text.</summary>
    public static void Control(FileProblems problems, JsonPlace place, string text, int at, string? zoneId = null) =>
        problems.Add(MapRule.InvalidValue, place,
            FormattableString.Invariant(
                $"the control character {QuotedText.Number(text[at])} as character {at + 1} of it"),
            "a text without control characters", zoneId: zoneId);

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
        Length(problems, jsonPath, text, FileLimits.TextLetters, zoneId);
    }

    /// <summary>Checks that languages are two- or three-letter codes.</summary>
    public static void Language(FileProblems problems, string jsonPath, IEnumerable<string> languages)
    {
        foreach (string language in languages)
        {
            if (IsLanguage(language))
                continue;
            problems.Add(MapRule.InvalidValue, $"{jsonPath}.{language}", language.Quoted(),
                "a language code such as en, de, es, ru, zh");
        }
    }

    /// <summary>True if a text is a two- or three-letter code of a language.</summary>
    public static bool IsLanguage(string language) =>
        language.Length is 2 or 3 && !language.AsSpan().ContainsAnyExceptInRange('a', 'z');

    /// <summary>One of the words an enumeration allows, or null after noting a problem.</summary>
    public static T? Word<T>(FileProblems problems, string jsonPath, string word, string? zoneId = null)
        where T : struct, Enum
    {
        if (EnumWord.Parse<T>(word) is { } value)
            return value;
        string words = string.Join(", ", Enum.GetValues<T>().Select(EnumWord.ToWord));
        problems.Add(MapRule.InvalidValue, jsonPath, word.Quoted(), $"one of {words}", zoneId);
        return null;
    }

    // By hand: a set of characters to search for would be made at the start of every process.
    private static int LineBreakIn(string name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            if (name[i] is '\t' or '\n' or '\f' or '\r' or '\u2028' or '\u2029')
                return i;
        }

        return -1;
    }

    private static void Length(FileProblems problems, string jsonPath, string text, int most, string? zoneId = null)
    {
        if (text.Length > most)
        {
            problems.Add(MapRule.TooLarge, jsonPath, FormattableString.Invariant($"{text.Length:N0} characters"),
                FormattableString.Invariant($"at most {most:N0} characters"), zoneId);
        }
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
