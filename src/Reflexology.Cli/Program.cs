using Reflexology.Cli;

// Not disposed: a signal that comes as the process ends is still answered.
StopSignal stop = StopSignal.OfProcess(ExitCode.Failed);
Terminal terminal = Terminal.OfProcess(stop);
stop.SayAtEnd(() => terminal.Error("Stopped; what was unfinished was not written."));
return new ReflexologyTool(terminal).Run(args);
