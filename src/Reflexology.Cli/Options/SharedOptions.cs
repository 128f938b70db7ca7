using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;

namespace Reflexology.Cli;

/// <summary>The options and arguments that several commands have, made anew for each.</summary>
internal static class SharedOptions
{
    public static InputOption<string> Map() => new("--map")
    {
        Description = "A built-in map by its id, or a map file, which ends in .json",
        HelpName = "ID|FILE",
        TakesIds = true,
        DefaultValueFactory = _ => "basic",
    };

    public static Option<bool> Json() => new("--json") { Description = "Answer in JSON" };

    public static WordOption<ImmutableArray<Foot>> Feet() => new("--foot", "Which foot to draw", "both",
        ("left", [Foot.Left]), ("right", [Foot.Right]), ("both", [Foot.Right, Foot.Left]));

    public static WordOption<Foot> OneFoot() =>
        new("--foot", "Which foot", "right", ("left", Foot.Left), ("right", Foot.Right));

    public static WordOption<ImmutableArray<Aspect>> Aspects() => new(
        "--aspect", "Which side of the foot to draw", "plantar",
        (
            "plantar",
            [Aspect.Plantar]), ("dorsal", [Aspect.Dorsal]), ("medial", [Aspect.Medial]), ("lateral", [Aspect.Lateral]),
        ("all", [Aspect.Plantar, Aspect.Dorsal, Aspect.Medial, Aspect.Lateral]));

    public static WordOption<Aspect> OneAspect() => new("--aspect", "Which side of the foot", "plantar",
        ("plantar", Aspect.Plantar), ("dorsal", Aspect.Dorsal), ("medial", Aspect.Medial), ("lateral", Aspect.Lateral));

    public static WordOption<string> Language(string description) => new("--lang", description, Languages.Default,
        [.. Languages.All.Select(language => (language, language))]);

    /// <summary>Words that name body areas; a word that begins with a hyphen is a mistyped option.</summary>
    public static Argument<string[]> Words(string name, string description) =>
        new Argument<string[]>(name) { Description = description, Arity = ArgumentArity.ZeroOrMore }.WithoutOptions();

    /// <summary>One word that may be left out; as there, one that begins with a hyphen is a mistyped option.</summary>
    public static Argument<string?> Word(string name, string description) =>
        new Argument<string?>(name) { Description = description, Arity = ArgumentArity.ZeroOrOne }.WithoutOptions();

    /// <summary>An argument with which a word that begins with a hyphen is a mistyped option.</summary>
    public static T WithoutOptions<T>(this T argument)
        where T : Argument
    {
        argument.Validators.Add(NoOption);
        return argument;
    }

    private static void NoOption(ArgumentResult result)
    {
        foreach (string word in result.Tokens.Select(token => token.Value).Where(word => word.StartsWith('-')))
            result.AddError(UsageErrors.UnknownOption(word, ((CommandResult)result.Parent!).Command));
    }
}
