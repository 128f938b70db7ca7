using System.Collections.Frozen;

namespace Reflexology.Cli;

/// <summary>The statements that <c>query</c> answers: those that give rows, and change nothing.</summary>
internal static class QueryStatement
{
    // All others fail as the query of a table, in which they are run; these would with a word that misleads.
    private static readonly FrozenSet<string> Others = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            "ALTER", "ANALYZE", "ATTACH", "BEGIN", "CALL", "CHECKPOINT", "COMMENT", "COMMIT", "COPY", "CREATE",
            "DEALLOCATE", "DELETE", "DETACH", "DROP", "EXECUTE", "EXPLAIN", "EXPORT", "FORCE", "IMPORT", "INSERT",
            "INSTALL", "LOAD", "MERGE", "PRAGMA", "PREPARE", "RESET", "ROLLBACK", "SET", "START", "TRUNCATE", "UPDATE",
            "USE", "VACUUM",
        ]);

    /// <summary>Checks a statement by its first word.</summary>
    /// <exception cref="InvalidDataException">It is empty, or one that gives no rows.</exception>
    public static void Check(string statement)
    {
        string word = FirstWord(statement);
        if (word.Length == 0 && WithoutComments(statement).Length == 0)
            throw new InvalidDataException("Expected a statement that gives rows, such as SELECT, found nothing.");
        if (Others.Contains(word))
        {
            throw new InvalidDataException(
                $"Expected a statement that gives rows, such as SELECT, found {word.ToUpperInvariant()}. `query` only "
                    + "reads; -o FILE writes its rows to a file.");
        }
    }

    private static string FirstWord(string statement)
    {
        string rest = WithoutComments(statement);
        return new string([.. rest.TakeWhile(letter => char.IsAsciiLetter(letter) || letter == '_')]);
    }

    private static string WithoutComments(string statement)
    {
        string rest = statement.TrimStart();
        while (true)
        {
            (string begin, string end) = rest.StartsWith("--", StringComparison.Ordinal) ? ("--", "\n")
                : rest.StartsWith("/*", StringComparison.Ordinal) ? ("/*", "*/")
                : ("", "");
            if (begin.Length == 0)
                return rest;
            int last = rest.IndexOf(end, begin.Length, StringComparison.Ordinal);
            rest = last < 0 ? "" : rest[(last + end.Length)..].TrimStart();
        }
    }
}
