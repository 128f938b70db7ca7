namespace Reflexology;

/// <summary>How the values of an enumeration are written in files, on the command line and in JSON.</summary>
public static class FileWord
{
    /// <summary>The lower-case word, for example <c>plantar</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
