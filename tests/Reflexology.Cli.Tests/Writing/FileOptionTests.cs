using System.CommandLine;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Reflexology.Cli.Tests;

/// <summary>Every option and argument that names a file says whether the command reads or writes it.</summary>
[TestFixture]
internal sealed partial class FileOptionTests
{
    private static IEnumerable<TestCaseData> Symbols =>
        from command in AllCommands()
        from symbol in command.Arguments.Concat<Symbol>(command.Options)
        where NamesAFile(symbol)
        select new TestCaseData(symbol).SetArgDisplayNames(command.Name, symbol.Name);

    [Test]
    public void Commands_AreAllFound() =>
        Assert.That(AllCommands().Select(command => command.Name), Is.EquivalentTo(Commands.Names));

    [TestCaseSource(nameof(Symbols))]
    public void Symbol_ThatNamesAFile_IsAnInputOrAnOutput(Symbol symbol) =>
        Assert.That(symbol is IInputFiles || IsOutput(symbol), $"{symbol.Name}: {symbol.Description}");

    [Test]
    public void Outputs_AreThose()
    {
        IEnumerable<string> outputs =
            from command in AllCommands()
            from option in command.Options
            where IsOutput(option)
            select $"{command.Name} {option.Name}";
        Assert.That(
            outputs,
            Is.EquivalentTo([
                "check --output", "draw --output", "export --output", "import --output", "lookup --output",
                "lookup --rejected", "new --output", "query --output", "validate --output", "validate --picture",
            ]));
    }

    private static Command[] AllCommands() =>
    [
        .. from type in typeof(ReflexologyTool).Assembly.GetTypes()
           where type.Name.EndsWith("Command", StringComparison.Ordinal)
           let create = type.GetMethod("Create", BindingFlags.Static | BindingFlags.Public, [typeof(Terminal)])
           where create is not null
           select (Command)create.Invoke(null, [Terminal.To(TextWriter.Null, TextWriter.Null)])!,
    ];

    // Switches and words name none, though they speak of them.
    private static bool NamesAFile(Symbol symbol) =>
        symbol is not (Option { ValueType.IsEnum: true } or Option<bool>)
        && !symbol.GetType().Name.StartsWith("WordOption", StringComparison.Ordinal)
        && symbol is not (Argument { Name: "SQL" } or Option { Name: "--memory" })
        && FileWord().IsMatch($"{symbol.Description} {(symbol as Option)?.HelpName}");

    private static bool IsOutput(object symbol) =>
        symbol.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(OutputOption<>);

    [GeneratedRegex(@"\bfiles?\b|FILE|\.json\b", RegexOptions.IgnoreCase)]
    private static partial Regex FileWord();
}
