using DuckDB.NET.Data;

namespace Reflexology.DuckDb;

/// <summary>Rows of text that could not be read.</summary>
internal static class RejectedRows
{
    /// <summary>Writes them to a file, where there are any: line, column, reason and text of each. A file of an earlier run goes.</summary>
    /// <returns>How many there are; a row with several errors is one, and has a line for each.</returns>
    public static long Write(BulkDatabase database, string path)
    {
        using DuckDBCommand counting = database.Command("SELECT count(DISTINCT line) FROM reject_errors");
        long count = (long)counting.ExecuteScalar()!;
        File.Delete(path);
        if (count > 0)
        {
            database.Run($"""
                COPY (SELECT line, column_name AS "column", error_type AS reason, error_message AS message, csv_line AS text FROM reject_errors ORDER BY line, column_idx)
                TO {SqlText.Literal(path)} (FORMAT csv, HEADER)
                """);
        }

        return count;
    }
}
