using System.CommandLine;
using Reflexology.DuckDb;

namespace Reflexology.Cli;

/// <summary>Options of the commands that read whole files of points.</summary>
internal static class BulkOptions
{
    public static Option<string> Memory() => new("--memory")
    {
        Description = "Memory for rows; more is put on the disk",
        HelpName = "SIZE",
        DefaultValueFactory = _ => "512MB",
    };

    public static Option<int?> Threads()
    {
        Option<int?> threads = new("--threads")
        {
            Description = "How many threads; not given: all cores",
            HelpName = "N",
        };
        threads.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, out int count) || count < 1))
                result.AddError($"--threads: expected a whole number from 1, found '{token.Value}'.");
        });
        return threads;
    }

    public static Option<string?> Column(string name, string standard) => new(name)
    {
        Description = $"The column of {standard} in the points; not given: the one named {standard}",
        HelpName = "COLUMN",
    };

    public static WordOption<PointFormat?> Format(string name, string of) => new(
        name, $"The format of {of}; ending is what its name says", "ending",
        [("ending", null), .. PointFormat.All.Select(format => (format.Word, (PointFormat?)format))]);

    public static WordOption<RegistrationModel> Model() => new(
        "--model", "How points are laid on the reference foot by --landmarks", "similarity",
        [.. Enum.GetValues<RegistrationModel>().Select(model => (model.ToWord(), model))]);
}
