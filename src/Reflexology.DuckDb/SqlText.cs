using System.Globalization;

namespace Reflexology.DuckDb;

/// <summary>
/// Texts of a caller as parts of a statement: whatever they hold, they stay one literal, or one name.
/// </summary>
internal static class SqlText
{
    /// <summary>A text in single quotes.</summary>
    public static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A name in double quotes.</summary>
    public static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A list of texts.</summary>
    public static string List(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Literal))}]";

    /// <summary>An enumeration of texts, each different.</summary>
    public static string Enumeration(IEnumerable<string> texts) => $"ENUM ({string.Join(", ", texts.Select(Literal))})";

    /// <summary>A whole number.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
