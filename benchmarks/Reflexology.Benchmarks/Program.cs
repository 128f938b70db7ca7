using BenchmarkDotNet.Running;
using Reflexology.Benchmarks;

if (args is ["compare", .. var words])
    return CompareCommand.Run(words);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
