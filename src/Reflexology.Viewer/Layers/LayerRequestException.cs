namespace Reflexology.Viewer;

/// <summary>A layer was asked for in a way that is not understood.</summary>
/// <param name="message">What was found and what was expected.</param>
internal sealed class LayerRequestException(string message) : Exception(message);
