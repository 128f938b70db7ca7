using DuckDB.NET.Data;

namespace Reflexology.DuckDb;

/// <summary>Messages of the engine as the tool tells them.</summary>
internal static class BulkMessage
{
    private const int Longest = 300;

    /// <summary>
    /// The reason of a failure in one line of at most 300 characters, without the engine's quotation of the statement;
    /// where memory was the reason, the option of the tool that helps.
    /// </summary>
    public static string Of(DuckDBException failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return Of(failure.Message);
    }

    /// <summary>As there, of a message.</summary>
    public static string Of(string message)
    {
        const StringSplitOptions Trimmed = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
        if (message.Contains("Out of Memory Error", StringComparison.Ordinal))
            return "it takes more memory than it may use. Give it more, such as --memory 2GB, or --threads 1.";
        IEnumerable<string> lines = message.Split('\n', Trimmed);
        string sentence = string.Join(
            ' ', lines.TakeWhile(line => !line.StartsWith("LINE ", StringComparison.Ordinal)));
        return sentence.Length <= Longest ? sentence : $"{sentence[..Longest]}…";
    }
}
