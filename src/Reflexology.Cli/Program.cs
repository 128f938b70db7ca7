using Reflexology.Cli;

using var stop = StopSignal.OfProcess(ExitCode.Failed);
Terminal terminal = Terminal.OfProcess(stop);
stop.Ending += () => Failure.Report(new OperationCanceledException(), terminal);
return new ReflexologyTool(terminal).Run(args);
