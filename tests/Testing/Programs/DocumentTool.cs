namespace Reflexology.Testing;

/// <summary>Runs programs that read PDF documents and are not ours.</summary>
public static class DocumentTool
{
    /// <summary>Runs a program on a document, whose file takes the place of <c>{}</c> in the arguments.</summary>
    public static string Run(byte[] document, string program, string package, params string[] arguments)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, document);
            return new DebianProgram(program, package)
                .Run(arguments.Select(argument => argument.Replace("{}", file, StringComparison.Ordinal)));
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The text of a PDF document.</summary>
    public static string Text(byte[] document) =>
        Run(document, "pdftotext", "poppler-utils", "-enc", "UTF-8", "{}", "-");
}
