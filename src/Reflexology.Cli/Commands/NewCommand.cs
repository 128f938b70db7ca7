using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Reflexology.Authoring;

namespace Reflexology.Cli;

/// <summary><c>new</c>: writes a starter map file.</summary>
internal static class NewCommand
{
    private const string Ending = ".json";

    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("MAP")
        {
            Description = "The id of the new map: lower-case words joined by hyphens",
        };
        id.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !MapScaffold.IsId(token.Value))
            {
                result.AddError(
                    token.Value.StartsWith('-') ? UsageErrors.UnknownOption(
                        token.Value, ((CommandResult)result.Parent!).Command)
                    : "MAP: expected lower-case words of a-z and 0-9 joined by hyphens, such as my-map, found "
                        + $"'{token.Value}'.");
            }
        });
        Option<string?> from = new("--from")
        {
            Description = "A built-in map to copy; not given: an example zone on each aspect",
            HelpName = "ID",
        };
        WordOption<ImmutableArray<Aspect>> aspects = SharedOptions.Aspects();
        aspects.Description = "Which sides of the foot get an example zone";
        OutputOption<string?> output = new("--output", "-o")
        {
            Description = "The file to write, which ends in .json; not given: MAP.json",
            HelpName = "FILE",
        };
        output.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !token.Value.EndsWith(Ending, StringComparison.OrdinalIgnoreCase))
                result.AddError($"--output: expected a file that ends in .json, found '{token.Value}'.");
        });
        var command = new Command("new", "Begin a map of your own") { id, from, aspects, output };
        command.SetAction(result =>
        {
            string name = result.GetRequiredValue(id), path = result.GetValue(output) ?? name + Ending;
            var run = new RunFiles(result);
            RunOutput file = run.Output(output.Name, path);
            RunOutput schema = run.Output(
                "the schema beside it", Path.Combine(Path.GetDirectoryName(path) ?? "", MapScaffold.SchemaName));
            string text = result.GetValue(from) is { } builtIn
                ? MapScaffold.CopyOf(name, builtIn)
                : MapScaffold.WithExamples(name, aspects.In(result));
            return Write(text, file, schema, terminal);
        });
        return command;
    }

    private static int Write(string text, RunOutput file, RunOutput schema, Terminal terminal)
    {
        if (Path.Exists(file.Path))
            throw new IOException($"There is '{file}' already, and it stays as it is. Name another file with -o.");
        file.WriteNew(stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        if (!Path.Exists(schema.Path))
            schema.Write(stream => stream.Write(MapScaffold.Schema()));
        terminal.Line(
            $"Wrote {file}, and beside it {MapScaffold.SchemaName}, by which editors complete and explain its "
                + "members.");
        terminal.Line($"""
            Next: edit its names, sources and zones, and watch what is wrong and how it looks:
              reflexology validate {file} --watch
              reflexology draw --map {file} -o map.png --watch
            To draw its zones in an SVG editor, and read them back:
              reflexology export {file} --format svg -o map.svg
              reflexology import map.svg --into {file}
            """);
        return ExitCode.Done;
    }
}
