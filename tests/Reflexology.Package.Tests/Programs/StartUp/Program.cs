using System.Runtime;
using Reflexology;

FootView sole = FootMap.Load("chinese")[Foot.Right, Aspect.Plantar];
long before = JitInfo.GetCompiledMethodCount(currentThread: true);
_ = sole.Index;
Console.WriteLine(JitInfo.GetCompiledMethodCount(currentThread: true) - before);
