using System.CommandLine;
using Reflexology.DuckDb;

namespace Reflexology.Cli;

/// <summary><c>lookup</c>: the zone of every point of a file, or of a pipe.</summary>
internal static class LookupCommand
{
    public static Command Create(Terminal terminal)
    {
        InputArgument<string> points = new("POINTS")
        {
            Description = "A file of points that ends in .csv, .parquet or .json; - for a pipe",
        };
        OutputOption<string> output = new("--output", "-o")
        {
            Description = "The file to write, of any of these formats; - for a pipe",
            HelpName = "FILE",
            Required = true,
        };
        InputOption<string> map = SharedOptions.Map();
        WordOption<Foot> foot = SharedOptions.OneFoot();
        WordOption<Aspect> aspect = SharedOptions.OneAspect();
        WordOption<string> language = SharedOptions.Language("The language of names of zones");
        Option<string?> x = BulkOptions.Column("--x", "x"), y = BulkOptions.Column("--y", "y");
        InputOption<string?> landmarks = new("--landmarks")
        {
            Description = "Landmarks of the foot in the frame of the points: a table of name,x,y",
            HelpName = "FILE",
        };
        WordOption<RegistrationModel> model = BulkOptions.Model();
        Option<bool> mirrored = new("--mirrored")
        {
            Description = "The landmarks may show the foot mirrored, as in a frame whose y points up",
        };
        WordOption<PointFormat?> from = BulkOptions.Format("--from", "the points");
        WordOption<PointFormat?> to = BulkOptions.Format("--to", "the output");
        OutputOption<string?> rejected = new("--rejected")
        {
            Description = "The file for rows that cannot be read; not given: the output's name and .rejected.csv",
            HelpName = "FILE",
        };
        Option<string> memory = BulkOptions.Memory();
        Option<int?> threads = BulkOptions.Threads();
        var command = new Command("lookup", "Write a file of points with the zone of each, however large it is")
        {
            points, output, map, foot, aspect, language, x, y, landmarks, model, mirrored,
            from, to, rejected, memory, threads,
        };
        command.SetAction(result =>
        {
            string read = result.GetRequiredValue(points), written = result.GetRequiredValue(output);
            var run = new RunFiles(result);
            RunOutput? target = written == BulkFiles.Pipe
                ? null
                : run.Output(output.Name, written, inPlaceOf: points);
            RunOutput rows = run.Output(
                rejected.Name,
                result.GetValue(rejected) ?? $"{(target is null ? "lookup" : written)}.rejected.csv");
            FootMap chosen = MapChoice.Load(result.GetRequiredValue(map));
            FootView view = chosen[foot.In(result), aspect.In(result)];
            using var files = new BulkFiles(read, from.In(result), written, target, to.In(result));
            var options = new BulkLookupOptions
            {
                Points = read == BulkFiles.Pipe ? "standard input" : read,
                PointsPath = files.Points,
                PointsFormat = files.PointsFormat,
                Output = "",
                OutputFormat = files.OutputFormat,
                Rejected = rows.Path,
                X = result.GetValue(x),
                Y = result.GetValue(y),
                Functions = new ZoneFunctionOptions
                {
                    Foot = view.Foot,
                    Aspect = view.Aspect,
                    Registration = Registration(
                        result.GetValue(landmarks), view, model.In(result), result.GetValue(mirrored)),
                },
                Language = language.In(result),
                Memory = result.GetRequiredValue(memory),
                Threads = result.GetValue(threads),
            };
            return Run(chosen, options, files, written, target is null ? terminal : terminal.Beside(target));
        });
        return command;
    }

    private static FootRegistration? Registration(
        string? file, FootView view, RegistrationModel model, bool mirrored) =>
        file is null ? null
        : FootRegistration.Fit(
            LandmarkFile.Read(file, view.Drawing), view.Drawing, model,
            new RegistrationOptions { AllowsReflection = mirrored });

    private static int Run(FootMap map, BulkLookupOptions options, BulkFiles files, string written, Terminal terminal)
    {
        CancellationToken stop = terminal.Stop.Listen(StopSignal.UsualTime);
        BulkLookupResult result = files.Write(path => terminal.WithProgress(
            progress => BulkLookup.Run(map, options with { Output = path }, progress, stop)));
        if (result.Rejected > 0)
            terminal.Warning(
                $"{Phrases.Counted(result.Rejected, "row")} could not be read: {options.Rejected} says which and why.");
        if (files.IsOutputPipe)
            return ExitCode.Done;
        string columns = result is { ZoneColumn: "zone", NameColumn: "zone_name" }
            ? ""
            : $" The new columns are '{result.ZoneColumn}' and '{result.NameColumn}'.";
        terminal.Line($"Wrote {written} ({Phrases.Counted(result.Rows, "point")}).{columns}");
        return ExitCode.Done;
    }
}
