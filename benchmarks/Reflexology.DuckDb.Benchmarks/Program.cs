using Reflexology.DuckDb.Benchmarks;

return args switch
{
    ["copy", .. var rows] => CopyCommand.Run(rows is [var count] ? long.Parse(count, null) : 10_000_000),
    ["memory", .. var size] =>
        MemoryCommand.Run(
            size is [var gigabytes] ? double.Parse(gigabytes, System.Globalization.CultureInfo.InvariantCulture) : 4),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Expected `copy [ROWS]` or `memory [GIGABYTES]`.");
    return 2;
}
