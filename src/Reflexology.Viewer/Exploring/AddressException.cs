namespace Reflexology.Viewer;

/// <summary>An address asks for something in a way that is not understood.</summary>
/// <param name="message">What was found and what was expected, in a line.</param>
internal sealed class AddressException(string message) : Exception(message);
