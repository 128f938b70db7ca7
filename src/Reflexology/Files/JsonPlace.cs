namespace Reflexology;

/// <summary>Where a value stands in a JSON file: line and column from 1, and its JSON path.</summary>
internal readonly record struct JsonPlace(string Path, int Line, int Column);
