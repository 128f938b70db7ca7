using System.CommandLine;
using DuckDB.NET.Data;
using Reflexology.DuckDb;

namespace Reflexology.Cli;

/// <summary><c>query</c>: a statement in SQL, with the functions and the table of a map.</summary>
internal static class QueryCommand
{
    // More rows than these belong in a file; a table in a terminal says so.
    private const int MostRows = 1000;

    public static Command Create(Terminal terminal)
    {
        Argument<string> statement = new("SQL")
        {
            Description = "A statement that answers with rows, such as SELECT zone_at(x, y), count(*) FROM "
                + "'points.parquet' GROUP BY ALL",
        };
        OutputOption<string?> output = new("--output", "-o")
        {
            Description = "Write the rows to a file that ends in .csv, .parquet or .json",
            HelpName = "FILE",
        };
        InputOption<string> map = SharedOptions.Map();
        WordOption<Foot> foot = SharedOptions.OneFoot();
        WordOption<Aspect> aspect = SharedOptions.OneAspect();
        Option<string> memory = BulkOptions.Memory();
        Option<int?> threads = BulkOptions.Threads();
        var command = new Command("query", "Answer a statement in SQL over files, with the zones of a map")
        {
            statement, output, map, foot, aspect, memory, threads,
        };
        command.SetAction(result =>
        {
            RunOutput? file = result.GetValue(output) is BulkFiles.Pipe ? null : new RunFiles(result).Output(output);
            using var database = new BulkDatabase(result.GetRequiredValue(memory), result.GetValue(threads));
            database.Connection.AddZoneFunctions(
                MapChoice.Load(result.GetRequiredValue(map)),
                new ZoneFunctionOptions { Foot = foot.In(result), Aspect = aspect.In(result) });
            string asked = result.GetRequiredValue(statement).Trim().TrimEnd(';');
            QueryStatement.Check(database, asked);
            try
            {
                return Run(database, asked, result.GetValue(output), file, terminal);
            }
            catch (DuckDBException failure)
            {
                throw new InvalidDataException(BulkMessage.Of(failure), failure);
            }
        });
        return command;
    }

    private static int Run(
        BulkDatabase database, string statement, string? output, RunOutput? file, Terminal terminal)
    {
        CancellationToken stop = terminal.Stop.Listen(StopSignal.UsualTime);
        if (output is null && terminal.IsAnswerPipe)
            output = BulkFiles.Pipe;
        if (output is null)
        {
            Write(database, statement, terminal, stop);
            return ExitCode.Done;
        }

        using var files = new BulkFiles(output, file);
        long rows = files.Write(path => terminal.WithProgress(
            progress => database.Copy(statement, path, files.OutputFormat.Writer(output), progress, stop)));
        if (file is not null)
            terminal.Beside(file).Line($"Wrote {output} ({Phrases.Counted(rows, "row")}).");
        return ExitCode.Done;
    }

    private static void Write(
        BulkDatabase database, string statement, Terminal terminal, CancellationToken cancellation)
    {
        using DuckDBCommand command = database.Command(
            $"SELECT COLUMNS(*)::VARCHAR FROM ({statement}\n) LIMIT {MostRows + 1}");
        using CancellationTokenRegistration stop = cancellation.Register(command.Cancel);
        using DuckDBDataReader reader = command.ExecuteReader();
        var table = new AnswerTable(Enumerable.Range(0, reader.FieldCount).Select(reader.GetName));
        int rows = 0;
        while (reader.Read() && rows++ < MostRows)
            table.AddRow(
                [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : reader.GetString(i))]);
        terminal.Table(table);
        if (rows > MostRows)
            terminal.Warning($"These are the first {MostRows} rows; -o FILE writes all.");
    }
}
