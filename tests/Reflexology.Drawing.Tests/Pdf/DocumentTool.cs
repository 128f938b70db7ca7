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
            return new DebianProgram(program, package).Run(arguments.Select(argument => argument.Replace("{}", file, StringComparison.Ordinal)));
        }
        finally
        {
            File.Delete(file);
        }
    }

    public static string Text(byte[] document) => Run(document, "pdftotext", "poppler-utils", "-enc", "UTF-8", "{}", "-");
}
