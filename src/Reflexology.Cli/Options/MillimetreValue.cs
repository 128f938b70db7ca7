using System.CommandLine.Parsing;
using System.Globalization;

namespace Reflexology.Cli;

/// <summary>Reads lengths and coordinates: finite numbers, with a point, in every culture of the machine.</summary>
internal static class MillimetreValue
{
    /// <summary>Reads a coordinate, which may be negative.</summary>
    public static double Coordinate(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (Parse(text) is { } value)
            return value;
        result.AddError(text.StartsWith("--", StringComparison.Ordinal)
            ? UsageErrors.UnknownOption(text, ((CommandResult)result.Parent!).Command)
            : $"{result.Argument.Name}: expected a finite number of millimetres such as 46.5, found '{text}'.");
        return default;
    }

    /// <summary>Reads a distance, which may be zero.</summary>
    public static double? Distance(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (Parse(text) is >= 0 and var value)
            return value;
        result.AddError($"--within: expected a finite number of millimetres from 0, found '{text}'.");
        return default;
    }

    // Adding zero makes zero of minus zero.
    private static double? Parse(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            && double.IsFinite(value)
            ? value + 0.0
            : null;
}
