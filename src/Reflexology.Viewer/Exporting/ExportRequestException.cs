namespace Reflexology.Viewer;

/// <summary>An export was asked for in a way that is not understood.</summary>
/// <param name="message">What was found and what was expected, in a line.</param>
internal sealed class ExportRequestException(string message) : Exception(message);
