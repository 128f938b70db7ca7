using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Reflexology.Cli.Tests;

/// <summary>A fault that a run meets.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Reason">A pattern of the reason in the message, where the run fails of it.</param>
internal sealed partial record Fault(string Name, string Reason)
{
    private const string NoSpace = "No space left on device";
    private const string Nobody = "setpriv --reuid=65534 --regid=65534 --clear-groups ";

    // Calls of the system by which a writer creates, fills, ends and moves its file.
    private static readonly ImmutableArray<string> Steps =
        ["pwrite64", "write", "ftruncate", "fsync", "chmod", "rename", "unlink"];

    private static readonly ImmutableArray<string> Signals = ["TERM", "INT", "HUP"];

    /// <summary>Shell commands before the run.</summary>
    public string Before { get; init; } = "";

    /// <summary>The program that runs the tool.</summary>
    public string Under { get; init; } = "";

    /// <summary>Redirections of its streams.</summary>
    public string After { get; init; } = "";

    /// <summary>The signal it gets; empty for none.</summary>
    public string Signal { get; init; } = "";

    /// <summary>When it gets that, after its start; null for the moment its file is created.</summary>
    public TimeSpan? At { get; init; } = TimeSpan.Zero;

    /// <summary>The free bytes of its disk; null for enough.</summary>
    public int? Space { get; init; }

    /// <summary>True if an unfinished file may be left.</summary>
    public bool Kills => Signal == "KILL" || Under.Contains("signal=KILL", StringComparison.Ordinal);

    /// <summary>True where the programs are there, and may do it.</summary>
    public bool IsPossible => (Under.Length == 0 && Space is null)
        || (Environment.IsPrivilegedProcess && (Space is not null || File.Exists($"/usr/bin/{Under.Split(' ')[0]}")));

    /// <summary>True if the run is to end well all the same.</summary>
    public bool IsHarmless { get; init; }

    /// <summary>True if standard error tells nothing.</summary>
    public bool IsSilent => Kills || ClosedErrors().IsMatch(After);

    /// <summary>A few of them, one of each kind, for every run of the tests.</summary>
    public static ImmutableArray<Fault> Few { get; } =
    [
        new("a file longer than allowed", "too large|" + NoSpace) { Before = "ulimit -f 1; " },
        new("killed as its file is created", "") { Signal = "KILL", At = null },
        new("SIGTERM early", "Stopped") { Signal = "TERM", At = TimeSpan.FromMilliseconds(150) },
        new("SIGINT as its file is created", "Stopped") { Signal = "INT", At = null },
        new("SIGINT while its file is moved, and a slow end", "Stopped")
        {
            Signal = "INT",
            At = null,
            Under = "strace -D -f -qq -o /dev/null -e trace=rename,exit_group "
                + "-e inject=rename:delay_enter=1000000 -e inject=exit_group:delay_enter=2000000 ",
        },
        new("full standard output", NoSpace) { After = ">/dev/full" },
        new("closed standard output", "it is closed") { After = ">&-" },
        new("closed standard error", "") { After = "2>&-", IsHarmless = true },
        new("no streams", "") { After = "<&- >&- 2>&-" },
        new("no temporary folder", "") { Before = "export TMPDIR=/nowhere; ", IsHarmless = true },
        new("another language and time zone", "")
        {
            Before = "export LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 TZ=Asia/Kathmandu; ", IsHarmless = true,
        },
        new("a folder that is not its own", "permission|read-only") { Under = Nobody },
    ];

    /// <summary>All of them.</summary>
    public static ImmutableArray<Fault> All { get; } =
    [
        .. Few,
        new("full standard error", "") { After = "2>/dev/full", IsHarmless = true },
        new("no input", "") { After = "<&-", IsHarmless = true },
        new("no output and full errors", "") { After = ">&- 2>/dev/full" },
        new("full streams", "") { After = ">/dev/full 2>/dev/full" },
        new("longer than nothing", "too large|" + NoSpace) { Before = "ulimit -f 0; " },
        .. from space in (int[])[0, 4096, 40_960]
           select new Fault($"{space} bytes of space", NoSpace) { Space = space },
        .. from signal in Signals
           from milliseconds in (int[])[20, 80, 200, 350, 600]
           select new Fault($"SIG{signal} after {milliseconds} ms", "Stopped")
           {
               Signal = signal, At = TimeSpan.FromMilliseconds(milliseconds),
           },
        .. from step in Steps
           from time in (int[])[1, 2]
           from fault in (Fault[])
           [
               new($"full disk at {step} {time}", NoSpace) { Under = Injected($"{step}:error=ENOSPC:when={time}+") },
               new($"broken disk at {step} {time}", "") { Under = Injected($"{step}:error=EIO:when={time}") },
               new($"killed at {step} {time}", "") { Under = Injected($"{step}:signal=KILL:when={time}") },
           ]
           where step != "write" || fault.Kills
           select fault,
    ];

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static string Injected(string fault) => $"strace -f -qq -o /dev/null --seccomp-bpf -e inject={fault} ";

    [GeneratedRegex("2>(&-|/dev/full)")]
    private static partial Regex ClosedErrors();
}
