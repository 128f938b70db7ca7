using System.Runtime.InteropServices;
using DuckDB.NET.Native;

namespace Reflexology.DuckDb;

/// <summary>The statements that a query may be: one that gives rows, and changes nothing.</summary>
internal static partial class QueryStatement
{
    /// <summary>Checks a statement by what the engine itself takes it for, before it is part of another one.</summary>
    /// <exception cref="InvalidDataException">It cannot be run, gives no rows, or is more than one.</exception>
    public static void Check(BulkDatabase database, string statement)
    {
        DuckDBNativeConnection connection = database.Connection.NativeConnection;
        int count = NativeMethods.ExtractStatements.DuckDBExtractStatements(
            connection, statement, out DuckDBExtractedStatements statements);
        using (statements)
        {
            if (count == 0)
            {
                string error = NativeMethods.ExtractStatements.DuckDBExtractStatementsError(statements);
                throw new InvalidDataException(error is { Length: > 0 } reason
                    ? BulkMessage.Of(reason)
                    : "Expected a statement that gives rows, such as SELECT, found nothing.");
            }

            if (count > 1)
                throw new InvalidDataException($"Expected one statement, found {count}.");
            Check(connection, statements, statement);
        }
    }

    private static void Check(
        DuckDBNativeConnection connection, DuckDBExtractedStatements statements, string statement)
    {
        DuckDBState state = NativeMethods.ExtractStatements.DuckDBPrepareExtractedStatement(
            connection, statements, 0, out DuckDBPreparedStatement prepared);
        using (prepared)
        {
            // The engine ends the process when it is asked for the type of a statement that it could not prepare.
            if (state != DuckDBState.Success)
                throw new InvalidDataException(
                    BulkMessage.Of(NativeMethods.PreparedStatements.DuckDBPrepareError(prepared)));
            if (TypeOf(prepared) is not DuckDBStatementType.Select)
            {
                throw new InvalidDataException(
                    $"Expected a statement that gives rows, such as SELECT, found {FirstWord(statement)}. `query` only "
                        + "reads; -o FILE writes its rows to a file.");
            }
        }
    }

    // The managed binding has it no more.
    [LibraryImport("duckdb", EntryPoint = "duckdb_prepared_statement_type")]
    private static partial DuckDBStatementType TypeOf(DuckDBPreparedStatement statement);

    private static string FirstWord(string statement)
    {
        string rest = statement.TrimStart();
        while (rest.StartsWith("--", StringComparison.Ordinal) || rest.StartsWith("/*", StringComparison.Ordinal))
        {
            string end = rest[0] == '-' ? "\n" : "*/";
            int last = rest.IndexOf(end, 2, StringComparison.Ordinal);
            rest = last < 0 ? "" : rest[(last + end.Length)..].TrimStart();
        }

        return new string([.. rest.TakeWhile(char.IsAsciiLetter)]).ToUpperInvariant();
    }
}
