using System.ComponentModel;
using System.Diagnostics;

namespace Reflexology.Drawing.Tests;

/// <summary>Runs programs that read PDF documents and are not ours.</summary>
internal static class DocumentTool
{
    /// <summary>What the program says about the document, which takes the place of <c>{}</c> in the arguments.</summary>
    public static string Run(byte[] document, string program, string package, params string[] arguments)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, document);
            var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (string argument in arguments)
                start.ArgumentList.Add(argument.Replace("{}", file, StringComparison.Ordinal));
            using Process process = Process.Start(start)!;
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.That(process.ExitCode, Is.Zero, $"{program}: {output}{errors.Result}");
            return output + errors.Result;
        }
        catch (Win32Exception)
        {
            Assert.Fail($"This test needs {program}: install the Debian package {package}.");
            throw;
        }
        finally
        {
            File.Delete(file);
        }
    }

    public static string Text(byte[] document) => Run(document, "pdftotext", "poppler-utils", "-enc", "UTF-8", "{}", "-");
}
