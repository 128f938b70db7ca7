using System.Text;
using Reflexology.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return new ReflexologyTool(Terminal.OfProcess()).Run(args);
