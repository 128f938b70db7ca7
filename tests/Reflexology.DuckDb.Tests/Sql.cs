using DuckDB.NET.Data;

namespace Reflexology.DuckDb.Tests;

/// <summary>A database in memory, asked in short.</summary>
internal sealed class Sql : IDisposable
{
    public Sql() => Connection.Open();

    public DuckDBConnection Connection { get; } = new("DataSource=:memory:");

    /// <summary>All rows of a statement, as the engine's own types.</summary>
    public List<object?[]> Rows(string statement)
    {
        using DuckDBCommand command = Connection.CreateCommand();
        command.CommandText = statement;
        using DuckDBDataReader reader = command.ExecuteReader();
        List<object?[]> rows = [];
        while (reader.Read())
            rows.Add(
                [
                    .. Enumerable.Range(0, reader.FieldCount)
                        .Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i)),
                ]);
        return rows;
    }

    /// <summary>The one value of a statement.</summary>
    public object? Value(string statement) => Rows(statement).Single().Single();

    public void Dispose() => Connection.Dispose();
}
