using System.Globalization;
using System.Text.RegularExpressions;

namespace Reflexology.DuckDb;

/// <summary>Sizes of memory as the engine reads them.</summary>
internal static partial class MemorySize
{
    /// <summary>A size such as <c>512MB</c> or <c>1.5 GiB</c> in bytes.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static long Bytes(string memory)
    {
        if (Pattern().Match(memory) is not { Success: true } size)
            throw new ArgumentException($"Expected memory such as 512MB or 4GB, found '{memory}'.");
        double step = size.Groups[3].Length > 0 ? 1024 : 1000;
        int steps = 1 + "KMGT".IndexOf(size.Groups[2].Value, StringComparison.OrdinalIgnoreCase);
        return (long)(double.Parse(size.Groups[1].Value, CultureInfo.InvariantCulture) * Math.Pow(step, steps));
    }

    [GeneratedRegex(@"^\s*(\d{1,6}(?:\.\d{1,6})?)\s*([KMGT])(i?)B?\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
