using Reflexology.StartUp.Benchmarks;

const string Usage = """
    Usage: [--rounds N] [--tool Reflexology.Cli.dll]
    Starts processes in turn and prints the median of each figure. The library is packed first; without --tool the tool
    is published first.
    """;

switch (args)
{
    // A process that this program starts.
    case [MeasuredProcess.Measure, "nothing"]:
        return 0;
    case [MeasuredProcess.Measure, var figure]:
        ColdFigures.Print(figure);
        return 0;
    case []:
        return StartUpTable.Print(PublishedTool.Publish(), PackedLibrary.Pack(), StartUpTable.UsualRounds);
    case ["--tool", var tool]:
        return StartUpTable.Print(tool, PackedLibrary.Pack(), StartUpTable.UsualRounds);
    case ["--rounds", var rounds] when int.TryParse(rounds, out int count) && count > 0:
        return StartUpTable.Print(PublishedTool.Publish(), PackedLibrary.Pack(), count);
    case ["--rounds", var rounds, "--tool", var tool] when int.TryParse(rounds, out int count) && count > 0:
        return StartUpTable.Print(tool, PackedLibrary.Pack(), count);
    default:
        Console.Error.WriteLine($"Expected other words, found '{string.Join(' ', args)}'.\n{Usage}");
        return 2;
}
