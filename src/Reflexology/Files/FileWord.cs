using System.Text.RegularExpressions;

namespace Reflexology;

/// <summary>How the values of an enumeration are written in files, on the command line and in JSON.</summary>
public static partial class FileWord
{
    /// <summary>The word in kebab-case, for example <c>plantar</c> or <c>several-texts</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => WordStart().Replace(value.ToString(), "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex WordStart();
}
