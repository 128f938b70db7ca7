using BenchmarkDotNet.Running;
using Reflexology.Benchmarks;

if (args is ["compare", .. var words])
    return CompareCommand.Run(words);
if (args is ["costs", .. var files])
    return CostsCommand.Run(files);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
